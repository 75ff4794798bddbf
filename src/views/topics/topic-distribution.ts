import type { ReadingState, StateCounts } from '../../register/readings/reading.ts';
import { readIn } from '../../register/readings/reading.ts';
import { list } from '../../english/list.ts';
import { capital } from '../../english/sentence.ts';

/** How the answers to a topic are distributed, in a sentence: “3 of 5 say; 2 are silent. Of the 2 not in force, none says.” */
export function distributionWords(counts: StateCounts, notInForce: StateCounts): string {
  const read = readIn(counts);
  const now = stillOf(counts);
  if (read > 1 && counts['not-stated'] === read && now.length === 1)
    return [`${read === 2 ? 'Both' : `All ${read}`} are silent.`, pastWords(notInForce)]
      .join(' ')
      .trim();
  const parts = read === 0 ? [list(now)] : [sayingWords(counts.stated, read), list(now)];
  const words = capital(parts.filter(Boolean).join('; '));
  return [words === '' ? '' : `${words}.`, pastWords(notInForce)].join(' ').trim();
}

function sayingWords(stated: number, read: number): string {
  if (stated === 0) return `none of ${read} says`;
  if (stated < read) return `${stated} of ${read} ${stated === 1 ? 'says' : 'say'}`;
  if (read === 1) return 'the one that was read says';
  return read === 2 ? 'both say' : `all ${read} say`;
}

const still: readonly (readonly [ReadingState, string, string])[] = [
  ['unclear', 'is unclear', 'are unclear'],
  ['elsewhere', 'leaves it to another document', 'leave it to another document'],
  ['placeholder', 'is still to be written', 'are still to be written'],
  ['not-stated', 'is silent', 'are silent'],
  ['not-held', 'is held only in part', 'are held only in part'],
  ['unread', 'is not read yet', 'are not read yet'],
];

function stillOf(counts: StateCounts): string[] {
  return still.flatMap(([state, one, many]) =>
    counts[state] === 0 ? [] : [`${counts[state]} ${counts[state] === 1 ? one : many}`],
  );
}

function pastWords(counts: StateCounts): string {
  const read = readIn(counts);
  const { stated } = counts;
  if (read === 0) return '';
  if (read === 1) return `The one that is not in force ${stated === 1 ? 'says' : 'says nothing'}.`;
  if (stated === read) return `${read === 2 ? 'Both' : `All ${read}`} not in force say.`;
  const says = stated === 0 ? 'none says' : `${stated} ${stated === 1 ? 'says' : 'say'}`;
  return `Of the ${read} not in force, ${says}.`;
}
