import { onOrIn } from '../../english/date-words.ts';
import { reviewCheck } from '../reading/reviews/review-check.ts';

/** A review that is due soon is prepared. */
export const dueSoon = reviewCheck('review/due-soon', {
  severity: 'info',
  message: ({ state, due }) =>
    state === 'due-soon' && due !== undefined
      ? `A review is due ${onOrIn(due.date)}. Put it on the agenda of a meeting before then.`
      : undefined,
});
