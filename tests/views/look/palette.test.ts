import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SiteLook } from '../../../src/model/look/site-look.ts';
import { contrastOf, nearestShade } from '../../../src/model/look/shades.ts';
import { tintedGrounds } from '../../../src/model/look/tinted-grounds.ts';
import type { Palette, Shades } from '../../../src/views/look/palette.ts';
import { paletteOf } from '../../../src/views/look/palette.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);
// What a person would be told to choose instead of a colour that cannot be read.
const readable = colour.map((any) => nearestShade(any, Object.values(tintedGrounds.light), 4.5));
const ink = { light: '#10181b', dark: '#e8edef' };

function weakestIn(palette: Palette, scheme: 'light' | 'dark'): [string, number][] {
  const shades: Shades = palette[scheme];
  const washes = [
    shades.wash,
    shades['explanation-wash'],
    shades['elsewhere-wash'],
    shades['ink-mid'],
  ];
  const grounds = [...Object.values(tintedGrounds[scheme]), ...washes];
  const weakest = (word: string): number =>
    Math.min(...grounds.map((ground) => contrastOf(word, ground)));
  return [
    ['the frame', weakest(shades.frame)],
    ['a link', weakest(shades.link)],
    ['a link pointed at', weakest(shades['link-hover'])],
    ['ink on tinted grounds', Math.min(...washes.map((wash) => contrastOf(ink[scheme], wash)))],
    ['white words on the frame', contrastOf('#ffffff', shades['frame-ground'])],
    [
      'the line of the current entry',
      contrastOf(shades['frame-soft'], shades['frame-ground']) * 1.5,
    ],
  ];
}

test.each(['light', 'dark'] as const)(
  'every colour that is taken can be read on %s screens',
  (scheme) => {
    fc.assert(
      fc.property(readable, fc.option(readable, { nil: undefined }), (frame, link) => {
        expect(SiteLook.safeParse({ colours: { frame, ...(link && { link }) } }).success).toBe(
          true,
        );
        const weak = weakestIn(paletteOf({ frame, link }), scheme).filter(
          ([, least]) => least < 4.5,
        );
        expect(weak).toEqual([]);
      }),
      {
        examples: [
          ['#000000', undefined],
          ['#5a0000', '#0000ff'],
          ['#0b3a42', '#0d5c68'],
        ],
      },
    );
  },
);

test('a reader who asks for more contrast gets it in every colour', () => {
  fc.assert(
    fc.property(readable, (frame) => {
      const { strongLink } = paletteOf({ frame });
      expect(contrastOf(strongLink.light, '#ffffff')).toBeGreaterThanOrEqual(10);
      expect(contrastOf(strongLink.dark, '#000000')).toBeGreaterThanOrEqual(10);
    }),
  );
});

test('the frame on light screens is the colour that the register names', () => {
  expect(paletteOf({ frame: '#5b1a6e' }).light).toMatchObject({
    frame: '#5b1a6e',
    'frame-ground': '#5b1a6e',
  });
});

test('a register in grey is grey all over', () => {
  const { light, dark } = paletteOf({ frame: '#333333' });
  const shades = [light, dark].flatMap((scheme): string[] => Object.values({ ...scheme }));
  for (const shade of shades)
    expect(new Set([shade.slice(1, 3), shade.slice(3, 5), shade.slice(5)]).size, shade).toBe(1);
});
