import { describe, expect, test } from 'vitest';
import { hasBoldFirstRow } from '../../../src/documents/word/table-style.ts';
import { wordStyles } from '../../../src/documents/word/word-styles.ts';
import { readWord } from '../../../src/documents/word/read-word.ts';
import { wordFileOf } from '../../fixtures/word-file.ts';
import { one, p, r } from '../../fixtures/word-pieces.ts';
import { saidOf, wordRead, wordsRead } from './word-read.ts';

const cell = (words: string, settings = ''): string =>
  `<w:tc><w:tcPr>${settings}</w:tcPr>${words.startsWith('<') ? words : p(words)}</w:tc>`;
const row = (cells: string, settings = ''): string =>
  `<w:tr><w:trPr>${settings}</w:trPr>${cells}</w:tr>`;
const table = (rows: string, settings = ''): string =>
  `<w:tbl><w:tblPr>${settings}</w:tblPr><w:tblGrid><w:gridCol/></w:tblGrid>${rows}</w:tbl>`;

describe('a table', () => {
  test('is a grid, with merged cells in their places', () => {
    const body = table(
      row(cell('Organisation') + cell('Seats', one('gridSpan', 2)), '<w:tblHeader/>') +
        row(cell('Council', one('vMerge', 'restart')) + cell('Chair') + cell('1')) +
        row(cell('', '<w:vMerge/>') + cell('Member') + cell('4')),
    );
    expect(wordRead(body).blocks).toEqual([
      {
        kind: 'table',
        headingRows: 1,
        rows: [
          [
            { text: 'Organisation', isHeading: true },
            { text: 'Seats', isHeading: true },
            { text: '', merged: 'left' },
          ],
          [{ text: 'Council' }, { text: 'Chair' }, { text: '1' }],
          [{ text: '', merged: 'above' }, { text: 'Member' }, { text: '4' }],
        ],
      },
    ]);
  });

  test('keeps a column that a row leaves out', () => {
    const body = table(
      row(cell('a') + cell('b') + cell('c')) + row(cell('d') + cell('e'), one('gridBefore', 1)),
    );
    expect(wordsRead(body)).toEqual(['a / b / c', ' / d / e']);
  });

  test('has a line for each paragraph of a cell', () => {
    expect(wordsRead(table(row(cell('Role') + cell(p('Chair') + p('Member')))))).toEqual([
      'Role / Chair\nMember',
    ]);
  });

  test('has a line for each row of a table in a cell, and says so', () => {
    const inner = table(row(cell('b') + cell('c')) + row(cell('d') + cell('e')));
    const body = table(row(cell('a') + cell(p('before') + inner + p('after'))));
    expect(wordsRead(body)).toEqual(['a / before\nb c\nd e\nafter']);
    expect(saidOf(body)).toEqual(['1 table inside a table was read as lines of its cell.']);
  });

  test('of one column is a frame around its paragraphs', () => {
    expect(wordRead(table(row(cell(p('One') + p('Two'))))).blocks).toMatchObject([
      { kind: 'paragraph', text: 'One' },
      { kind: 'paragraph', text: 'Two' },
    ]);
  });

  test('has the rows and cells of content controls, and not those that were deleted', () => {
    const control = (content: string): string =>
      `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = table(
      control(row(cell('a') + control(cell('b')))) +
        row(cell('gone') + cell('gone'), '<w:del w:id="1" w:author="A. Person"/>') +
        row(cell('c') + cell('d'), '<w:ins w:id="2"/>'),
    );
    expect(wordsRead(body)).toEqual(['a / b', 'c / d']);
    expect(saidOf(body)).toEqual(['1 tracked deletion was left out.']);
  });

  test('has bold cells where all their words are bold, or its style says so', () => {
    const bold = p(r('Role', '<w:b/>') + r(' '));
    const rows = row(cell(bold) + cell('Seats')) + row(cell('Chair') + cell('1'));
    const boldOf = (settings: string, styles = '') =>
      wordRead({ body: table(rows, settings), styles }).blocks.map(
        (block) => block.kind === 'table' && block.rows.flat().map(({ isBold }) => isBold ?? false),
      );
    expect(boldOf('')).toEqual([[true, false, false, false]]);
    const style = `<w:style w:type="table" w:styleId="T"><w:name w:val="T"/><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>`;
    const named = one('tblStyle', 'T');
    expect(boldOf(`${named}<w:tblLook w:firstRow="1"/>`, style)).toEqual([
      [true, true, false, false],
    ]);
    expect(boldOf(`${named}<w:tblLook w:val="04A0"/>`, style)).toEqual([
      [true, true, false, false],
    ]);
    expect(boldOf(named, style)).toEqual([[true, false, false, false]]);
  });

  test('without words is left out', () => {
    expect(wordsRead(table(row(cell('') + cell(''))) + p('After'))).toEqual(['After']);
  });

  test.each([
    ['columns', table(row(cell('a', one('gridSpan', 999_999)) + cell('b')))],
    ['rows', table(row(cell('a') + cell('b')).repeat(5_001))],
  ])('of more %s than any document has is refused', (_, body) => {
    expect(readWord(wordFileOf({ body }))).toMatchObject({
      refused: expect.stringContaining('table') as string,
    });
  });
});

test('a table that is not styled has no bold row of its own', () => {
  const element = { name: 'w:tbl', attributes: new Map<string, string>(), children: [] };
  expect(hasBoldFirstRow(element, wordStyles(undefined))).toBe(false);
});
