import { expect, test } from 'vitest';
import { datesWritten, monthsWritten } from '../../../src/import/reading/dates-written.ts';

test.each([
  ['reviewed in March 2025.', ['2025-03']],
  ['on 14th May 2026', ['2026-05-14']],
  ['by the 1st of September, 2026', ['2026-09-01']],
  ['Date: 01/04/2025', ['2025-04-01']],
  ['in Spring 2026', ['spring 2026']],
  ['in 2025/26', ['2025/26']],
  ['by 2027', ['2027']],
  ['Sept 2025 and Jan 2026', ['2025-09', '2026-01']],
  ['the Localism Act', []],
])('“%s”', (words, dates) => {
  expect(datesWritten(words).map(({ date }) => date)).toEqual(dates);
});

test('months are read by name, and “may” is none', () => {
  expect(monthsWritten('Meetings may be held in April, July, Oct and May')).toEqual([
    '04',
    '07',
    '10',
    '05',
  ]);
});
