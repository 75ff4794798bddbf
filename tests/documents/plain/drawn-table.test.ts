import { describe, expect, test } from 'vitest';
import { takeDrawnTable } from '../../../src/documents/plain/drawn-table.ts';
import { linesOf } from './lines-of.ts';
import { textsOf } from './texts-of.ts';

const rowsOf = (...lines: string[]): unknown =>
  textsOf(takeDrawnTable(linesOf(...lines), 0)?.blocks ?? [])[0];

describe('takeDrawnTable', () => {
  test('reads pipes with and without a border', () => {
    const expected = [
      ['Seat', 'Votes'],
      ['Chair', ''],
    ];
    expect(rowsOf('| Seat | Votes |', '|---|:-:|', '| Chair | |')).toEqual(expected);
    expect(rowsOf('Seat | Votes', '---- | ----', 'Chair | ')).toEqual(expected);
    expect(rowsOf('| Seat | Votes |', '| Chair | |')).toEqual(expected);
  });

  test('joins the lines of a cell where borders part the rows', () => {
    expect(
      rowsOf(
        '+------+--------+',
        '| Seat | Holder |',
        '+======+========+',
        '| The  | City   |',
        '| Chair| Council|',
        '+------+--------+',
        '| Vice | None   |',
        '+------+--------+',
      ),
    ).toEqual([
      ['Seat', 'Holder'],
      ['The Chair', 'City Council'],
      ['Vice', 'None'],
    ]);
  });

  test('says which row the border calls a heading', () => {
    expect(
      takeDrawnTable(linesOf('| A | B |', '|---|---|', '| c | d |'), 0)?.blocks[0],
    ).toMatchObject({
      headingRows: 1,
    });
  });

  test('a bar in a sentence is no table', () => {
    expect(takeDrawnTable(linesOf('Terms | Board', 'The Board meets.'), 0)).toBeUndefined();
  });
});
