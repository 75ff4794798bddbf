import { numeral, valueOf } from '../../english/numerals.ts';
import type { DayKind } from '../../model/days.ts';

const units: Readonly<Record<string, string>> = {
  day: 'D',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  year: 'Y',
};
const kinds = String.raw`(?:(?:calendar|full|consecutive|whole|complete|municipal|financial|council|civic|academic|term)[\s-]+)?`;
const length = new RegExp(
  String.raw`(?<number>${numeral}|\b(?:an?|one))[\s‐‑-]+${kinds}(?<unit>day|week|fortnight|month|year)(?:s|['’]s|s['’])?\b`,
  'iu',
);

/** The first length of time that words name, as it is typed here: “two years” is `P2Y`. */
export function durationWritten(words: string): string | undefined {
  const found = length.exec(words)?.groups;
  if (found === undefined) return undefined;
  const number = amount(found['number']!);
  if (number === undefined) return undefined;
  const unit = found['unit']!.toLowerCase();
  return `P${unit === 'fortnight' ? number * 2 : number}${units[unit]!}`;
}

const rhythms: readonly (readonly [RegExp, string])[] = [
  [/\b(?:half|semi)[\s-]?(?:yearly|annual(?:ly)?)\b|\btwice (?:a|per|each|every) year\b/iu, 'P6M'],
  [/\b(?:every other|alternate|every second) years?\b|\bbiennial(?:ly)?\b/iu, 'P2Y'],
  [/\btriennial(?:ly)?\b/iu, 'P3Y'],
  [
    /\b(?:annual(?:ly)?|yearly|once (?:a|per|each|every|in each) (?:[\p{L}]+ )?year|(?:each|every) (?:[\p{L}]+ )?year|per annum|12[\s-]monthly|twelve[\s-]monthly)\b/iu,
    'P1Y',
  ],
  [/\b(?:six|6)[\s-]monthly\b/iu, 'P6M'],
  [/\bquarterly\b|\bevery quarter\b|\beach quarter\b/iu, 'P3M'],
  [/\bfortnightly\b/iu, 'P2W'],
  [/\bmonthly\b|\b(?:each|every) month\b|\b(?:a|per) month\b/iu, 'P1M'],
  [/\bweekly\b|\b(?:each|every) week\b/iu, 'P1W'],
];

/** How far apart what recurs lies: “annually” and “every twelve months” are `P1Y` and `P12M`. */
export function intervalWritten(words: string): string | undefined {
  const every = /\b(?:every|each|intervals? of(?: (?:no|not) (?:more|less) than)?)\s+(.*)/iu.exec(
    words,
  )?.[1];
  const spelled =
    every !== undefined &&
    /^\S+[\s-]+(?:\p{L}+[\s-]+)?(?:day|week|fortnight|month|year)/iu.test(every)
      ? durationWritten(every)
      : undefined;
  return spelled ?? rhythms.find(([pattern]) => pattern.test(words))?.[1];
}

const days = new RegExp(
  String.raw`(?<number>${numeral}|\b(?:an?|one))[\s‐‑-]+(?<kind>(?:(?:clear|working|business|calendar|full|week|school)[\s-]+){0,2})(?<unit>day|week|fortnight|month)(?:s|['’]s|s['’])?(?:['’])?(?<after>\s*\((?:working|clear|calendar)[^)]*\))?`,
  'iu',
);

/** A number of days with its kind, as typed here: “five clear working days”, “one week”. */
export function daysWritten(
  words: string,
): { readonly value: string; readonly kind: DayKind; readonly words: string } | undefined {
  const match = days.exec(words);
  if (match === null) return undefined;
  const { number, kind, unit, after } = match.groups!;
  const value = amount(number!);
  // A month has no number of days that anyone can name.
  if (value === undefined || /month/iu.test(unit!)) return undefined;
  const each = { day: 1, week: 7, fortnight: 14 }[unit!.toLowerCase()]!;
  return { value: String(value * each), kind: kindOf(`${kind} ${after ?? ''}`), words: match[0] };
}

function kindOf(words: string): DayKind {
  const [clear, working] = [/clear/iu.test(words), /working|business|week/iu.test(words)];
  if (clear && working) return 'clear-working';
  return clear ? 'clear' : working ? 'working' : /calendar/iu.test(words) ? 'calendar' : 'unstated';
}

function amount(words: string): number | undefined {
  return /^(?:an?|one)$/iu.test(words) ? 1 : valueOf(words);
}
