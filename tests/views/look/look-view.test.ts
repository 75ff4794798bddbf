import { describe, expect, test } from 'vitest';
import { lookView } from '../../../src/views/look/look-view.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const purple = (text: string): string => `${text}look:\n  colours:\n    frame: '#4c2c92'\n`;

describe('the look of a register', () => {
  test('is the program’s where site.yaml says nothing of it', () => {
    expect(lookView(openSample().register!)).toEqual({
      themeColour: '#0b3a42',
      iconFold: '#9fc9c2',
      styleSheet: undefined,
      palette: undefined,
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
