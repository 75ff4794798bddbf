import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateWords, onOrIn } from '../../src/english/date-words.ts';
import { typedDates } from '../../src/english/typed-dates.ts';
import { writtenPeriod, yearsLater } from '../../src/english/written-periods.ts';

describe('writtenPeriod', () => {
  test.each([
    ['spring 2025', '2025-03-01', '2025-05-31'],
    ['Autumn 2025', '2025-09-01', '2025-11-30'],
    ['winter 2025/26', '2025-12-01', '2026-02-28'],
    ['winter 2025', '2025-01-01', '2026-02-28'],
    ['Q3 2025/26', '2025-10-01', '2025-12-31'],
    ['Q4 2023/24', '2024-01-01', '2024-03-31'],
    ['Q3 2025', '2025-07-01', '2025-12-31'],
    ['Q4 2025', '2025-10-01', '2026-03-31'],
    ['2025/26', '2025-04-01', '2026-03-31'],
    ['1999/00', '1999-04-01', '2000-03-31'],
  ])('%s is from %s to %s', (written, first, last) => {
    expect(writtenPeriod(written)).toMatchObject({ first, last });
  });

  test.each([
    '2025',
    '2025-03',
    '2025/27',
    'Q5 2025',
    'Q3 2025/25',
    'autumn',
    'autumn 2025/26',
    'q3 2025',
    'May 2025',
    '',
  ])('knows nothing of %j', (written) => {
    expect(writtenPeriod(written)).toBeUndefined();
  });

  const year = fc.integer({ min: 1900, max: 2099 });
  const form = fc.constantFrom(
    (y: number) => `summer ${y}`,
    (y: number) => `winter ${y}/${String((y + 1) % 100).padStart(2, '0')}`,
    (y: number) => `Q2 ${y}/${String((y + 1) % 100).padStart(2, '0')}`,
    (y: number) => `Q1 ${y}`,
    (y: number) => `${y}/${String((y + 1) % 100).padStart(2, '0')}`,
  );

  test('of one form come in the order of their years, and stay of that form years later', () => {
    fc.assert(
      fc.property(form, year, fc.integer({ min: 1, max: 25 }), (write, from, years) => {
        const [one, later] = [write(from), write(from + years)];
        expect(yearsLater(one, years)).toBe(later);
        expect(writtenPeriod(one)!.first <= writtenPeriod(one)!.last).toBe(true);
        expect(writtenPeriod(one)!.last < writtenPeriod(later)!.last).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('are said as they are written, and never with a month', () => {
    fc.assert(
      fc.property(form, year, (write, from) => {
        expect(dateWords(write(from))).toBe(write(from));
        expect(onOrIn(write(from))).toBe(`in ${write(from)}`);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['2025-26', '2025/26'],
  ['2025–2026', '2025/26'],
  ['FY 2025/26', '2025/26'],
  ['Q3 2025-26', 'Q3 2025/26'],
  ['quarter 3 of 2025/26', 'Q3 2025/26'],
  ['the autumn of 2025', 'autumn 2025'],
])('%s is typed %s', (typed, written) => {
  expect(typedDates(typed)).toEqual([written]);
});
