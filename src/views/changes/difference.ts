import type { BuildData } from './build-data.ts';

/** The sorts of difference between two builds, in the order in which those of a body are told. */
export const changeKinds = {
  'partnership-added': 'a partnership came into the register',
  'partnership-removed': 'a partnership is in the register no more',
  'partnership-renamed': 'it has another name',
  'partnership-time': 'something became of it: it ended, say',
  'body-added': 'a body came into the register',
  'body-removed': 'a body is in the register no more',
  'body-renamed': 'it has another name',
  'body-time': 'something became of it: it ended, say',
  'document-added': 'the register has its document now',
  'document-removed': 'the register has its document no more',
  'document-renamed': 'the title of the document',
  'document-version': 'the version of the document',
  'document-status': 'how the document stands',
  'document-words': 'the words of the document',
  answer: 'the answer to a question',
  'members-read': 'whether there is a list of members, or it has been read',
  'seat-added': 'a line came into the list of members',
  'seat-removed': 'a line is in the list of members no more',
  'seat-renamed': 'a line of the list of members reads differently',
  'seat-changed': 'a line of the list of members says something else',
  'matrix-added': 'the register has its table of who does what now',
  'matrix-removed': 'the register has its table of who does what no more',
  'matrix-status': 'how that table stands',
  'activity-added': 'an activity came into that table',
  'activity-removed': 'an activity is in that table no more',
  'party-added': 'a party came into that table',
  'party-removed': 'a party is in that table no more',
  'matrix-cell': 'a cell of that table',
  'review-due': 'when its review is due',
  'review-held': 'a review was recorded',
  'relation-added': 'a relation to another body or organisation came in',
  'relation-removed': 'such a relation is there no more',
} as const;

export type ChangeKind = keyof typeof changeKinds;

/** One difference between two builds. What it is about, a body or a partnership, is known beside it. */
export interface Difference {
  readonly kind: ChangeKind;
  /** What differs: “Quorum”. */
  readonly what: string;
  /** Where there are several of its sort, which of them: a seat, a cell. */
  readonly which?: string | undefined;
  readonly topic?: string | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** The difference in a sentence, where `before` and `after` do not tell it. */
  readonly says?: string | undefined;
  /** Whether it is a reading of the document’s words, which may have stayed as they were. */
  readonly isReading?: boolean;
}

/** Two states of one thing. */
export interface Both<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** The two builds. */
export type Builds = Both<BuildData>;

/** A difference where two texts differ. */
export function changed(
  { before, after }: Both<string | undefined>,
  told: Omit<Difference, 'before' | 'after'>,
): Difference[] {
  return before === after ? [] : [{ ...told, before, after }];
}

/** What was added, removed and stayed, told apart by a key. */
export function matched<Value>(
  { before, after }: Both<readonly Value[]>,
  keyOf: (value: Value) => string,
): {
  readonly added: readonly Value[];
  readonly removed: readonly Value[];
  readonly stayed: readonly Both<Value>[];
} {
  const [old, now] = [before, after].map((all) => new Map(all.map((one) => [keyOf(one), one]))) as [
    Map<string, Value>,
    Map<string, Value>,
  ];
  return {
    added: after.filter((one) => !old.has(keyOf(one))),
    removed: before.filter((one) => !now.has(keyOf(one))),
    stayed: [...now].flatMap(([key, one]) =>
      old.has(key) ? [{ before: old.get(key)!, after: one }] : [],
    ),
  };
}

/** A word of the data as people read it: `not-stated` is “not stated”. */
export function plainWord(word: string): string {
  return word.replaceAll('-', ' ');
}
