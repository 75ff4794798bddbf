// Also runs in the browser.
import { count } from '../../english/count.ts';
import { list } from '../../english/list.ts';
import type { CompareCell, CompareColumn, CompareRow, CompareTable } from './compare-table.ts';
import { isNamed } from './compare-table.ts';
import type { WordDocument, WordText } from '../word-document.ts';
import { inStyle } from '../word-document.ts';

export const compareCsvColumns = [
  'topic',
  'comparison',
  'body',
  'partnership',
  'state',
  'answer',
  'note',
  'clauses',
  'quotes',
  'citation',
] as const;

/** A comparison as rows for a spreadsheet: one for each topic of each body. */
export function compareCsvRows({
  columns,
  rows,
}: CompareTable): Record<(typeof compareCsvColumns)[number], string>[] {
  return rows.flatMap((row) =>
    row.cells.map((cell, index) => ({
      topic: row.title,
      comparison: verdictWords(row),
      body: cell.bodyName,
      partnership: columns[index]!.partnership,
      state: cell.stateName,
      answer: cell.phrase,
      note: cell.note ?? '',
      clauses: [...new Set(cell.quotes.map(({ name }) => name))].join('; '),
      quotes: cell.quotes.map(({ quote }) => `“${quote}”`).join(' '),
      citation: cell.citation,
    })),
  );
}

/** A comparison as a Word document: the table, then how each document is cited. */
export function compareDocument(table: CompareTable, address: string): WordDocument {
  const { columns, rows } = table;
  return {
    title: compareTitle(columns),
    author: table.register,
    isLandscape: columns.length > 2,
    blocks: [
      { text: `Our readings, with the words they rest on. Not the official source. ${address}` },
      {
        header: ['Topic', ...columns.map(columnWords)],
        rows: rows.map((row) => [
          [
            { text: row.title, style: 'Strong' },
            { text: verdictWords(row), style: 'Small' },
          ],
          ...row.cells.map((cell) => cellTexts(cell, address)),
        ]),
      },
      { text: 'Documents', style: 'Heading1' },
      ...columns.map(({ citation }) => ({ text: citation })),
    ],
  };
}

/** What a comparison is called: “Riverside Board and Hillside Panel compared”; of many, the first two are named. */
export function compareTitle(columns: readonly Pick<CompareColumn, 'name'>[]): string {
  const names = columns.map(({ name }) => name);
  const more = names.length - 2;
  const named = more > 1 ? [...names.slice(0, 2), count(more, 'other')] : names;
  return `${list(named)} compared`;
}

/** “2 of 4 silent, 2 agree”. */
export function verdictWords({ verdict }: Pick<CompareRow, 'verdict'>): string {
  return verdict?.name ?? '';
}

function columnWords({ name, partnership }: CompareColumn): string {
  return name === partnership ? name : `${name}, ${partnership}`;
}

function cellTexts(cell: CompareCell, address: string): WordText[] {
  const { phrase, stateName, note, quotes } = cell;
  const lead = isNamed(cell) ? `${stateName}: ` : '';
  return [
    { text: lead + phrase },
    ...(note === undefined ? [] : [inStyle('Small', note)]),
    ...quotes.map(({ quote, name, href }) => ({
      ...inStyle('Quote', `“${quote}”`),
      links: [{ name, href: new URL(href, address).href }],
    })),
  ];
}
