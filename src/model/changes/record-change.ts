/**
 * What one release of Remit changed in the records of a kind.
 *
 * Shape: `since` is the release that brought it, `0.2`. `at` is the way from the top of a file to a field, in
 *        today’s names but for the last: `seats.*.title`. A star stands for any one name or entry, two for
 *        any number of them.
 */
export type RecordChange = { readonly since: string; readonly at: string } & (
  | { readonly kind: 'renamed'; readonly to: string }
  /** Stands elsewhere now: `to` is the whole way, where each star is what the star of `at` stands for. */
  | { readonly kind: 'moved'; readonly to: string }
  /** Is needed no more; `why` is a sentence that says why. */
  | { readonly kind: 'gone'; readonly why: string }
  /** The value `from` of the field at `at` is called otherwise. */
  | { readonly kind: 'value'; readonly from: string; readonly to: string }
  /** Only a person can say it as it is said now; `how` is a sentence that says how. */
  | { readonly kind: 'rewritten'; readonly how: string }
);

/** All changes by kind of file, as `content-kinds` names them. */
export type RecordChanges = Readonly<Record<string, readonly RecordChange[]>>;
