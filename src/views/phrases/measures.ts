import type { DayKind, Days } from '../../model/days.ts';
import type { Duration } from '../../model/scalars.ts';
import { count } from '../../english/count.ts';

const units = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** A length of time in words: `P6M` is “6 months”. */
export function duration(value: Duration): string {
  const unit = value.at(-1) as keyof typeof units;
  return count(Number(value.slice(1, -1)), units[unit]);
}

/** Every so long: `P1Y` is “every year”, `P6W` is “every 6 weeks”. */
export function every(value: Duration): string {
  const unit = value.at(-1) as keyof typeof units;
  return value.slice(1, -1) === '1' ? `every ${units[unit]}` : `every ${duration(value)}`;
}

const dayNames: Record<DayKind, string> = {
  calendar: 'calendar day',
  working: 'working day',
  clear: 'clear day',
  'clear-working': 'clear working day',
  unstated: 'day',
};

/** One day of a kind: “working day”. The kind is left out only where the document leaves it out. */
export function dayName(kind: DayKind): string {
  return dayNames[kind];
}

/** Days with their kind: “5 working days”. */
export function days({ value, kind }: Days): string {
  return count(value, dayName(kind));
}

const shares: Record<string, string> = {
  '1/2': 'half',
  '1/3': 'one third',
  '2/3': 'two thirds',
  '1/4': 'one quarter',
  '3/4': 'three quarters',
};

/** A share in words where English has a word for it: “one third”, “3/5”, “40 per cent”. */
export function share(numerator: number, denominator: number): string {
  if (denominator === 100) return `${numerator} per cent`;
  return shares[`${numerator}/${denominator}`] ?? `${numerator}/${denominator}`;
}

const qualifiers: Record<string, string> = {
  exactly: '',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'up-to': 'up to ',
  'more-than': 'more than ',
  normally: '',
  unstated: '',
};

/** How exactly a number is meant, as it reads before the number. */
export function qualifier(value: string): string {
  return qualifiers[value] ?? '';
}
