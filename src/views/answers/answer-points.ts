import { heldBack } from '../../model/withheld.ts';
import type { Reading } from '../../register/readings/reading.ts';

/**
 * What an answer lists below its sentence: its points, then the laws it names as the document cites them.
 *
 * Shape: none where the sentence is all.
 */
export function answerPoints(reading: Reading): readonly string[] {
  const answer = 'answer' in reading ? reading.answer : undefined;
  if (answer === undefined) return [];
  const items = 'items' in answer ? (answer.items ?? []) : [];
  const laws = 'laws' in answer ? (answer.laws ?? []) : [];
  const cited = laws.map(({ citation, about }) =>
    about === undefined ? citation : `${citation}: ${about}`,
  );
  return [...items, ...cited].map(heldBack);
}
