import { expect, test } from 'vitest';
import { isNotYetWritten } from '../../../src/import/reading/not-yet-written.ts';

test.each([
  'Quorum: TBC',
  'To be agreed by the Board',
  'The Chair will be [insert name]',
  'Quorum ………',
  'xx members',
])('“%s” keeps a place', (words) => {
  expect(isNotYetWritten(words)).toBe(true);
});

test.each([
  'The quorum is five members',
  'Papers are circulated five days before',
  'A fee [of £5] is paid',
])('“%s” does not', (words) => {
  expect(isNotYetWritten(words)).toBe(false);
});
