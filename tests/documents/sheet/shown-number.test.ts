import { describe, expect, test } from 'vitest';
import { builtInFormat } from '../../../src/documents/sheet/built-in-formats.ts';
import { dayOfSerial } from '../../../src/documents/sheet/day-of-serial.ts';
import { shownNumber } from '../../../src/documents/sheet/shown-number.ts';

test.each([
  [0.1 + 0.2, 'General', '0.3'],
  [20261130, 'General', '20261130'],
  [0.333333333333, 'General', '0.3333333333'],
  [0.5, '0%', '50%'],
  [0.667, '0.0%', '66.7%'],
  [1234.5, '#,##0.00', '1,234.50'],
  [-1234, '#,##0', '-1,234'],
  [5, '000', '005'],
  [2.5, '0.##', '2.5'],
  [1_500_000, '0.0,,"m"', '1.5m'],
  [12, '[$£-809]#,##0', '£12'],
  [12, '_-* #,##0_-;-* #,##0_-', '12'],
  [-12, '#,##0;[Red](#,##0)', '(12)'],
  [0, '0;-0;"none"', 'none'],
  [3, '0" seats"', '3 seats'],
  [1, '@', '1'],
  [0.25, '# ?/?', '0.25'],
])('%f in the format %s is shown as %s', (number, format, expected) => {
  expect(shownNumber(number, format, false)).toBe(expected);
});

test.each([
  [46113, 'dd/mm/yyyy', '01/04/2026'],
  [46113, 'd mmmm yyyy', '1 April 2026'],
  [46113, '[$-809]dddd d mmm yy', 'Wednesday 1 Apr 26'],
  [46113, 'mmm-yy', 'Apr-26'],
  [46113.75, 'd/m/yyyy h:mm', '1/4/2026 18:00'],
  [46113.75, 'h:mm AM/PM', '6:00 PM'],
  [46113.0625, 'h.mm am/pm', '1.30 AM'],
  [1.5, '[h]:mm', '36:00'],
  [46113.5, 'yyyy\\-mm\\-dd', '2026-04-01'],
])('the day %f in the format %s is shown as %s', (number, format, expected) => {
  expect(shownNumber(number, format, false)).toBe(expected);
});

describe('dayOfSerial', () => {
  test('counts from 1900, with the leap day that never was', () => {
    const day = (serial: number): string => {
      const { year, month, day: of } = dayOfSerial(serial, false)!;
      return [year, month, of].join('-');
    };
    expect([1, 59, 60, 61, 36526, 45351].map(day)).toEqual([
      '1900-1-1',
      '1900-2-28',
      '1900-2-29',
      '1900-3-1',
      '2000-1-1',
      '2024-2-29',
    ]);
  });

  test('knows no day before the first, nor after the year 9999', () => {
    expect([-1, 3_000_000].map((serial) => dayOfSerial(serial, false))).toEqual([
      undefined,
      undefined,
    ]);
    expect(shownNumber(-1, 'dd/mm/yyyy', false)).toBe('-1');
  });
});

test('a format named by a number that no one knows shows the number as it is', () => {
  expect([9, 14, 163].map(builtInFormat)).toEqual(['0%', 'dd/mm/yyyy', 'General']);
});
