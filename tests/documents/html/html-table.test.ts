import { describe, expect, test } from 'vitest';
import { htmlTable, isLayoutTable } from '../../../src/documents/html/html-table.ts';
import { wordsIn, nodesIn } from '../../../src/documents/html/html-tree.ts';
import { elementIn } from './page-of.ts';

const tableOf = (rows: string): ReturnType<typeof htmlTable> =>
  htmlTable(elementIn(`<table>${rows}</table>`, 'table'), (cell) => [
    {
      kind: 'paragraph',
      text: nodesIn(cell)
        .map((node) => wordsIn(node) ?? '')
        .join(''),
    },
  ]);
const shown = (rows: string): string[] =>
  tableOf(rows).rows.map((row) => row.map(({ text, merged }) => merged ?? text).join('|'));

describe('htmlTable', () => {
  test('merged cells have their words in the first', () => {
    expect(shown('<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d')).toEqual([
      'a|b|left',
      'above|c|d',
    ]);
  });

  test('spans that say more than the table has are cut', () => {
    expect(shown('<tr><td rowspan=99999>a<td>b<tr><td>c')).toEqual(['a|b', 'above|c']);
    expect(tableOf('<tr><td colspan=99999>a').rows[0]).toHaveLength(200);
  });

  test('rows are filled up to the widest', () => {
    expect(shown('<tr><td>a<tr><td>b<td>c')).toEqual(['a|', 'b|c']);
  });

  test('heading rows are those of its head, or of headings alone', () => {
    expect(tableOf('<thead><tr><td>a</thead><tr><td>b').headingRows).toBe(1);
    expect(tableOf('<tr><th>a<th>b<tr><th>c<td>d').headingRows).toBe(1);
    expect(tableOf('<tr><td>a').headingRows).toBeUndefined();
  });
});

test.each([
  ['<table role=presentation><tr><td>a<td>b</table>', true],
  ['<table><tr><td>a<tr><td>b</table>', true],
  ['<table><tr><td><h2>a</h2><td>b</table>', true],
  ['<table><tr><td>a<td>b</table>', false],
])('%s only places parts: %s', (html, isLayout) => {
  expect(isLayoutTable(elementIn(html, 'table'))).toBe(isLayout);
});
