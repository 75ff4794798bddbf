import { expect, test } from 'vitest';
import { iconSvg } from '../../src/exports/icon-svg.ts';
import { parseXml } from './parse-xml.ts';

test('the mark on a browser’s tab is a drawing in the colours of the look', () => {
  const drawn = iconSvg({ themeColour: '#4c2c92', iconFold: '#cdbcf0' });
  expect(parseXml(drawn).name).toBe('svg');
  expect(drawn.match(/#4c2c92/gu)).toHaveLength(2);
  expect(drawn.match(/#cdbcf0/gu)).toHaveLength(1);
});
