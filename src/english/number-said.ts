interface Said {
  /** The words as they stand in the text. */
  readonly words: string;
  /** Whether the words can hardly mean anything else. */
  readonly isSure: boolean;
}

/** A length of time. Days, and months of which nobody knows the days, are never mixed. */
export interface TimeSpan {
  readonly unit: 'days' | 'months';
  readonly amount: number;
}

/** So many of something. */
export interface CountSaid extends Said {
  readonly kind: 'count';
  readonly value: number;
  /** How many more or fewer the words around may mean: “more than three”, “two and the Chair”. */
  readonly mayAdd: readonly number[];
  /** Whether it counts some of those that were counted before: “one of them”. */
  readonly isPart: boolean;
}

/** A part of a whole. */
export interface ShareSaid extends Said {
  readonly kind: 'share';
  readonly numerator: number;
  readonly denominator: number;
}

/** How long something takes, or what lies between two times: “two years”, “quarterly”. */
export interface TimeSaid<Kind = 'length' | 'rhythm'> extends Said {
  readonly kind: Kind;
  readonly span: TimeSpan;
}

/** A rhythm that can be read in two ways: “bi-monthly”. */
export interface OpenSaid extends Said {
  readonly kind: 'open';
}

export type NumberSaid = CountSaid | ShareSaid | TimeSaid<'length'> | TimeSaid<'rhythm'> | OpenSaid;
