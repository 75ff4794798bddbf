import { expect, test } from 'vitest';
import { firstDifference } from '../../../src/register/text/first-difference.ts';

test.each([
  ['NHS Trust', ['Trust'], 0, 3],
  ['Set the budgets', ['Run the forum', 'Set  the budget'], 8, 15],
  ['Set the', ['Set the budget'], 7, 7],
  ['R/A', ['A'], 0, 3],
  ['Trust', [], 0, 5],
])('“%s” first differs from %j at %i', (typed, meant, start, end) => {
  expect(firstDifference(typed, meant)).toEqual({ start, end });
});
