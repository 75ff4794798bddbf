// Also runs in the browser.
import { timeBetween } from '../phrases/time-between.ts';

/** How late a review is on a day, or how soon it is due: “1 year 8 months late”, “in 3 months”, “today”. */
export function howLate(lastDay: string, today: string): string {
  if (lastDay === today) return 'today';
  return lastDay < today
    ? `${timeBetween(lastDay, today)} late`
    : `in ${timeBetween(today, lastDay)}`;
}
