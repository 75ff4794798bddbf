import { dateWords, onOrIn } from '../../english/date-words.ts';
import { reviewCheck } from '../reading/reviews/review-check.ts';

/** The document is reviewed by the day that it is due. */
export const overdue = reviewCheck('review/overdue', {
  severity: 'warning',
  message: ({ state, due }) => {
    if (state !== 'overdue' || due === undefined) return undefined;
    const counted =
      due.derived === undefined ? '' : ` (counted from ${dateWords(due.derived.date)})`;
    return `A review was due ${onOrIn(due.date)}${counted}. If it was held, record the outcome. If not, hold it, or record the later date that was agreed.`;
  },
});
