import { expect, test } from 'vitest';
import {
  cardinalWords,
  ordinalDigits,
  ordinalWords,
} from '../../../src/documents/lists/numbers-in-words.ts';

test('numbers too large for words are in digits', () => {
  expect([cardinalWords(1000), ordinalWords(1000), ordinalDigits(1002)]).toEqual([
    '1000',
    '1000th',
    '1002nd',
  ]);
});
