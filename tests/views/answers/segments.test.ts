import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../../src/views/answers/segments.ts';

describe('segmentsOf', () => {
  test('tints quoted words and leaves the rest', () => {
    expect(segmentsOf('The quorum is three members.', ['three members'])).toEqual([
      { text: 'The quorum is ' },
      { text: 'three members', mark: 'quoted' },
      { text: '.' },
    ]);
  });

  test('joins quotes that overlap', () => {
    expect(segmentsOf('one two three', ['one two', 'two three'])).toEqual([
      { text: 'one two three', mark: 'quoted' },
    ]);
  });

  test('leaves a quote out that stands elsewhere', () => {
    expect(segmentsOf('one two', ['three'])).toEqual([{ text: 'one two' }]);
  });

  test('never shows how a withheld name is marked', () => {
    expect(segmentsOf('written by {withheld:2} in May', [])).toEqual([
      { text: 'written by ' },
      { text: 'name held back', mark: 'withheld' },
      { text: ' in May' },
    ]);
  });

  test('loses no character', () => {
    const text = 'a b c d e';
    expect(
      segmentsOf(text, ['b', 'd e'])
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
  });
});
