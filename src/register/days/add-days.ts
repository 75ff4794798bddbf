import { isoDay } from './iso-day.ts';

/** The day that is so many days after a day, or before it. */
export function addDays(day: string, number: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + number);
  return isoDay(date);
}
