import type { DayKind, Days } from '../../model/days.ts';
import type { Duration } from '../../model/scalars.ts';
import { count } from '../../english/count.ts';

const units = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** A length of time in words: `P6M` is “6 months”, and both `P1Y` and `P12M` are “1 year”. */
export function duration(value: Duration): string {
  const [number, unit] = largestUnit(value);
  return count(number, units[unit]);
}

/** Every so long: `P1Y` is “every year”, `P6W` is “every 6 weeks”. */
export function every(value: Duration): string {
  const [number, unit] = largestUnit(value);
  return number === 1 ? `every ${units[unit]}` : `every ${duration(value)}`;
}

// A year is twelve months and a week is seven days, so the same time reads the same.
function largestUnit(value: Duration): [number, keyof typeof units] {
  const unit = value.at(-1) as keyof typeof units;
  const number = Number(value.slice(1, -1));
  if (unit === 'M' && number % 12 === 0) return [number / 12, 'Y'];
  return unit === 'D' && number % 7 === 0 ? [number / 7, 'W'] : [number, unit];
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

/** A share in words: “one third”, “40 per cent”, “3/8”; the same share in the same words. */
export function share(numerator: number, denominator: number): string {
  const words = Object.entries(shares).find(([known]) => {
    const [upper, lower] = known.split('/').map(Number);
    return numerator * lower! === denominator * upper!;
  });
  if (words !== undefined) return words[1];
  const hundredths = (100 * numerator) / denominator;
  if (Number.isInteger(hundredths)) return `${hundredths} per cent`;
  const common = greatestCommon(numerator, denominator);
  return `${numerator / common}/${denominator / common}`;
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b);
}

const qualifiers: Record<string, string> = {
  exactly: '',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'up-to': 'up to ',
  'more-than': 'more than ',
  normally: 'usually ',
  unstated: '',
};

const intervalQualifiers: Record<string, string> = {
  ...qualifiers,
  'at-most': 'no more often than ',
  'up-to': 'as often as ',
  'more-than': 'more often than ',
};

/** How exactly an interval is meant, as it reads before “every month”: more often is not more time. */
export function intervalQualifier(value: string): string {
  return intervalQualifiers[value] ?? '';
}

/** How exactly a number is meant, as it reads before the number. */
export function qualifier(value: string): string {
  return qualifiers[value] ?? '';
}
