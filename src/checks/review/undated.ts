import type { Constitution } from '../../register/register.ts';
import type { Check } from '../check.ts';
import { earlierInDocument, sameDocument } from '../reading/words/same-document.ts';
import { titlePlace } from '../reading/words/review-place.ts';

/** A document says of when it is, so that readers can tell its versions apart. */
export const undated: Check = {
  id: 'review/undated',
  since: '0.1',
  severity: 'warning',
  concern: 'provision',
  inConstitution: (constitution, register) => {
    // A bare list or table is not there to say it: it may be a page of something that does.
    if ((constitution.record.form ?? 'terms') !== 'terms') return [];
    // An appendix is of the date of the document that it is a part of.
    if (sameDocument(constitution, register).some((one) => isDated(one) || !isRead(one))) return [];
    if (earlierInDocument(constitution, register).length > 0) return [];
    const message =
      'The document has no date and no version, so nobody can tell whether a copy is the latest. Put a date on it.';
    return [{ ...titlePlace(constitution), about: 'version', message }];
  },
};

// Where nobody has looked for a date, nothing is said of one.
function isRead({ record }: Constitution): boolean {
  return record.version !== undefined;
}

function isDated({ record }: Constitution): boolean {
  const { label, date, period, effectiveFrom } = record.version ?? {};
  const isApproved = (record.approvals ?? []).some(({ on }) => on !== undefined);
  return isApproved || [label, date, period, effectiveFrom].some((given) => given !== undefined);
}
