import { expect, test } from 'vitest';
import { isNearlySame } from '../../src/english/nearly-same.ts';

test.each([
  ['complian', 'complain'],
  ['quorm', 'quorum'],
  ['memebrs', 'members'],
  ['membbers', 'members'],
  ['quarum', 'quorum'],
])('%s may be %s', (typed, known) => {
  expect(isNearlySame(typed, known)).toBe(true);
});

test.each([
  ['policy', 'police'],
  ['quality', 'equality'],
  ['vote', 'note'],
  ['board', 'boards and more'],
])('%s is not %s', (typed, known) => {
  expect(isNearlySame(typed, known)).toBe(false);
});
