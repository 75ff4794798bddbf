import { writtenPeriod } from './written-periods.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * How a date that was typed as people write it is typed here: `14 May 2025` is `2025-05-14`.
 *
 * Two where the order of day and month cannot be told, the British one first; none for anything else.
 */
export function typedDates(typed: string): string[] {
  const words = typed.toLowerCase().replaceAll(',', ' ').trim();
  const period = typedPeriod(words);
  if (period !== undefined) return [period];
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)? +(?:of +)?)?([a-z]{3,9})\.? +(\d{4})$/.exec(
    words,
  );
  if (dayFirst !== null) return dated(dayFirst[3]!, monthOf(dayFirst[2]!), dayFirst[1]);
  const monthFirst = /^([a-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)? +(\d{4})$/.exec(words);
  if (monthFirst !== null) return dated(monthFirst[3]!, monthOf(monthFirst[1]!), monthFirst[2]);
  const yearFirst = /^(\d{4})[/. -](\d{1,2})(?:[/. -](\d{1,2}))?$/.exec(words);
  if (yearFirst !== null) return dated(yearFirst[1]!, Number(yearFirst[2]), yearFirst[3]);
  const [, one, two, year] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(words) ?? [];
  if (one === undefined || two === undefined || year === undefined) return [];
  const both = [...dated(year, Number(two), one), ...dated(year, Number(one), two)];
  return [...new Set(both)];
}

// `2025-26`, `Q3 2025–2026`, `quarter 3 of 2025/26`, `the autumn of 2025`.
function typedPeriod(words: string): string | undefined {
  const part =
    /^(?:the )?(?:(spring|summer|autumn|winter)|q(?:uarter)? ?([1-4]))(?: of)? +(.+)$/.exec(words);
  const [, season, quarter, years] = part ?? [undefined, undefined, undefined, words];
  const [, year, next] =
    /^(?:fy ?)?(\d{4})(?: ?[/–-] ?(?:\d{2})?(\d{2}))?$/.exec(years ?? '') ?? [];
  if (year === undefined) return undefined;
  const lead = season ?? (quarter === undefined ? undefined : `Q${quarter}`);
  const period = [lead, next === undefined ? year : `${year}/${next}`].filter(Boolean).join(' ');
  return writtenPeriod(period) === undefined ? undefined : period;
}

function monthOf(word: string): number {
  return months.findIndex((month) => month.startsWith(word)) + 1;
}

function dated(year: string, month: number, day: string | undefined): string[] {
  if (month < 1 || month > 12) return [];
  const two = (number: number): string => String(number).padStart(2, '0');
  if (day === undefined) return [`${year}-${two(month)}`];
  return Number(day) >= 1 && Number(day) <= 31 ? [`${year}-${two(month)}-${two(Number(day))}`] : [];
}
