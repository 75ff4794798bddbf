import { dayOfSerial } from './day-of-serial.ts';
import type { FormatToken } from './format-tokens.ts';
import { formatSection, formatTokens } from './format-tokens.ts';
import { shownDay } from './shown-day.ts';

/** A number of a cell as the sheet shows it: a share as `50%`, a day as `01/04/2026`. */
export function shownNumber(number: number, format: string, is1904: boolean): string {
  const { section, isOwn } = formatSection(format, number);
  if (section.trim() === '' || /general/iu.test(section)) return generalNumber(number);
  const tokens = formatTokens(section);
  if (tokens.some(({ kind }) => kind === 'date')) {
    const day = dayOfSerial(number, is1904);
    return day === undefined ? generalNumber(number) : shownDay(day, tokens, number);
  }
  if (!tokens.some(({ kind }) => kind === 'digits')) return textOf(tokens, number);
  const shown = digitsOf(tokens, isOwn ? Math.abs(number) : number);
  return shown.trim();
}

/** A number with the digits that a sheet shows where no format is asked for. */
export function generalNumber(number: number): string {
  if (Number.isInteger(number)) return String(number);
  return String(Number(number.toPrecision(10)));
}

function textOf(tokens: readonly FormatToken[], number: number): string {
  return tokens.map(({ kind, text }) => (kind === 'text' ? generalNumber(number) : text)).join('');
}

// The first run of digits shows the number; literals between others stand as they are.
function digitsOf(tokens: readonly FormatToken[], number: number): string {
  const percents = tokens.filter(({ kind, text }) => kind === 'literal' && text.includes('%'));
  const digits = tokens.filter(({ kind }) => kind === 'digits');
  const isPlain = digits.length === 1 && !/e/iu.test(digits[0]?.text ?? '');
  if (!isPlain) return generalNumber(number);
  const scaled = percents.length > 0 ? number * 100 : number;
  const shown = tokens
    .map(({ kind, text }) => (kind === 'digits' ? withDigits(Math.abs(scaled), text) : text))
    .join('');
  return scaled < 0 ? `-${shown}` : shown;
}

function withDigits(number: number, code: string): string {
  const thousands = /,+$/u.exec(code)?.[0].length ?? 0;
  const [whole = '', decimals = ''] = code.replace(/,+$/u, '').split('.');
  const least = decimals.replaceAll(/[^0]/gu, '').length;
  const [shown = '', rest = ''] = (number / 1000 ** thousands)
    .toFixed(Math.min(20, decimals.length))
    .split('.');
  const filled = shown.padStart(whole.replaceAll(/[^0]/gu, '').length, '0');
  const grouped = /[#0?],[#0?]/u.test(whole) ? filled.replace(/\B(?=(?:\d{3})+$)/gu, ',') : filled;
  const after = rest.replace(/0+$/u, '').padEnd(least, '0');
  return after === '' ? grouped : `${grouped}.${after}`;
}
