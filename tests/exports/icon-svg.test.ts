import { expect, test } from 'vitest';
import { iconSvg } from '../../src/exports/icon-svg.ts';
import { parseXml } from './parse-xml.ts';

test('the mark on a browser’s tab is a drawing in the colours of the look', () => {
  const drawn = iconSvg({ icon: undefined, themeColour: '#4c2c92', iconFold: '#cdbcf0' });
  expect(parseXml(drawn).name).toBe('svg');
  expect(drawn.match(/#4c2c92/gu)).toHaveLength(2);
  expect(drawn.match(/#cdbcf0/gu)).toHaveLength(1);
});

test('the register’s own drawing is published as it is', () => {
  const own =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>';
  const icon = new TextEncoder().encode(own);
  expect(iconSvg({ icon, themeColour: '#4c2c92', iconFold: '#cdbcf0' })).toBe(own);
});
