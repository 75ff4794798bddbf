import { expect, test } from 'vitest';
import { romanNumeral } from '../../../src/documents/lists/roman.ts';

test('a number without a roman numeral is in digits', () => {
  expect([romanNumeral(0), romanNumeral(14), romanNumeral(40_000)]).toEqual(['0', 'xiv', '40000']);
});
