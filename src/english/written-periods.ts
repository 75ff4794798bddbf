/** A part of a year that people write without a month, with the days it can mean. */
export interface WrittenPeriod {
  readonly kind: 'season' | 'quarter' | 'financial-year';
  /** The first and the last day that it can mean, as `2025-09-01`. */
  readonly first: string;
  readonly last: string;
}

/**
 * Reads a season, a quarter or a financial year: `autumn 2025`, `Q3 2025/26`, `2025/26`. Nothing for anything else.
 *
 * Shape: where writers differ, all that it can mean counts: a winter or a quarter of one year can begin
 *        in it or end in it, by the calendar or by the financial year, which is from April to March.
 */
export function writtenPeriod(written: string): WrittenPeriod | undefined {
  const season = /^(spring|summer|autumn|winter) (\d{4})(?:\/(\d{2}))?$/i.exec(written);
  if (season !== null) return seasonOf(season[1]!.toLowerCase(), Number(season[2]), season[3]);
  const quarter = /^Q([1-4]) (\d{4})(?:\/(\d{2}))?$/.exec(written);
  if (quarter !== null) return quarterOf(Number(quarter[1]), Number(quarter[2]), quarter[3]);
  const [, year, next] = /^(\d{4})\/(\d{2})$/.exec(written) ?? [];
  return year === undefined || !follows(Number(year), next)
    ? undefined
    : { kind: 'financial-year', ...months(Number(year), 4, 15) };
}

/** A period so many years later: `autumn 2025` and two years is `autumn 2027`. */
export function yearsLater(written: string, years: number): string {
  return written.replace(/\d{4}(\/\d{2})?$/, (part) => {
    const year = Number(part.slice(0, 4)) + years;
    return part.length === 4 ? String(year) : `${year}/${twoDigits((year + 1) % 100)}`;
  });
}

const seasonStarts: Record<string, number> = { spring: 3, summer: 6, autumn: 9 };

function seasonOf(name: string, year: number, next: string | undefined): WrittenPeriod | undefined {
  const start = seasonStarts[name];
  if (start !== undefined)
    return next === undefined ? { kind: 'season', ...months(year, start, start + 2) } : undefined;
  // “Winter 2025” can be its first two months or its last one, with the two that follow.
  if (next === undefined) return { kind: 'season', ...months(year, 1, 14) };
  return follows(year, next) ? { kind: 'season', ...months(year, 12, 14) } : undefined;
}

function quarterOf(
  number: number,
  year: number,
  next: string | undefined,
): WrittenPeriod | undefined {
  const start = number * 3 - 2;
  if (next === undefined) return { kind: 'quarter', ...months(year, start, start + 5) };
  return follows(year, next)
    ? { kind: 'quarter', ...months(year, start + 3, start + 5) }
    : undefined;
}

function follows(year: number, next: string | undefined): boolean {
  return next !== undefined && Number(next) === (year + 1) % 100;
}

/** From the first of one month to the last of another, both counted from January of a year: 13 is January of the next. */
function months(year: number, from: number, to: number): { first: string; last: string } {
  return {
    first: new Date(Date.UTC(year, from - 1, 1)).toISOString().slice(0, 10),
    last: new Date(Date.UTC(year, to, 0)).toISOString().slice(0, 10),
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
