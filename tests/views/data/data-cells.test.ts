import { describe, expect, test } from 'vitest';
import { cellRows, jsonRecord } from '../../../src/views/data/data-cells.ts';
import { dateOf } from '../../../src/views/data/data-table.ts';
import { timeCells } from '../../../src/views/data/time-columns.ts';
import { codes } from '../../../src/views/data/places-table.ts';

const row = {
  text: 'The {withheld:2} sits',
  list: ['one', '{withheld:1}'],
  month: dateOf('2025-03'),
  day: { day: '2025-03-31' },
  coded: { coded: { office: 'chair', of: ['{withheld:1}'], not: undefined } },
  number: 0,
  nothing: undefined,
};
const columns = Object.fromEntries(Object.keys(row).map((name) => [name, { is: 'A field.' }]));

describe('cellRows', () => {
  test('writes one cell for each column, and marks names that are held back', () => {
    expect(cellRows({ columns }, [row])).toEqual([
      {
        text: 'The [name held back] sits',
        list: 'one | [name held back]',
        month: 'in March 2025',
        day: { day: '2025-03-31' },
        coded: '{"office":"chair","of":["[name held back]"]}',
        number: 0,
        nothing: undefined,
      },
    ]);
  });
});

describe('jsonRecord', () => {
  test('leaves out what is not there, keeps dates as precise as they are, and marks held names', () => {
    expect(jsonRecord(row)).toEqual({
      text: 'The [name held back] sits',
      list: ['one', '[name held back]'],
      month: '2025-03',
      day: '2025-03-31',
      coded: { office: 'chair', of: ['[name held back]'] },
      number: 0,
    });
  });
});

test('dateOf gives nothing for no date', () => {
  expect(dateOf(undefined)).toBeUndefined();
});

test('timeCells say the word, and since when where that is known', () => {
  const state = { word: 'ended', tense: 'past', replacedBy: [], record: undefined } as const;
  expect(timeCells({ ...state, date: '2012-12' })).toEqual({
    time: 'ended',
    time_since: { date: '2012-12' },
  });
  expect(timeCells({ ...state, date: undefined }).time_since).toBeUndefined();
});

test('codes are those of one register', () => {
  const all = [
    { scheme: 'gss', value: 'E06000001' },
    { scheme: 'ods', value: 'AB1' },
  ];
  expect(codes(all, 'ods')).toEqual(['AB1']);
  expect(codes(undefined, 'ods')).toEqual([]);
});
