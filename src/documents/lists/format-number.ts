import { repeatedLetters } from './letters.ts';
import { cardinalWords, ordinalDigits, ordinalWords } from './numbers-in-words.ts';
import { romanNumeral } from './roman.ts';

const footnoteSigns = ['*', '†', '‡', '§'];

// The names are those of Word’s files.
const formats: ReadonlyMap<string, (value: number) => string> = new Map([
  ['decimal', String],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['lowerLetter', repeatedLetters],
  ['upperLetter', (value) => repeatedLetters(value).toUpperCase()],
  ['lowerRoman', romanNumeral],
  ['upperRoman', (value) => romanNumeral(value).toUpperCase()],
  ['ordinal', ordinalDigits],
  ['cardinalText', cardinalWords],
  ['ordinalText', ordinalWords],
  ['hex', (value) => value.toString(16).toUpperCase()],
  ['chicago', chicagoSign],
  ['decimalEnclosedCircle', circled],
  ['numberInDash', (value) => `- ${value} -`],
  ['bullet', () => ''],
  ['none', () => ''],
]);

/** Whether a way of printing numbers is known here; another is printed in digits. */
export function isKnownFormat(format: string): boolean {
  return formats.has(format);
}

/** A number of a list as printed in one of the ways of Word’s files, `upperRoman`. */
export function formatNumber(value: number, format: string): string {
  return (formats.get(format) ?? String)(value);
}

// * † ‡ §, then each twice.
function chicagoSign(value: number): string {
  if (value < 1) return String(value);
  const sign = footnoteSigns[(value - 1) % 4] ?? '*';
  return sign.repeat(Math.min(Math.ceil(value / 4), 10));
}

function circled(value: number): string {
  return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);
}
