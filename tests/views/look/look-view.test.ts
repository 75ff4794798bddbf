import { describe, expect, test } from 'vitest';
import type { LookView } from '../../../src/views/look/look-view.ts';
import { earlyFonts, lookView } from '../../../src/views/look/look-view.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const purple = (text: string): string => `${text}look:\n  colours:\n    frame: '#4c2c92'\n`;

describe('the look of a register', () => {
  test('is the program’s where site.yaml says nothing of it', () => {
    expect(lookView(openSample().register!)).toEqual({
      themeColour: '#0b3a42',
      iconFold: '#9fc9c2',
      icon: undefined,
      styleSheet: undefined,
      files: [],
      palette: undefined,
      typefaces: { text: undefined, documents: undefined },
      logo: undefined,
    });
  });

  test('is its own where site.yaml names a colour', () => {
    const { register } = openSample({ 'content/site.yaml': purple });
    const look = lookView(register!);
    expect(look.themeColour).toBe('#4c2c92');
    expect(look.styleSheet).toBe('/look/look.css');
    expect(look.palette?.light.frame).toBe('#4c2c92');
  });

  test('stops publication where its colour cannot be read, at its place in site.yaml', () => {
    const pale = (text: string): string => purple(text).replace('#4c2c92', '#b39ddb');
    const { register, diagnostics } = openSample({ 'content/site.yaml': pale });
    expect(register).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { check: 'schema/wrong-value', file: 'content/site.yaml', range: { start: { column: 12 } } },
    ]);
  });
});

describe('a logo', () => {
  const logoOf = (box: string): LookView['logo'] => {
    const { register } = openSample({
      'content/site.yaml': (text) =>
        `${text}look:\n  logo: { file: logo.svg, words: Hillside Council, ground: white }\n`,
      'content/look/logo.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box}"/>`,
    });
    return lookView(register!).logo;
  };

  test('is printed 40 pixels high', () => {
    expect(logoOf('300 100')).toEqual({
      address: '/look/logo.svg',
      words: 'Hillside Council',
      isOnWhite: true,
      width: 120,
      height: 40,
    });
  });

  test('is printed smaller where it is wide', () => {
    expect(logoOf('800 100')).toMatchObject({ width: 160, height: 20 });
  });
});

describe('the fonts that a page needs at once', () => {
  const program = { text: '/assets/sans.woff2', documents: '/assets/serif.woff2' };
  const none = { text: undefined, documents: undefined };

  test('are the program’s, and the second only where the words of documents stand', () => {
    expect(earlyFonts({ typefaces: none }, program, false)).toEqual([program.text]);
    expect(earlyFonts({ typefaces: none }, program, true)).toEqual(Object.values(program));
  });

  test('are those of the register, and none where the reader’s own are taken', () => {
    const typefaces = {
      text: { faces: [{ weights: '100 900', file: 'hill.woff2' }] },
      documents: { faces: [] },
    };
    expect(earlyFonts({ typefaces }, program, true)).toEqual(['/look/hill.woff2']);
  });
});
