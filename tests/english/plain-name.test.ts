import { expect, test } from 'vitest';
import { plainName } from '../../src/english/plain-name.ts';

test.each([
  ['Worcestershire_HWB', 'worcestershire-hwb'],
  ['My Terms (final).DOCX', 'my-terms-final.docx'],
  ['Gŵyl & Caffi.txt', 'gwyl-and-caffi.txt'],
  ['The Board’s terms', 'the-boards-terms'],
  ['v1.2 draft.txt', 'v1-2-draft.txt'],
  ['水', ''],
])('“%s” is %s', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});
