import { describe, expect, test } from 'vitest';
import { drawnTable } from '../../../src/documents/typed/drawn-table.ts';

const tableIn = (...lines: string[]): ReturnType<typeof drawnTable> =>
  drawnTable((place) => lines[place], 0);

describe('drawnTable', () => {
  test('reads bars with and without a border', () => {
    const rows = [
      ['Seat', 'Votes'],
      ['Chair', ''],
    ];
    expect(tableIn('| Seat | Votes |', '|---|:-:|', '| Chair | |')?.rows).toEqual(rows);
    expect(tableIn('Seat | Votes', '---- | ----', 'Chair | none')?.rows).toEqual([
      ['Seat', 'Votes'],
      ['Chair', 'none'],
    ]);
    expect(tableIn('| Seat | Votes |', '| Chair | |')?.rows).toEqual(rows);
    expect(tableIn('Seat|Votes', '-|-', 'Chair|', 'The Board')).toMatchObject({
      rows: [['Seat', 'Votes'], ['Chair']],
      next: 3,
    });
  });

  test('joins the lines of a cell where borders part the rows', () => {
    expect(
      tableIn(
        '+------+--------+',
        '| Seat | Holder |',
        '+======+========+',
        '| The  | City   |',
        '| Chair| Council|',
        '+------+--------+',
        '| Vice | None   |',
        '+------+--------+',
      )?.rows,
    ).toEqual([
      ['Seat', 'Holder'],
      ['The Chair', 'City Council'],
      ['Vice', 'None'],
    ]);
  });

  test('says which row the border calls a heading', () => {
    expect(tableIn('| A | B |', '|---|---|', '| c | d |')?.headingRows).toBe(1);
    expect(tableIn('| A | B |', '| c | d |')?.headingRows).toBe(0);
  });

  test('a bar that is escaped parts nothing', () => {
    expect(tableIn('| A \\| B | C |', '|---|---|', '| d | e |')?.rows[0]).toEqual(['A | B', 'C']);
  });

  test('a bar in a sentence is no table, and a line is none', () => {
    expect(tableIn('Terms | Board', 'The Board meets.')).toBeUndefined();
    expect(tableIn('Quorum', '------', 'Five')).toBeUndefined();
  });
});
