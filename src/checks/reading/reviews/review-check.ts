import type { CheckId } from '../../../diagnostics/check-groups.ts';
import type { Constitution } from '../../../register/register.ts';
import type { ReviewRecord } from '../../../register/reviews/review-record.ts';
import { reviewRecords } from '../../../register/reviews/review-records.ts';
import type { Check } from '../../check.ts';
import { earlierInDocument } from '../words/same-document.ts';
import { reviewPlace } from '../words/review-place.ts';

type Message = (review: ReviewRecord, constitution: Constitution) => string | undefined;

/** A check of when the terms of a body are reviewed, which has at most one thing to say of a document. */
export function reviewCheck(
  id: CheckId,
  { severity, message }: { severity: Check['severity']; message: Message },
): Check {
  return {
    id,
    since: '0.1',
    severity,
    concern: 'provision',
    inConstitution: (constitution, register) => {
      const saidOf = (one: Constitution): string | undefined =>
        message(reviewRecords(register).get(one.key)!, one);
      const said = saidOf(constitution);
      const isSaid = earlierInDocument(constitution, register).some((one) => saidOf(one) === said);
      return said === undefined || isSaid
        ? []
        : [{ ...reviewPlace(constitution), about: 'review', message: said }];
    },
  };
}
