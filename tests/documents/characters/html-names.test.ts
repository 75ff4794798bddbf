import { expect, test } from 'vitest';
import { isHtmlName } from '../../../src/documents/characters/html-names.ts';

test('names of HTML are known in any case, and words are none', () => {
  expect(['td', 'UL', 'h2'].every(isHtmlName)).toBe(true);
  expect(['insert', 'date', 'name', 'h7'].some(isHtmlName)).toBe(false);
});
