import { formatNumber } from '../lists/format-number.ts';
import { bulletMark } from '../lists/symbol-fonts.ts';
import type { LevelNumbers } from './list-counters.ts';
import type { ListLevel } from './list-definitions.ts';
import type { ListPlace } from './list-place.ts';
import { levelIn } from './list-place.ts';

/** The number or mark before a paragraph, as printed; `''` where the level prints none. */
export function listLabel(place: ListPlace, numbers: LevelNumbers): string {
  const level = levelIn(place, place.level);
  if (level === undefined || level.isHidden) return '';
  if (level.format === 'bullet') return bulletMark(level.text, level.font);
  const asked = [...level.text.matchAll(/%([1-9])/gu)].map(([, digit]) => Number(digit) - 1);
  // A level that asks for the number of a deeper one prints nothing at all.
  if (asked.some((index) => index > place.level)) return '';
  return level.text
    .replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      return printed(numbers[index] ?? 0, levelIn(place, index), level.isLegal);
    })
    .trim();
}

function printed(value: number, level: ListLevel | undefined, isLegal: boolean): string {
  const format = level?.format ?? 'decimal';
  const keepsFormat = !isLegal || ['none', 'bullet', 'decimalZero'].includes(format);
  return formatNumber(value, keepsFormat ? format : 'decimal').padStart(level?.digits ?? 0, '0');
}
