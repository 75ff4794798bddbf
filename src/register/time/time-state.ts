import type { Ended } from '../../model/time/ended.ts';
import type { PartialDate } from '../../model/partial-date.ts';

/** What can have become of a body, an organisation or a document by the day of a register. */
export type TimeWord =
  // Not over.
  | 'current'
  | 'ending'
  | 'not-begun'
  // Over.
  | 'ended'
  | 'replaced'
  | 'abolished'
  | 'merged'
  | 'renamed'
  // Over is the partnership; what became of the body by itself is not known.
  | 'partnership-ended'
  | 'partnership-replaced'
  // Over is the document, not the body.
  | 'document-expired'
  | 'document-replaced'
  | 'document-not-begun';

export type Tense = 'past' | 'present' | 'future';

/** What came after, or before: a record of the register, or something outside it. */
export interface Neighbour {
  readonly name: string;
  /** `partnership/body`. */
  readonly body?: string;
  /** The id of an organisation. */
  readonly organisation?: string;
  readonly url?: string;
  /** When it ended in its turn. */
  readonly until?: PartialDate;
}

/** Where something stands in time on the day of a register. */
export interface TimeState {
  readonly word: TimeWord;
  readonly tense: Tense;
  /** When it became so; of what is ahead, when it is to. As precise as it was written. */
  readonly date: PartialDate | undefined;
  /** What came in its place. */
  readonly replacedBy: readonly Neighbour[];
  /** The record of its end, where there is one with sources. */
  readonly record: Ended | undefined;
}

/** A state in time, with what goes with its word. */
export function stateOf(
  word: TimeWord,
  { date, replacedBy = [], record }: Partial<Omit<TimeState, 'word' | 'tense'>> = {},
): TimeState {
  return { word, tense: tenses[word], date, replacedBy, record };
}

const tenses: Record<TimeWord, Tense> = {
  current: 'present',
  ending: 'present',
  'not-begun': 'future',
  ended: 'past',
  replaced: 'past',
  abolished: 'past',
  merged: 'past',
  renamed: 'past',
  'partnership-ended': 'past',
  'partnership-replaced': 'past',
  'document-expired': 'past',
  'document-replaced': 'past',
  'document-not-begun': 'future',
};

/** What is said of most: that it is so today. */
export const current: TimeState = stateOf('current');
