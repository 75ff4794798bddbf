// Also runs in the browser.
/**
 * How many full months lie between two days, the earlier first.
 *
 * Shape: the last day of a month completes it: from 31 March to 30 April is one month.
 */
export function monthsBetween(from: string, to: string): number {
  const [start, end] = [partsOf(from), partsOf(to)];
  const isFull = end.day >= start.day || end.day === daysInMonth(end);
  return (end.year - start.year) * 12 + end.month - start.month - (isFull ? 0 : 1);
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(date: string): Parts {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}

function daysInMonth({ year, month }: Parts): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
