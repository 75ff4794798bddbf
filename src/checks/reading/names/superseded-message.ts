import type { Superseded } from '../../../model/knowledge/superseded.ts';
import { plainSpaces } from '../../../register/text/node-words.ts';
import type { When } from '../../../register/days/written-when.ts';
import { standingSuccessors } from '../../../register/days/standing-successors.ts';
import { list } from '../../../english/list.ts';
import type { Mention } from './superseded-mentions.ts';

/** What a document names that is no more, worded by whether that was so when it was written. */
export function supersededMessage(
  { words }: Mention,
  { entry, when, isOwn }: { entry: Superseded; when: When; isOwn: boolean },
): string {
  const said = `“${plainSpaces(words)}” ${standing(entry, when)}. ${entry.what}`;
  // Nobody needs to ask a body of this sort whether there still is one.
  return isOwn ? said : `${said} ${advice(entry)}`;
}

// What may remain, as a plan whose legal basis is gone, may still be right.
function standing({ mayRemain }: Superseded, when: When): string {
  const isOpen = mayRemain === 'yes';
  if (when === 'after')
    return `${isOpen ? 'may already have been' : 'was already'} out of date when this was written`;
  return `${isOpen ? 'may be' : 'is'} out of date`;
}

function advice(entry: Superseded): string {
  const { kind, mayRemain, what } = entry;
  if (mayRemain === 'yes')
    return kind === 'term' ? 'Say what it means here.' : 'Say whether there still is one here.';
  const today = standingSuccessors(entry);
  if (today.length === 0) return 'Take it out at the next review, or say what is meant.';
  return today.every((name) => what.toLowerCase().includes(name.toLowerCase()))
    ? 'Name what took its place.'
    : `Name what took its place: ${list(today)}.`;
}
