import type { NumberSaid, TimeSaid, TimeSpan } from './number-said.ts';
import { gap, numeral, ordinal, valueOf } from './numerals.ts';
import type { UnreadText } from './unread-text.ts';

const spans: Readonly<Record<string, TimeSpan>> = {
  hour: { unit: 'days', amount: 1 / 24 },
  day: { unit: 'days', amount: 1 },
  week: { unit: 'days', amount: 7 },
  fortnight: { unit: 'days', amount: 14 },
  month: { unit: 'months', amount: 1 },
  quarter: { unit: 'months', amount: 3 },
  year: { unit: 'months', amount: 12 },
  annum: { unit: 'months', amount: 12 },
};

const adverbs: Readonly<Record<string, TimeSpan>> = {
  daily: spans['day']!,
  weekly: spans['week']!,
  fortnightly: spans['fortnight']!,
  monthly: spans['month']!,
  quarterly: spans['quarter']!,
  annually: spans['year']!,
  annual: spans['year']!,
  yearly: spans['year']!,
  biennial: { unit: 'months', amount: 24 },
  biennially: { unit: 'months', amount: 24 },
  triennial: { unit: 'months', amount: 36 },
  triennially: { unit: 'months', amount: 36 },
};

const kindOfTime = String.raw`(?:(?:calendar|working|business|clear|full|consecutive|whole|complete|week|council|municipal|financial|civic|academic|school|rolling)${gap}){0,3}`;
const unit = String.raw`${kindOfTime}(?<unit>hour|day|week|fortnight|month|year)(?:s|['’]s)?\b`;
const period = String.raw`${kindOfTime}(?<unit>day|week|fortnight|month|quarter(?!\s+of\b)|year|annum)s?\b`;
const several = String.raw`(?:(?<low>${numeral})\s*(?:to|or|and|[-–])\s*)?(?<number>${numeral})`;
const every = String.raw`(?:(?:in|during|within|over|for)\s+)?(?:an?|per|each|every|any|the)(?:\s+one)?`;
// Between a number and “each year” may stand what happens so often, and no other number.
const happenings = String.raw`(?:\s+(?!(?:${numeral}|${ordinal}|half)\b)[\p{L}’'-]+){0,3}?\s+(?:meetings?|times|occasions?|sessions?|reports?|updates?|reviews?)(?:\s+(?!${numeral})[\p{L}’'-]+){0,8}?`;

/** The rhythms that a text speaks of: “quarterly”, “twice a year”, “every six weeks”. */
export function rhythmsSaid(text: UnreadText): NumberSaid[] {
  const open = text.take(String.raw`\bbi[\s‐‑-]?(?:weekly|monthly|annual(?:ly)?|yearly)\b`, openAt);
  const found = [
    ...text.take(String.raw`\b(?:half|semi)${gap}(?:year(?:ly)?|annual(?:ly)?)\b`, (match) =>
      rhythm(match, { unit: 'months', amount: 6 }),
    ),
    ...text.take(
      String.raw`(?:(?<number>${numeral})${gap}|\b(?<often>once|twice|thrice)${gap})(?<adverb>weekly|monthly|yearly|annually|annual)\b`,
      (match) => numberedAdverb(match),
    ),
    ...text.take(
      String.raw`(?:\b(?<often>once|twice|thrice)|${several}(?:\s+(?:times|occasions)|(?=\s+(?:a|an|per)\s)|(?=${happenings}\s+(?:${every})\s+${period.replace('<unit>', '<ahead>')})${happenings}))(?:\s+(?!${numeral})[\p{L}’'-]+){0,3}?\s+${every}\s+(?:(?<periods>${numeral})${gap})?${period}`,
      often,
    ),
    ...text.take(
      String.raw`\b(?:every|each)\s+(?:(?<number>${numeral}|other|${ordinal})${gap})?${period}`,
      everySo,
    ),
    ...text.take(
      String.raw`\bintervals?\s+of\s+(?:[\p{L}]+\s+){0,4}?(?<number>${numeral})${gap}${unit}`,
      everySo,
    ),
    ...text.take(
      String.raw`(?<number>${numeral})${gap}${unit}\s+(?:intervals?|basis|cycle)\b`,
      everySo,
    ),
    ...text.take(String.raw`\bper\s+${period}`, everySo),
    ...text.take(String.raw`\b(?<adverb>${Object.keys(adverbs).join('|')})\b`, adverb),
  ];
  const left =
    /\b(?:except|excluding|apart from|other than|but not|with the exception|no meetings?)\b/iu;
  if (found.length > 0 && left.test(text.whole))
    open.push({ kind: 'open', words: '', isSure: false });
  return [...open, ...found];
}

/** The lengths of time that a text speaks of: “two years”, “five working days”, “a week”. */
export function lengthsSaid(text: UnreadText): NumberSaid[] {
  return [
    ...text.take(String.raw`${several}${gap}${unit}`, (match) => {
      const { low, number, unit: name } = match.groups!;
      const numbers = [low, number].flatMap((words) => (words && valueOf(words)) || []);
      return numbers.map((value) => timeSaid('length', match, times(spanOf(name!), value)));
    }),
    ...text.take(
      String.raw`\b(?:an?|within the)\s+${kindOfTime}(?<unit>week|fortnight|month|year)(?:['’]s)?\b`,
      (match) => [timeSaid('length', match, spanOf(match.groups!['unit']!))],
    ),
  ];
}

function openAt({ 0: words }: RegExpExecArray): NumberSaid[] {
  return [{ kind: 'open', words, isSure: false }];
}

function numberedAdverb(match: RegExpExecArray): TimeSaid<'rhythm'>[] {
  const { number, often: word, adverb: name } = match.groups!;
  const span = adverbs[name!.toLowerCase()]!;
  if (word !== undefined) return rhythm(match, times(span, 1 / oftenValue(word)));
  const value = valueOf(number!);
  return value === undefined ? [] : rhythm(match, times(span, value));
}

function often(match: RegExpExecArray): TimeSaid<'rhythm'>[] {
  const { often: word, low, number, periods, unit: name } = match.groups!;
  const counts =
    word === undefined
      ? [low, number].flatMap((words) => (words && valueOf(words)) || [])
      : [oftenValue(word)];
  const length = times(spanOf(name!), periods === undefined ? 1 : (valueOf(periods) ?? 1));
  return counts.map((count) => timeSaid('rhythm', match, times(length, 1 / count)));
}

function everySo(match: RegExpExecArray): TimeSaid<'rhythm'>[] {
  const { number, unit: name } = match.groups!;
  // “Each day” and “every week” without a number are mostly not said of what is coded.
  if (number === undefined && name === 'day') return [];
  const value = number === undefined ? 1 : number.toLowerCase() === 'other' ? 2 : valueOf(number);
  return value === undefined ? [] : rhythm(match, times(spanOf(name!), value));
}

function adverb(match: RegExpExecArray): TimeSaid<'rhythm'>[] {
  const name = match.groups!['adverb']!.toLowerCase();
  const after = match.input.slice(match.index + name.length);
  // An annual report or conference is a name more than a rhythm.
  const isName = name === 'annual' && !/^\s+(?:reviews?|basis|cycle|intervals?)\b/iu.test(after);
  return [{ ...timeSaid('rhythm', match, adverbs[name]!), isSure: !isName }];
}

function rhythm(match: RegExpExecArray, span: TimeSpan): TimeSaid<'rhythm'>[] {
  return [timeSaid('rhythm', match, span)];
}

function timeSaid<Kind extends TimeSaid['kind']>(
  kind: Kind,
  { 0: words }: RegExpExecArray,
  span: TimeSpan,
): TimeSaid<Kind> {
  return { kind, span, words, isSure: true };
}

function oftenValue(word: string): number {
  return ['once', 'twice', 'thrice'].indexOf(word.toLowerCase()) + 1;
}

function spanOf(name: string): TimeSpan {
  return spans[name.toLowerCase()]!;
}

function times({ unit: name, amount }: TimeSpan, number: number): TimeSpan {
  return { unit: name, amount: amount * number };
}
