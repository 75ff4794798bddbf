import type { Superseded } from '../../../model/knowledge/superseded.ts';
import { plainSpaces } from '../../../register/text/node-words.ts';
import type { When } from '../../../register/days/written-when.ts';
import { standingSuccessors } from '../../../register/days/standing-successors.ts';
import { list } from '../../../english/list.ts';
import type { Mention } from './superseded-mentions.ts';

/** What a document names that is no more, worded by when the document was written. */
export function supersededMessage(
  { words }: Mention,
  { entry, when, isOwn }: { entry: Superseded; when: When; isOwn: boolean },
): string {
  const name = `“${plainSpaces(words)}”`;
  // Nobody needs to ask a body of this sort whether there still is one.
  if (isOwn) return `${openings[when](name, entry)} ${entry.what}`;
  return `${openings[when](name, entry)} ${entry.what} ${advice(entry)}`;
}

type Change = Superseded['change'];

const openings: Record<When, (name: string, entry: Superseded) => string> = {
  before: (name, { change }) =>
    `Since this was written, ${whatHas(name, change)} ${ended[change]}.`,
  after: (name, { change }) =>
    `When this was written, ${subject(name, change)} had already ${ended[change]}.`,
  unknown: (name, { change }) => `By now, ${whatHas(name, change)} ${ended[change]}.`,
};

function whatHas(name: string, change: Change): string {
  return `${subject(name, change)} ${change === 'repealed' ? 'have' : 'has'}`;
}

// A plan whose legal basis is gone may still be there.
function subject(name: string, change: Change): string {
  return change === 'repealed' ? `the national rules behind ${name}` : name;
}

const ended: Record<Change, string> = {
  abolished: 'ended',
  merged: 'become part of another body',
  renamed: 'been renamed',
  replaced: 'been replaced',
  repealed: 'ended',
  'out-of-use': 'gone out of use',
  announced: 'been chosen for a change',
};

function advice(entry: Superseded): string {
  const { kind, mayRemain, what } = entry;
  if (mayRemain === 'yes')
    return kind === 'term' ? 'Say what it means here.' : 'Say whether there still is one here.';
  const today = standingSuccessors(entry);
  if (today.length === 0) return 'Take it out at the next review, or say what is meant.';
  return today.every((name) => what.toLowerCase().includes(name.toLowerCase()))
    ? 'Name what came after.'
    : `Name what came after: ${list(today)}.`;
}
