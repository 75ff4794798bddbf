import { formatNumber } from '../lists/format-number.ts';
import { countedLetters } from '../lists/letters.ts';
import type { OdtLevel, OdtListStyle } from './odt-list-styles.ts';

/** The number or mark before a paragraph of a list, as printed; `''` where its level prints none. */
export function odtLabel(style: OdtListStyle, numbers: readonly number[]): string {
  const level = style.get(numbers.length);
  if (level === undefined) return '';
  if (level.bullet !== undefined) return level.bullet;
  if (level.format === '') return `${level.prefix}${level.suffix}`.trim();
  const printed = numbers.map((value, index) =>
    printedNumber(value, style.get(index + 1), level.isLegal === true),
  );
  const label =
    level.pattern === undefined
      ? level.prefix + shownOf(printed, level.shown).join('.') + level.suffix
      : filled(level.pattern, printed);
  return label.trim();
}

function shownOf(printed: readonly string[], count: number): string[] {
  return printed.slice(-Math.max(1, count)).filter((number) => number !== '');
}

// Where a level has no number, the point after it is left out with it.
function filled(pattern: string, printed: readonly string[]): string {
  return pattern.replace(/%(\d{1,2})%(\.?)/gu, (_, place: string, point: string) => {
    const number = printed[Number(place) - 1] ?? '';
    return number === '' ? '' : number + point;
  });
}

function printedNumber(value: number, level: OdtLevel | undefined, isLegal: boolean): string {
  if (level === undefined || level.format === '') return '';
  if (isLegal && /^[aAiI]$/u.test(level.format)) return String(value);
  switch (level.format) {
    case 'a':
      return letters(value, level);
    case 'A':
      return letters(value, level).toUpperCase();
    case 'i':
      return formatNumber(value, 'lowerRoman');
    case 'I':
      return formatNumber(value, 'upperRoman');
    default:
      // As many digits as in `001, 002, …`.
      return String(value).padStart(/^0{0,8}1/u.exec(level.format)?.[0].length ?? 1, '0');
  }
}

function letters(value: number, { repeatsLetters }: OdtLevel): string {
  return repeatsLetters ? formatNumber(value, 'lowerLetter') : countedLetters(value);
}
