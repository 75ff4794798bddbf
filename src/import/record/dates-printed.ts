import { precisionOf } from '../../model/partial-date.ts';
import { datesWritten } from '../reading/dates-written.ts';

/** A date or a period of years that stands in some words. */
export interface DatePrinted {
  /** As content has it: `2024-03`. */
  readonly date: string;
  /** As it stands. */
  readonly quote: string;
  readonly at: number;
}

// Two digits of a year are of this century: documents that say so are not older.
const shortYear = /\b(\d{1,2}[./-]\d{1,2}[./-])(\d{2})\b(?![./-]?\d)/g;

/** The months and days that some words print, in their order: `14 May 2025`, `May 2025`, `14/05/25`. A year alone is none. */
export function datesPrinted(words: string): DatePrinted[] {
  const long = [...placed(words)];
  const short = [...words.matchAll(shortYear)].flatMap(({ 0: quote, 1: day, 2: year, index }) => {
    const [written] = datesWritten(`${day!.replaceAll('-', '/')}20${year}`);
    return written === undefined ? [] : [{ date: written.date, quote, at: index }];
  });
  return [...long, ...short.filter(({ at }) => !long.some((one) => covers(one, at)))].sort(
    (one, other) => one.at - other.at,
  );
}

function covers(one: DatePrinted, at: number): boolean {
  return at >= one.at && at < one.at + one.quote.length;
}

function placed(words: string): DatePrinted[] {
  let from = 0;
  return datesWritten(words).flatMap(({ date, words: quote }) => {
    const at = words.indexOf(quote, from);
    from = at + quote.length;
    return ['day', 'month'].includes(precisionOf(date)) ? [{ date, quote, at }] : [];
  });
}

/** The years that some words print as one period: `2024/25`, `2023-26`, `2024 to 2027`. */
export function periodsPrinted(words: string): DatePrinted[] {
  const years = /\b20(\d{2})(?: ?[-–/] ?| to )(?:20)?(\d{2})\b(?![-./]\d)/g;
  return [...words.matchAll(years)].flatMap(({ 0: quote, 1: first, 2: last, index }) =>
    Number(last) > Number(first) && Number(last) - Number(first) <= 10
      ? [{ date: quote, quote, at: index }]
      : [],
  );
}
