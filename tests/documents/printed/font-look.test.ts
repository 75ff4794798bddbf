import { expect, test } from 'vitest';
import { fontLook } from '../../../src/documents/printed/font-look.ts';

test.each([
  ['ABCDEF+Arial-BoldItalicMT', true, true],
  ['Helvetica-Oblique', false, true],
  ['BCDEEE+Calibri,Bold', true, false],
  ['SourceSans3-Semibold', true, false],
  ['CMBX12', true, false],
  ['TimesNewRomanPS-ItalicMT', false, true],
  ['ABOLDS+Garamond', false, false],
  ['Calibri', false, false],
])('letters of %s are bold: %s, slanted: %s', (name, isBold, isItalic) => {
  expect(fontLook(name)).toEqual({ isBold, isItalic });
});
