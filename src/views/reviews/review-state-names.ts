// Also runs in the browser.
import type { ReviewState } from '../../register/reviews/review-record.ts';

/** The word for each state of a review. */
export const reviewStateNames: Record<ReviewState, string> = {
  overdue: 'Overdue',
  'due-soon': 'Due soon',
  'in-date': 'In date',
  unknown: 'Date not known',
  'no-date': 'No date set',
  over: 'No review due',
};
