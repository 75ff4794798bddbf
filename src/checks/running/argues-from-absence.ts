import type { CheckId } from '../../diagnostics/check-groups.ts';

/**
 * The checks that find fault with what a document does not hold.
 *
 * Of a document of which we hold a part they have nothing to say: what they miss may stand in the rest.
 * A check that asks only the coded readings is not among them, as silence there is `not-held`.
 */
const checks: readonly CheckId[] = [
  'accountability/orphan',
  'membership/share-not-kept',
  'membership/shared-seat-no-rule',
  'membership/subtotal-differs',
  'quorum/never-met',
  'quorum/no-such-seat',
  'rasci/known-code',
  'rasci/legend',
  'rasci/party-seat',
  'review/any-time-only',
  'review/date-without-interval',
  'review/interval-without-date',
  'review/undated',
  'text/acronym-late',
  'text/acronym-undefined',
  'text/dangling-cross-reference',
  'text/empty-appendix',
  'text/heading-promise',
  'text/numbering-gap',
];

const known: ReadonlySet<string> = new Set(checks);

/** Whether a check finds fault with what a document does not hold. */
export function arguesFromAbsence(check: CheckId): boolean {
  return known.has(check);
}
