import { expect, test } from 'vitest';
import { yearOf } from '../../../src/register/days/year-of.ts';

test.each(['2025', '2025-03', '2025-03-14'])('%s is in 2025', (date) => {
  expect(yearOf(date)).toBe(2025);
});
