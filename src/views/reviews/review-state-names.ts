// Also runs in the browser.
import type { ReviewState } from '../../register/reviews/review-record.ts';
import type { DatedReviewState } from '../../register/reviews/review-state-on.ts';

/** The word for each state of a review, in the order that needs come in: what is late, what is next, what has no date. */
export const reviewStateNames: Record<ReviewState, string> = {
  overdue: 'Overdue',
  'due-soon': 'Due soon',
  unknown: 'Date not known',
  'no-date': 'No date set',
  'in-date': 'In date',
  over: 'No review due',
};

/** How the date follows on from the word: “Overdue since March 2025”, “In date until March 2027”. */
export const dueLinks: Record<DatedReviewState, string> = {
  overdue: 'since',
  'due-soon': 'by',
  'in-date': 'until',
};
