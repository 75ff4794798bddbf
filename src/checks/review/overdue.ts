import { reviewCheck } from './review-check.ts';
import { onOrIn } from './review-place.ts';

/** The document is reviewed by the day that it is due. */
export const overdue = reviewCheck('review/overdue', {
  severity: 'warning',
  message: ({ state, due }) => {
    if (state !== 'overdue' || due === undefined) return undefined;
    const counted =
      due.derived === undefined
        ? ''
        : ` That is counted from ${onOrIn(due.derived.date).slice(3)}.`;
    return `A review was due ${onOrIn(due.date)}.${counted} Hold it and record the outcome, or record the later date that was agreed.`;
  },
});
