import { expect, test } from 'vitest';
import { decodeWindows1252 } from '../../../src/documents/characters/windows-1252.ts';

test('quotation marks, dashes and the euro are read on every machine', () => {
  const bytes = Uint8Array.of(0x91, 0x61, 0x92, 0x93, 0x94, 0x96, 0x97, 0x80, 0xa3, 0xe9);
  expect(decodeWindows1252(bytes)).toBe('‘a’“”–—€£é');
});

test('a long file is read whole', () => {
  expect(decodeWindows1252(new Uint8Array(20_000).fill(0x61))).toHaveLength(20_000);
});
