import { expect, test } from 'vitest';
import type { BlockCell, TableBlock } from '../../../src/documents/block.ts';
import { withTextOfTables } from '../../../src/import/structure/laid-out-tables.ts';
import { structureOf } from '../../../src/import/structure/structure-of.ts';
import { outlineOf } from './lines.ts';

const long =
  'To bring the partners together so that people in the area live longer and in better health.';

function laidOut(...typed: string[][]): TableBlock {
  const cellOf = (text: string): BlockCell =>
    text.startsWith('**') ? { text: text.slice(2), isBold: true } : { text };
  return { kind: 'table', rows: typed.map((row) => row.map(cellOf)) };
}

const outline = (...typed: string[][]): string[] => outlineOf(structureOf([laidOut(...typed)]));

test('numbers in a column of their own are those of clauses', () => {
  expect(outline(['1.1', long], ['1.2', long])).toEqual([
    `clause 1.1 ${long}`,
    `clause 1.2 ${long}`,
  ]);
});

test('a row with a whole number and bold words is a heading over the clauses below it', () => {
  expect(
    outline(
      ['**1', '**Purpose'],
      ['1.1', 'It reports to both boards.'],
      ['**2', '**Members'],
      ['2.1', 'Each has one vote.'],
    ),
  ).toEqual([
    'section 1 Purpose',
    '  clause 1.1 It reports to both boards.',
    'section 2 Members',
    '  clause 2.1 Each has one vote.',
  ]);
});

test('a list in the cell of a clause stands under the clause', () => {
  expect(
    outline(['1.1', 'The members are:\na) the Chair;\nb) two officers.'], ['1.2', 'They meet.']),
  ).toEqual([
    'clause 1.1 The members are:',
    '  item a) the Chair;',
    '  item b) two officers.',
    'clause 1.2 They meet.',
  ]);
});

test('a cell that begins with a list keeps the number beside it and those of its points', () => {
  expect(outline(['1.1', 'a) the Chair;\nb) two officers.'], ['1.2', 'They meet.'])).toEqual([
    'clause 1.1',
    '  item a) the Chair;',
    '  item b) two officers.',
    'clause 1.2 They meet.',
  ]);
});

test('headings in a column of their own are those of sections', () => {
  expect(
    outline(
      ['Purpose', long],
      ['Members', '• Six carers\n• Two officers of the Council'],
      ['Quorum', 'Five members of the Board must be there.'],
      ['', 'No fewer will do.'],
    ),
  ).toEqual([
    'section Purpose',
    `  clause ${long}`,
    'section Members',
    '  item Six carers',
    '  item Two officers of the Council',
    'section Quorum',
    '  clause Five members of the Board must be there.',
    '  clause No fewer will do.',
  ]);
});

test('bold headings at the side of short sentences are those of sections', () => {
  expect(
    outline(
      ['**Purpose', 'The Group speaks for those who care.'],
      ['**Quorum', 'Four members make up a quorum.'],
      ['**Reporting', 'The Group reports to the Health Board.'],
      ['**Review date', 'April 2027'],
    ).filter((line) => line.startsWith('section')),
  ).toEqual(['section Purpose', 'section Quorum', 'section Reporting', 'section Review date']);
});

test('a table that counts its rows, or tells of a document, stays a table', () => {
  const tables = [
    laidOut(['1', 'Council'], ['2', 'Health Trust'], ['3', 'Police']),
    laidOut(['**Version', '1.3'], ['**Approved by', 'The Board'], ['**Review date', 'March 2026']),
  ].map((table) => ({ kind: 'table' as const, table }));
  expect(withTextOfTables(tables)).toEqual(tables);
});
