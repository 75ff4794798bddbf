import type { ShareSaid } from './number-said.ts';
import { gap, numeral, valueOf } from './numerals.ts';
import type { UnreadText } from './unread-text.ts';

const parts = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const signs: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
};
// “A third party” and “half a day” are no shares.
const notNames = String.raw`(?!${gap}(?:part(?:y|ies)|sectors?|meetings?|terms?|persons?|consecutive|successive|years?|times?|days?|hours?|an?\s|dozen)\b)`;

/** The shares that a text speaks of: “one third”, “half”, “75%”, “two out of three”. */
export function sharesSaid(text: UnreadText): ShareSaid[] {
  return [
    ...text.take(String.raw`(?<![\w.])(?<number>\d{1,3})(?:\s?%|\s?per\s?cent\b)`, percentage),
    ...text.take(String.raw`(?<number>${numeral})\s+per\s?cent\b`, percentage),
    ...text.take(String.raw`[${Object.keys(signs).join('')}]`, (match) =>
      share(match, ...signs[match[0]]!),
    ),
    ...text.take(
      String.raw`(?<![\w./])(?<number>\d{1,2})\s?[/⁄]\s?(?<of>\d{1,2})(?![\w./])`,
      ofAll,
    ),
    ...text.take(
      String.raw`(?<number>${numeral})\s+out\s+of\s+(?:every\s+)?(?<of>${numeral})`,
      ofAll,
    ),
    ...text.take(
      String.raw`(?:(?<number>\b(?:a|an)|${numeral})${gap})?\b(?:(?<part>${parts.slice(1).join('|')}|half)s?|halves)\b${notNames}`,
      inWords,
    ),
  ];
}

function percentage(match: RegExpExecArray): ShareSaid[] {
  const value = valueOf(match.groups!['number']!);
  return value === undefined ? [] : share(match, value, 100);
}

function ofAll(match: RegExpExecArray): ShareSaid[] {
  const [number, of] = [valueOf(match.groups!['number']!), valueOf(match.groups!['of']!)];
  return number === undefined || of === undefined || number >= of ? [] : share(match, number, of);
}

function inWords(match: RegExpExecArray): ShareSaid[] {
  const { number, part = 'half' } = match.groups!;
  const of = parts.indexOf(part.toLowerCase()) + 2;
  // “The third” is an ordinal; “half” needs no number before it.
  if (number === undefined) return of === 2 ? share(match, 1, 2) : [];
  const value = /^an?$/iu.test(number) ? 1 : valueOf(number);
  return value === undefined || value >= of ? [] : share(match, value, of);
}

function share({ 0: words }: RegExpExecArray, numerator: number, denominator: number): ShareSaid[] {
  return [{ kind: 'share', numerator, denominator, words, isSure: true }];
}
