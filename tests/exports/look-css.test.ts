import { expect, test } from 'vitest';
import { lookCss } from '../../src/exports/look-css.ts';
import { paletteOf } from '../../src/views/look/palette.ts';

test('the sheet of a look changes colours for each scheme, and none that a reader has set', () => {
  const sheet = lookCss({ palette: paletteOf({ frame: '#4c2c92' }) });
  expect(sheet).toContain('--frame: #4c2c92;');
  const media = sheet.match(/@media [^{]*/gu)!;
  expect(media).toHaveLength(4);
  for (const one of media) expect(one).toContain('(forced-colors: none)');
  // Paper is always light.
  for (const one of media.slice(2)) expect(one).toContain('screen');
});

test('the sheet of a look without colours changes none', () => {
  expect(lookCss({ palette: undefined })).toBe('');
});
