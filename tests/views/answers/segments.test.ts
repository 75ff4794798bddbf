import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../../src/views/answers/segments.ts';

describe('segmentsOf', () => {
  test('tints quoted words and leaves the rest', () => {
    expect(segmentsOf('The quorum is three members.', [{ from: 14, to: 27 }])).toEqual([
      { text: 'The quorum is ' },
      { text: 'three members', mark: 'quoted' },
      { text: '.' },
    ]);
  });

  test('joins quotes that overlap', () => {
    const quoted = [
      { from: 0, to: 7 },
      { from: 4, to: 13 },
    ];
    expect(segmentsOf('one two three', quoted)).toEqual([
      { text: 'one two three', mark: 'quoted' },
    ]);
  });

  test('leaves words plain that nobody quotes', () => {
    expect(segmentsOf('one two')).toEqual([{ text: 'one two' }]);
  });

  test('never shows how a withheld name is marked', () => {
    expect(segmentsOf('written by {withheld:2} in May')).toEqual([
      { text: 'written by ' },
      { text: 'name held back', mark: 'withheld' },
      { text: ' in May' },
    ]);
  });

  test('holds a withheld name back inside quoted words too', () => {
    expect(segmentsOf('by {withheld:2} now', [{ from: 0, to: 19 }])).toEqual([
      { text: 'by ', mark: 'quoted' },
      { text: 'name held back', mark: 'withheld' },
      { text: ' now', mark: 'quoted' },
    ]);
  });

  test('loses no character', () => {
    const text = 'a b c d e';
    const segments = segmentsOf(text, [
      { from: 2, to: 3 },
      { from: 6, to: 9 },
    ]);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
  });
});
