import type { ReadingState } from '../../register/readings/reading.ts';

const names: readonly (readonly [ReadingState, string])[] = [
  ['not-stated', 'silent'],
  ['unclear', 'unclear'],
  ['placeholder', 'still to be written'],
  ['elsewhere', 'left to another document'],
  ['not-held', 'not in the part we hold'],
  ['unread', 'not read yet'],
  ['not-asked', 'not asked of such a document'],
];

/** What stands behind “29 of 52” when the states of all questions are counted: “answered, 22 silent, 1 unclear”. */
export function shapeWords(states: readonly ReadingState[]): string {
  const counted = names.map(([state, name]) => {
    const number = states.filter((one) => one === state).length;
    return number === 0 ? undefined : `${number} ${name}`;
  });
  return ['answered', ...counted.filter((words) => words !== undefined)].join(', ');
}
