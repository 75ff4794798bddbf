import { describe, expect, test } from 'vitest';
import { contrastOf, lightnessOf, nearestShade, shadeOf } from '../../../src/model/look/shades.ts';

describe('shades', () => {
  // The figures of WCAG: black on white is 21 to 1, and #767676 is the palest grey that words may have on white.
  test('contrast is that of WCAG', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  test('the nearest shade is the colour itself where it can be read', () => {
    expect(nearestShade('#003078', ['#ffffff'], 4.5)).toBe('#003078');
  });

  test('the nearest shade is darker on light grounds and lighter on dark ones', () => {
    const onLight = nearestShade('#1d9bf0', ['#ffffff'], 4.5);
    const onDark = nearestShade('#003078', ['#11181b'], 4.5);
    expect(lightnessOf(onLight)).toBeLessThan(lightnessOf('#1d9bf0'));
    expect(lightnessOf(onDark)).toBeGreaterThan(lightnessOf('#003078'));
    expect(contrastOf(onLight, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(onDark, '#11181b')).toBeGreaterThanOrEqual(4.5);
  });

  test('where no shade of a colour can be read, it is black or white', () => {
    expect(nearestShade('#777777', ['#767676'], 21)).toBe('#000000');
    expect(nearestShade('#777777', ['#333333'], 21)).toBe('#ffffff');
  });

  test('a shade keeps its hue and has no more colour than asked', () => {
    expect(shadeOf('#6b1046', 1, 0.2)).toBe('#ffffff');
    expect(shadeOf('#6b1046', 0.971, 0)).toMatch(/^#(..)\1\1$/u);
  });
});
