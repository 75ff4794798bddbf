import { dateWords } from '../../english/date-words.ts';
import { capital } from '../../english/sentence.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { ReviewDue } from '../../register/reviews/review-due.ts';
import type { ReviewRecord } from '../../register/reviews/review-record.ts';
import { bodyTime } from '../../register/time/body-time.ts';
import { countedFromInFull, undatedSentence } from '../phrases/review.ts';

/** What the due date of a review rests on, in sentences; or why there is none. */
export function reviewBasis(
  record: ReviewRecord,
  constitution: Constitution,
  register: Register,
): readonly string[] {
  const { due, undated } = record;
  return due === undefined
    ? [undatedSentence(undated, bodyTime(record.key, register))]
    : [...restsOn(due, constitution), ...lastDayWords(due)];
}

function restsOn({ setBy, derived }: ReviewDue, constitution: Constitution): string[] {
  if (derived !== undefined)
    return [
      `${capital(countedFromInFull(derived, constitution))}.`,
      'This date is derived. The document gives an interval and no date.',
    ];
  return [setBy === 'review' ? 'The last review set this date.' : 'The document gives this date.'];
}

function lastDayWords({ precision, lastDay }: ReviewDue): string[] {
  if (precision === 'day') return [];
  return [
    `The date gives no day, so the last day of the ${precision.replace('-', ' ')} is used: ${dateWords(lastDay)}.`,
  ];
}
