import { describe, expect, test } from 'vitest';
import type { Block, ReadDocument } from '../../../src/documents/block.ts';
import { readSheet } from '../../../src/documents/sheet/read-sheet.ts';
import type { SheetPieces } from '../../fixtures/sheet-file.ts';
import { sheetFileOf, sheetPartsOf, textRows } from '../../fixtures/sheet-file.ts';
import { zipOf } from '../../fixtures/word-file.ts';

function read(pieces: SheetPieces): ReadDocument {
  const document = readSheet(sheetFileOf(pieces));
  if ('refused' in document) throw new Error(document.refused);
  return document;
}

function shown(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    const aside = block.aside === undefined ? '' : `[${block.aside}] `;
    if (block.kind === 'paragraph') return [aside + block.text];
    return block.rows.map(
      (row) => aside + row.map(({ text, merged }) => text || (merged ? '^' : '')).join(' | '),
    );
  });
}

const members = [
  ['Organisation', 'Seat', 'Votes'],
  ['Northmere Council', 'Leader', 'Yes'],
  ['Health Trust', 'Chief executive', ''],
];

describe('readSheet', () => {
  test('gives a table without its empty edges, and titles above it as paragraphs', () => {
    const rows = textRows(
      [
        ['', 'Membership'],
        ['', ...members[0]!],
        ['', ...members[1]!],
      ],
      3,
    );
    const { blocks } = read({ sheets: { Members: rows } });
    expect(shown(blocks)).toEqual([
      'Membership',
      'Organisation | Seat | Votes',
      'Northmere Council | Leader | Yes',
    ]);
    expect(blocks.every(({ sheet }) => sheet === 'Members')).toBe(true);
  });

  test('names each sheet where there are several, and parts tables by empty rows', () => {
    const { blocks } = read({
      sheets: {
        Members:
          textRows(members) +
          textRows(
            [
              ['Key', 'Meaning'],
              ['Yes', 'may vote'],
            ],
            6,
          ),
        Empty: '',
        Matrix: textRows([
          ['Task', 'Board'],
          ['Budget', 'A'],
        ]),
      },
    });
    expect(shown(blocks)).toEqual([
      'Members',
      ...members.map((row) => row.join(' | ')),
      'Key | Meaning',
      'Yes | may vote',
      'Matrix',
      'Task | Board',
      'Budget | A',
    ]);
    expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(3);
  });

  test('keeps rows under bold headings together over an empty row', () => {
    const bold = (text: string, place: string): string =>
      `<c r="${place}" t="inlineStr" s="1"><is><t>${text}</t></is></c>`;
    const { blocks } = read({
      sheets: {
        One: `<row r="1">${bold('Seat', 'A1')}${bold('Vote', 'B1')}</row>${textRows([['Chair', 'Yes'], [], ['Observer', 'No']], 2)}`,
      },
      styles: '<fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>',
    });
    expect(shown(blocks)).toEqual(['Seat | Vote', 'Chair | Yes', 'Observer | No']);
    expect(blocks).toHaveLength(1);
  });

  test('shows texts, numbers, shares, days and truths as the sheet does', () => {
    const { blocks } = read({
      sheets: {
        One: `<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c s="1"><v>0.5</v></c><c s="2"><v>46113</v></c>
          <c t="b"><v>1</v></c><c><f>1+1</f><v>2</v></c><c t="str"><f>A1</f><v>said</v></c></row>`,
      },
      strings:
        '<si><r><t>Chief </t></r><r><rPr><b/></rPr><t>executive</t></r><rPh><t>no</t></rPh></si><si><t>one_x000D_\ntwo</t></si>',
      styles: '<cellXfs><xf/><xf numFmtId="9"/><xf numFmtId="14"/></cellXfs>',
    });
    expect(shown(blocks)).toEqual([
      'Chief executive | one\ntwo | 50% | 01/04/2026 | TRUE | 2 | said',
    ]);
  });

  test('counts days from 1904 where the workbook does', () => {
    const { blocks } = read({
      sheets: { One: '<row><c s="1"><v>44651</v></c></row>' },
      workbook: '<workbookPr date1904="1"/>',
      styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
    });
    expect(shown(blocks)).toEqual(['01/04/2026']);
  });

  test('tells merged cells from empty ones', () => {
    const { blocks } = read({
      sheets: {
        One: `<sheetData>${textRows([
          ['Seats', '', 'Vote'],
          ['Council', 'Leader', 'Yes'],
          ['', 'Deputy', ''],
        ])}</sheetData>
          <mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>`,
      },
    });
    const [table] = blocks;
    expect(
      table?.kind === 'table' ? table.rows.map((row) => row.map(({ merged }) => merged)) : [],
    ).toEqual([
      [undefined, 'left', undefined],
      [undefined, undefined, undefined],
      ['above', undefined, undefined],
    ]);
  });

  test('says what is hidden, and gives its words as asides', () => {
    const { blocks, remarks } = read({
      sheets: {
        One: `<cols><col min="3" max="3" hidden="1"/></cols><sheetData>${textRows([
          ['Seat', 'Vote', 'Salary'],
          ['Chair', 'Yes', 'None'],
        ])}
          <row r="3" hidden="1"><c r="A3" t="inlineStr"><is><t>Former member</t></is></c></row></sheetData>`,
        Old: textRows([['Draft', 'x']]),
      },
      states: { Old: 'state="veryHidden"' },
    });
    expect(shown(blocks)).toEqual([
      'Seat | Vote',
      'Chair | Yes',
      '[hidden-text] Salary',
      '[hidden-text] None',
      '[hidden-text] Former member',
      '[hidden-text] Draft | x',
    ]);
    expect(remarks.map(({ says }) => says)).toEqual([
      'Hidden rows or columns of the sheet “One” are left out.',
      'The sheet “Old” is hidden; its words are left out.',
    ]);
  });

  test('counts comments, names no one who wrote them, and reads the boxes over a sheet', () => {
    const { blocks, remarks } = read({
      sheets: { One: textRows(members) },
      parts: {
        comments:
          '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>A. Person</author></authors><commentList><comment ref="A1"><text><t>Is this so?</t></text></comment></commentList></comments>',
        drawing:
          '<d xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:sp><a:p><a:t>A is account</a:t><a:t>able</a:t></a:p></xdr:sp><xdr:pic/></d>',
      },
    });
    expect(shown(blocks).at(-1)).toBe('A is accountable');
    expect(remarks).toEqual([
      { kind: 'dropped', says: 'One comment on the sheet “One” left out.' },
      { kind: 'picture', says: 'One picture on the sheet “One” not read.' },
    ]);
  });

  test('says where formulas show a mistake or have no saved result', () => {
    const { blocks, remarks } = read({
      sheets: {
        One: '<row><c t="e"><f>x</f><v>#REF!</v></c><c><f>1+1</f></c><c><v>3</v></c></row>',
      },
    });
    expect(shown(blocks)).toEqual(['#REF! | 3']);
    expect(remarks.map(({ kind }) => kind)).toEqual(['doubtful', 'doubtful']);
  });
});

describe('readSheet refuses', () => {
  const refused = (bytes: Uint8Array): string => {
    const document = readSheet(bytes);
    return 'refused' in document ? document.refused : 'was read';
  };

  test('a workbook without words, and a binary one', () => {
    expect(refused(sheetFileOf({ sheets: { One: '' } }))).toBe('The workbook holds no words.');
    expect(
      refused(
        zipOf({
          '_rels/.rels':
            '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
          'xl/workbook.bin': 'x',
        }),
      ),
    ).toBe('The file is a spreadsheet of a kind that is not read.');
  });

  test('more rows than a document has, and names the sheet', () => {
    const rows = Array.from(
      { length: 5001 },
      (_, at) => `<row r="${at + 1}"><c><v>1</v></c></row>`,
    );
    expect(refused(sheetFileOf({ sheets: { Data: rows.join('') } }))).toBe(
      'The sheet “Data” has more than 5000 rows or 200 columns with words.',
    );
  });

  test('a sheet of XML that declares a type, and one that is cut off', () => {
    const parts = sheetPartsOf({ sheets: { One: textRows(members) } });
    const name = 'xl/worksheets/sheet0.xml';
    const typed = `<!DOCTYPE x [<!ENTITY a "b">]>${parts[name]!}`;
    expect(refused(zipOf({ ...parts, [name]: typed }))).toMatch(/declares a document type/u);
    expect(refused(zipOf({ ...parts, [name]: parts[name]!.slice(0, 200) }))).toMatch(/damaged/u);
    expect(refused(zipOf(parts).slice(0, 300))).not.toBe('was read');
  });

  test('nothing for a merged area as large as a sheet can be', () => {
    const bytes = sheetFileOf({
      sheets: {
        One: `<sheetData>${textRows(members)}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
      },
    });
    expect(refused(bytes)).toBe('was read');
  });
});
