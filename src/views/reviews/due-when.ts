import { dateWords, onOrIn } from '../../english/date-words.ts';
import type { ReviewDue } from '../../register/reviews/review-due.ts';

/** When a review is due, in a sentence: “on 31 March 2025”, “in March 2025”; what is counted is “by March 2025”. */
export function dueWhen({ date, derived }: ReviewDue): string {
  return derived === undefined ? onOrIn(date) : `by ${dateWords(date)}`;
}
