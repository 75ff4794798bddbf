import { expect, test } from 'vitest';
import { isBefore } from '../../../src/register/days/is-before.ts';
import { laterOf } from '../../../src/register/days/later-of.ts';

test.each([
  ['2024', '2025-03', true],
  ['2025-02', '2025-03-01', true],
  ['2025-02-28', '2025-03', true],
  ['2025', '2025-03', false],
  ['2025-03', '2025', false],
  ['2025-03-14', '2025-03', false],
  ['2025-03', '2025-03', false],
  ['2026', '2025', false],
])('whether %s is over before %s begins: %s', (date, other, expected) => {
  expect(isBefore(date, other)).toBe(expected);
});

test('of two days one is later, or they are one', () => {
  expect(laterOf('2025-03-14', '2024-12-31')).toBe('2025-03-14');
  expect(laterOf('2024-12-31', '2025-03-14')).toBe('2025-03-14');
  expect(laterOf('2025-03-14', '2025-03-14')).toBe('2025-03-14');
});
