// Also runs in the browser.
import { count } from '../../english/count.ts';
import { daysBetween } from '../../register/days/days-between.ts';
import { monthsBetween } from '../../register/days/months-between.ts';

/** How much time lies between two days: “1 year 8 months”; where it is no month, “3 weeks” or “1 day”. */
export function timeBetween(from: string, to: string): string {
  const months = monthsBetween(from, to);
  const days = daysBetween(from, to);
  if (months === 0) return days >= 7 ? count(Math.floor(days / 7), 'week') : count(days, 'day');
  const years = Math.floor(months / 12);
  return [
    ...(years > 0 ? [count(years, 'year')] : []),
    ...(months % 12 > 0 ? [count(months % 12, 'month')] : []),
  ].join(' ');
}
