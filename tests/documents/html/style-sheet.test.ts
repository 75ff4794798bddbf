import { describe, expect, test } from 'vitest';
import { StyleSheet, pointsOf } from '../../../src/documents/html/style-sheet.ts';
import { elementIn } from './page-of.ts';

describe('StyleSheet', () => {
  const sheet = new StyleSheet();
  sheet.add(
    '<!-- /* a { b } */ p, .big { font-weight: 700 } p.small{font-size:9pt;}\n@media print { .big { display: none } }' +
      '.list > li:before{content:"(" counter(x,decimal) ") "} -->',
  );

  test('gives what rules say of a tag, a class, or both', () => {
    expect([...sheet.of(elementIn('<p class="x small">', 'p'))]).toEqual([
      ['font-weight', '700'],
      ['font-size', '9pt'],
    ]);
  });

  test('what an element says of itself wins, and what holds for paper does not', () => {
    const styles = sheet.of(elementIn('<div class=big style="font-weight:400">', 'div'));
    expect([...styles]).toEqual([['font-weight', '400']]);
  });

  test('keeps what stands before the points of a list', () => {
    expect(sheet.before.get('list')).toBe('"(" counter(x,decimal) ") "');
  });
});

test('lengths are in points', () => {
  expect(['12pt', '16px', '1in', '-.5in', '1.5em', 'pt', undefined].map(pointsOf)).toEqual([
    12,
    12,
    72,
    -36,
    undefined,
    undefined,
    undefined,
  ]);
});
