import { expect, test } from 'vitest';
import {
  codePageOf,
  codePageOfFont,
  decodeBytes,
} from '../../../src/documents/rtf/rtf-code-pages.ts';

test('code pages are known by their numbers', () => {
  expect([1250, 10000, 936, 437, undefined].map(codePageOf)).toEqual([
    'windows-1250',
    'macintosh',
    'gbk',
    'windows-1252',
    'windows-1252',
  ]);
  expect([0, 2, 238, 77, 1, undefined].map(codePageOfFont)).toEqual([
    'windows-1252',
    'windows-1252',
    'windows-1250',
    'macintosh',
    undefined,
    undefined,
  ]);
});

test('bytes are text', () => {
  expect(decodeBytes([0x91, 0x61, 0x92], 'windows-1252')).toBe('‘a’');
  expect(decodeBytes([0xe8], 'windows-1250')).toBe('č');
  expect(decodeBytes([0x82, 0xa0], 'shift_jis')).toBe('あ');
});
