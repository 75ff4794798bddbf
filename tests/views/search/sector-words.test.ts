import { expect, test } from 'vitest';
import { sectorNames } from '../../../src/views/phrases/names.ts';
import { sectorWords } from '../../../src/views/search/sector-words.ts';

test('no word leads to two sectors, nor to the sector that has it for a name', () => {
  const words = Object.values(sectorWords).flat();
  expect(words).toContain('charities');
  expect(new Set(words).size).toBe(words.length);
  const names = Object.values(sectorNames).map((name) => name.toLowerCase());
  expect(words.filter((word) => names.includes(word.toLowerCase()))).toEqual([]);
});
