import type { Superseded } from '../../../model/knowledge/superseded.ts';
import { plainSpaces } from '../../../register/text/node-words.ts';
import type { When } from '../../../register/days/written-when.ts';
import { standingSuccessors } from '../../../register/days/standing-successors.ts';
import { list } from '../../../english/list.ts';
import { historyHeadingOf } from './about-the-past.ts';
import type { Mention } from './superseded-mentions.ts';

/** What a document names that is no more, worded by when the document was written. */
export function supersededMessage(
  { words, isPast, piece }: Mention,
  { entry, when, isOwn }: { entry: Superseded; when: When; isOwn: boolean },
): string {
  const name = `“${plainSpaces(words)}”`;
  // Nobody needs to ask a body of this sort whether there still is one.
  if (isOwn) return `${openings[when](name, entry)} ${entry.what}`;
  if (!isPast) return `${openings[when](name, entry)} ${entry.what} ${advice(entry)}`;
  const heading = historyHeadingOf(piece.entry);
  const where = heading === undefined ? 'as something of the past' : `under “${heading.trim()}”`;
  return `${name} is named ${where}, so this is for information. ${entry.what}`;
}

const openings: Record<When, (name: string, entry: Superseded) => string> = {
  before: (name) => `${name} was right when this was written.`,
  after: (name, { change }) => `When this was written, ${already[change](name)}.`,
  unknown: (name) => `${name} is a sign of when this was written.`,
};

const already: Record<Superseded['change'], (name: string) => string> = {
  abolished: (name) => `${name} had ended`,
  merged: (name) => `${name} had become part of another body`,
  renamed: (name) => `${name} had another name`,
  replaced: (name) => `${name} had been replaced`,
  repealed: (name) => `the national rules behind ${name} had ended`,
  'out-of-use': (name) => `${name} was going out of use`,
  announced: (name) => `a change was announced for ${name}`,
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
