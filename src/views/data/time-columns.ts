import type { TimeState, TimeWord } from '../../register/time/time-state.ts';
import type { Column } from './data-file.ts';

// All the words, or the type forbids the object.
const timeWords: Record<TimeWord, true> = {
  current: true,
  ending: true,
  'not-begun': true,
  ended: true,
  replaced: true,
  abolished: true,
  merged: true,
  renamed: true,
  'partnership-ended': true,
  'partnership-replaced': true,
  'document-expired': true,
  'document-replaced': true,
  'document-not-begun': true,
};

/** The columns that say where something stands in time. */
export const timeColumns = {
  time: {
    is: 'Where it stands in time on the day of the data: `current`, or what became or is to become of it.',
    oneOf: Object.keys(timeWords),
    isAlways: true,
  },
  time_since: { is: 'When it became so, or is to, where that is known.', type: 'date' },
} as const satisfies Record<string, Column>;

/** Where something stands in time, in the two columns. */
export function timeCells({ word, date }: TimeState): {
  readonly time: TimeWord;
  readonly time_since: { readonly date: string } | undefined;
} {
  return { time: word, time_since: date === undefined ? undefined : { date } };
}
