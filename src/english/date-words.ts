import { writtenPeriod } from './written-periods.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The name of a month, from 1 to 12. */
export function monthName(month: number): string {
  return monthNames[month - 1]!;
}

/** A date as precise as it was given: `2025-03` is “March 2025”, `2025-03-14` is “14 March 2025”, and `autumn 2025` stays so. */
export function dateWords(date: string): string {
  if (writtenPeriod(date) !== undefined) return date;
  const [year, month, day] = date.split('-');
  const parts = [day && String(Number(day)), month && monthName(Number(month)), year];
  return parts.filter(Boolean).join(' ');
}

/** A date in a sentence: “in March 2025”, “on 14 March 2025”. */
export function onOrIn(date: string): string {
  return `${/^\d{4}-\d{2}-\d{2}$/.test(date) ? 'on' : 'in'} ${dateWords(date)}`;
}

/** A date, or the time up to it: “in May 2027”, “between March 2027 and May 2027”. */
export function withinDates(from: string | undefined, to: string): string {
  return from === undefined || from === to
    ? onOrIn(to)
    : `between ${dateWords(from)} and ${dateWords(to)}`;
}
