import { romanSum } from '../../english/roman-sum.ts';

/** The kinds of counting that printed numbers use. */
type Counting = 'digits' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman' | 'mark';

/** A printed number, letter or mark, taken apart. */
export interface PrintedLabel {
  readonly printed: string;
  /** What its series looks like, without the count: `(a)` and `(b)` have one, `a)` and `1.` another. */
  readonly series: string;
  /** Its parts, outermost first: `2.1.a` has `2`, `1`, `a`. */
  readonly parts: readonly string[];
  /** The place of its last part in its series, from 1; 0 for a mark. */
  readonly count: number;
  /** The word that leads it, in lower case: `appendix`, `part`. */
  readonly word: string | undefined;
}

const leadingWord =
  /^(article|section|part|schedule|appendix|annexe?|chapter|clause|rule|standing order|atodiad|rhan|adran|erthygl)\s+/iu;

/** Takes a printed label apart; a roman numeral that could be a letter is taken for what follows on `before`. */
export function printedLabel(printed: string, before?: PrintedLabel): PrintedLabel {
  const word = leadingWord.exec(printed)?.[1]?.toLowerCase();
  const counted = word === undefined ? printed : printed.slice(word.length).trim();
  // “2.0” counts like “2”: its zero only says that more may follow.
  const parts = counted.replace(/(?<=\d)\.0+(?=\.?$)/u, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = parts.at(-1);
  if (last === undefined)
    return { printed, series: `mark ${printed}`, parts: [], count: 0, word: undefined };
  const { counting, count } = countOf(last, before);
  const dress = counted.replace(/[\p{L}\p{N}]+/gu, '·').replace(/(?<=·)\.$/u, '');
  const series = `${word ?? ''} ${dress} ${counting}`.trim();
  return { printed, series, parts, count, word };
}

/** Whether one label stands directly or deeper under another: `2.1.1` under `2.1` and `2.`. */
export function standsUnder(label: PrintedLabel, other: PrintedLabel): boolean {
  return (
    other.parts.length > 0 &&
    label.parts.length > other.parts.length &&
    other.parts.every((part, place) => part.toLowerCase() === label.parts[place]?.toLowerCase())
  );
}

function countOf(last: string, before?: PrintedLabel): { counting: Counting; count: number } {
  if (/^\d+$/.test(last)) return { counting: 'digits', count: Number(last) };
  const isLower = last === last.toLowerCase();
  const roman = romanValue(last);
  const letter = letterValue(last);
  const asRoman = { counting: isLower ? 'lower-roman' : 'upper-roman', count: roman } as const;
  const asLetter = { counting: isLower ? 'lower-letter' : 'upper-letter', count: letter } as const;
  if (roman === 0) return letter === 0 ? { counting: 'mark', count: 0 } : asLetter;
  if (letter === 0) return asRoman;
  // “i” after “h” is a letter, and “i” that begins a list is a numeral.
  const followsLetter = before?.count === letter - 1 && before.series.endsWith(asLetter.counting);
  return followsLetter || (last.length === 1 && !/[ivxIVX]/.test(last)) ? asLetter : asRoman;
}

// Past z, lists go on with the letter doubled.
function letterValue(letters: string): number {
  const [first = ''] = letters.toLowerCase();
  const code = first.charCodeAt(0) - 96;
  const isSame = [...letters.toLowerCase()].every((letter) => letter === first);
  return isSame && code >= 1 && code <= 26 ? code + 26 * (letters.length - 1) : 0;
}

function romanValue(typed: string): number {
  const isNumeral = /^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i.test(typed);
  return isNumeral ? romanSum(typed) : 0;
}
