import { expect, test } from 'vitest';
import { romanNumeral } from '../../src/documents/lists/roman.ts';
import { romanSum } from '../../src/english/roman-sum.ts';

test('every numeral below four hundred is read as the number that it was written for', () => {
  for (let number = 1; number < 400; number++) {
    expect(romanSum(romanNumeral(number))).toBe(number);
    expect(romanSum(romanNumeral(number).toUpperCase())).toBe(number);
  }
});

test('letters that count nothing add nothing', () => {
  expect(romanSum('')).toBe(0);
  expect(romanSum('b')).toBe(0);
});
