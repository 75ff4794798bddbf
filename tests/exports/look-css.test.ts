import { expect, test } from 'vitest';
import { lookCss } from '../../src/exports/look-css.ts';
import { paletteOf } from '../../src/views/look/palette.ts';

const ofTheProgram = { text: undefined, documents: undefined };

test('the sheet of a look changes colours for each scheme, and none that a reader has set', () => {
  const sheet = lookCss({
    palette: paletteOf({ frame: '#4c2c92' }),
    typefaces: ofTheProgram,
  });
  expect(sheet).toContain('--frame: #4c2c92;');
  const media = sheet.match(/@media [^{]*/gu)!;
  expect(media).toHaveLength(4);
  for (const one of media) expect(one).toContain('(forced-colors: none)');
  // Paper is always light.
  for (const one of media.slice(2)) expect(one).toContain('screen');
});

test('the sheet of a look that names nothing changes nothing', () => {
  expect(lookCss({ palette: undefined, typefaces: ofTheProgram })).toBe('');
});

test('the sheet names each file of a typeface beside itself, for the weights that it holds', () => {
  const faces = [
    { weights: '100 500', file: 'hill-regular.woff2' },
    { weights: '600 900', file: 'hill-bold.woff2' },
  ];
  const sheet = lookCss({
    palette: undefined,
    typefaces: { text: { faces }, documents: undefined },
  });
  expect(sheet.match(/src: [^;]*/gu)).toEqual([
    "src: url('./hill-regular.woff2') format('woff2')",
    "src: url('./hill-bold.woff2') format('woff2')",
  ]);
  expect(sheet).toContain("--sans: 'Register Text', 'Source Sans 3 Fallback', arial, sans-serif;");
  expect(sheet).not.toContain('--serif');
});

test('a reader’s own typefaces are asked for without loading one', () => {
  const system = { faces: [] };
  const sheet = lookCss({ palette: undefined, typefaces: { text: system, documents: system } });
  expect(sheet).not.toContain('@font-face');
  expect(sheet).toContain('--sans: system-ui, sans-serif;');
  expect(sheet).toContain('--serif: charter,');
});
