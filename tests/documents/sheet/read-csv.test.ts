import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '../../../src/documents/block.ts';
import { csvRows } from '../../../src/documents/sheet/csv-rows.ts';
import { csvSeparator } from '../../../src/documents/sheet/csv-separator.ts';
import { readCsv } from '../../../src/documents/sheet/read-csv.ts';

function read(bytes: Uint8Array): ReadDocument {
  const document = readCsv(bytes);
  if ('refused' in document) throw new Error(document.refused);
  return document;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function rowsOf({ blocks }: ReadDocument): string[][] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : [[block.text]],
  );
}

describe('readCsv', () => {
  test.each([
    ['commas', 'Seat,Vote\nChair,Yes\n'],
    ['semicolons', 'Seat;Vote\r\nChair;Yes\r\n'],
    ['tabs', '\uFEFFSeat\tVote\nChair\tYes'],
    ['a sign that is told', 'sep=|\nSeat|Vote\nChair|Yes'],
  ])('takes values parted by %s', (_, text) => {
    expect(rowsOf(read(utf8(text)))).toEqual([
      ['Seat', 'Vote'],
      ['Chair', 'Yes'],
    ]);
  });

  test('keeps signs, marks and line ends within quotation marks', () => {
    const text = 'Seat,Role\n"Leader, or deputy","Says ""yes""\nor no"\nChair,Casts';
    expect(rowsOf(read(utf8(text)))).toEqual([
      ['Seat', 'Role'],
      ['Leader, or deputy', 'Says "yes"\nor no'],
      ['Chair', 'Casts'],
    ]);
  });

  test('keeps what looks like a formula as the text it is, and numbers as they are typed', () => {
    expect(rowsOf(read(utf8('a,b\n=1+1,0012\n@SUM(A1),1.10')))).toEqual([
      ['a', 'b'],
      ['=1+1', '0012'],
      ['@SUM(A1)', '1.10'],
    ]);
  });

  test('reads Windows-1252 and says so', () => {
    const bytes = new Uint8Array([...utf8('Seat,Pay\nChair,'), 0xa3, 0x35, 0x20, 0x96, 0x20, 0x36]);
    const { remarks } = read(bytes);
    expect(rowsOf(read(bytes))[1]).toEqual(['Chair', '£5 – 6']);
    expect(remarks.map(({ kind }) => kind)).toEqual(['encoding']);
  });

  test('gives the rows of a title above the table as paragraphs, and fills short rows', () => {
    expect(rowsOf(read(utf8('Members of the Board,,\nSeat,Vote,Note\nChair,Yes\n')))).toEqual([
      ['Members of the Board'],
      ['Seat', 'Vote', 'Note'],
      ['Chair', 'Yes', ''],
    ]);
  });

  test('refuses more rows than a document has', () => {
    expect(readCsv(utf8('a,b\n'.repeat(5001)))).toHaveProperty('refused');
  });
});

test('a mark that opens a quotation in the middle of a value is a mark', () => {
  expect(csvRows('a "b" c,d\n', ',')).toEqual([['a "b" c', 'd']]);
});

test('commas within sentences part nothing where another sign does', () => {
  expect(csvSeparator('Seat;Role, or office, held\nChair;Leader, or deputy, or other\n')).toBe(';');
});
