import { romanSum } from '../../english/roman-sum.ts';

/** A line that begins with a number, letter or bullet that someone typed. */
export interface TypedLabel {
  /** As typed, with its punctuation. */
  readonly label: string;
  /** The words after it. */
  readonly text: string;
  readonly isBullet?: boolean;
  /**
   * How to tell whether it is a label at all: the letter or number before or after it has to
   * stand in the same document. “A. Smith” has no “B.” beside it, and “12 members” no “11”.
   */
  readonly inRow?: Row;
}

/** A place in a row of labels of one style. */
export interface Row {
  readonly style: string;
  readonly place: number;
}

// Ø, ü and § are what is left of bullets whose font was lost.
const bullet =
  /^(?:(?<sign>[\u2022\u00B7\u2219\u25CF\u25CB\u25E6\u25AA\u25AB\u25A0\u25A1\u25BA\u25B8\u25B6\u2023\u2043\u27A2\u2794\u2714\u2713\u2756\u25C6\u25C7\u27A4\u25CF\uE000-\uF8FF])\s*|(?<spaced>[*+\u2013\u2014\u00D8\u00FC\u00A7-](?!\s*\d+(?:\.\d+)*[\s.])|[*+\u2013\u2014-]|o)\s+|(?<close>-)(?=\p{Lu}))(?<text>(?=\S).*)$/su;
const dotted =
  /^(?<label>\d{1,3}(?:\.\d{1,3})+(?:\.?[a-z](?=[.)\s]))?[.):]?)(?:\s+(?<text>\S.*)?|(?<torn>[\p{L}\u201C"\u2018'(].*))?$/su;
const single =
  /^(?<label>(?:\d{1,3}[.)]|\(\d{1,3}\)|\[\d{1,3}\]))(?:\s+(?<text>\S.*)?|(?<torn>[\p{L}\u201C"\u2018'(].*))?$/su;
const bracketed =
  /^(?<label>\((?:[A-Za-z]|([a-z])\2|[ivxl]{2,6}|[IVXL]{2,6})\)|(?:[A-Za-z]|([a-z])\3|[ivxl]{2,6}|[IVXL]{2,6})\))\s*(?<text>\S.*)$/su;
const pointed =
  /^(?<label>(?<letter>[a-zA-Z]|[ivxl]{2,6}|[IVXL]{2,6}|(?:([a-z])\3+|([A-Z])\4+))\.)(?:\s+(?<text>\S.*))$/su;
const bare = /^(?<label>\d{1,2})(?:\s+(?<text>\p{Lu}.*))$/su;
const lettered = /^(?<label>[A-Z]\.\d{1,3}(?:\.\d{1,3})*[.)]?)\s+(?<text>\S.*)$/su;
const joined =
  /^(?<label>(?<letter>[A-Z])(?<number>\d{1,2})(?:\.\d{1,3})*[.)]?)\s+(?<text>\p{Lu}.*)$/su;
// “Appendix 1” and “Part 2” are words of a heading; an article is called by its number.
const article =
  /^(?<label>(?:Article|Erthygl)\s+(?:\d{1,3}|[IVXL]{1,7})(?:\s*[.:)]|\s+[\u2013\u2014-](?=\s))?)(?:\s+(?<text>[\p{Lu}\d\u2018\u201C"'(].*))?$/isu;
const sectioned =
  /^(?<label>(?:Section|Clause|Rule|Paragraph|Adran|Cymal)\s+\d{1,3}(?:\.\d{1,3})*(?:\s*[.:)]|\s+[\u2013\u2014-](?=\s)))(?:\s+(?<text>\S.*))?$/isu;
const signed = /^(?<label>\u00A7\s?\d{1,3}(?:\.\d{1,3})*[.)]?)(?:\s+(?<text>\S.*))?$/su;

/** The number, letter or bullet that a line begins with; nothing where it begins with words. */
export function typedLabel(line: string): TypedLabel | undefined {
  const found = bullet.exec(line)?.groups;
  if (found !== undefined)
    return { label: shownBullet(found), text: found['text']!, isBullet: true };
  return numbered(line) ?? letteredLabel(line) ?? namedLabel(line);
}

// Signs of the fonts that draw bullets are empty boxes in any other font.
function shownBullet({ sign, spaced, close }: Record<string, string>): string {
  const typed = sign ?? spaced ?? close!;
  if (/[\uF0A7]/u.test(typed)) return '\u25AA';
  return /[\uE000-\uF8FF]/u.test(typed) ? '\u2022' : typed;
}

function numbered(line: string): TypedLabel | undefined {
  const exact = (dotted.exec(line) ?? single.exec(line))?.groups;
  if (exact !== undefined) return isAmount(line, exact) ? undefined : plainLabel(exact);
  const found = bare.exec(line)?.groups;
  if (found === undefined) return undefined;
  return { ...plainLabel(found), inRow: { style: 'number', place: Number(found['label']) } };
}

// Dates (31.03.24), times (10.30 am), years of grace (2.5 days) and sums are no labels.
function isAmount(
  line: string,
  { label = '', text = '', torn = '' }: Record<string, string>,
): boolean {
  if (/^\d{1,2}\.\d{2}\.\d{2}$/u.test(label) && Number(label.split('.')[1]) <= 12) return true;
  if (/^\d{1,2}[.)]$/u.test(label) && isMonth(text)) return true;
  if (/(?:^|\.)0\d/u.test(label)) return /^(?:am|pm|hrs|hours|noon)\b/iu.test(text + torn);
  if (/^[ap]m\b/iu.test(text + torn)) return true;
  if (/^\d{1,2}\.\d{2}$/u.test(label) && /^(?:-|\u2013|to\s+\d)/u.test(text)) return true;
  return (
    /^\d+\.\d+$/u.test(label) &&
    /^(?:million|billion|per\s?cent|%|days?|hours?|weeks?|months?|years?|FTE|WTE|wte|m|bn)\b/u.test(
      text + torn,
    ) &&
    !line.includes('\t')
  );
}

const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

function isMonth(text: string): boolean {
  return months.test(text) && /^\p{L}+(?:\s+\d|\s*$)/u.test(text);
}

function letteredLabel(line: string): TypedLabel | undefined {
  const exact = (bracketed.exec(line) ?? lettered.exec(line))?.groups;
  if (exact !== undefined) return plainLabel(exact);
  const point = pointed.exec(line)?.groups;
  if (point !== undefined) {
    const letter = point['letter']!;
    return { ...plainLabel(point), inRow: rowOfLetter(letter) };
  }
  const pair = joined.exec(line)?.groups;
  if (pair === undefined) return undefined;
  if (pair['label']!.includes('.')) return plainLabel(pair);
  return {
    ...plainLabel(pair),
    inRow: { style: `letter ${pair['letter']}`, place: Number(pair['number']) },
  };
}

function namedLabel(line: string): TypedLabel | undefined {
  const found = (article.exec(line) ?? sectioned.exec(line) ?? signed.exec(line))?.groups;
  if (found === undefined || found['label']!.length > 24) return undefined;
  // “Article 8 of the Convention” goes on in lower case.
  const begins = found['text'];
  if (begins !== undefined && /^\p{Ll}/u.test(begins)) return undefined;
  return plainLabel(found);
}

function plainLabel({ label, text, torn }: Record<string, string>): TypedLabel {
  return { label: label!.replace(/\s+/gu, ' '), text: text ?? torn ?? '' };
}

function rowOfLetter(letter: string): Row {
  const style = letter === letter.toUpperCase() ? 'capital' : 'small';
  // Past z, the letter is doubled.
  const isDoubled = letter.length > 1 && [...letter].every((one) => one === letter[0]);
  if (isDoubled && !/^[ivxl]/iu.test(letter))
    return { style, place: (letter.length - 1) * 26 + letter.toLowerCase().charCodeAt(0) - 96 };
  const isRoman = letter.length > 1;
  return isRoman
    ? { style: `${style} roman`, place: romanSum(letter) }
    : { style, place: letter.toLowerCase().charCodeAt(0) - 96 };
}
