import { expect, test } from 'vitest';
import type { BlockCell } from '../../../src/documents/block.ts';
import { tableNodes } from '../../../src/import/structure/table-nodes.ts';
import { outlineOf } from './lines.ts';

const rows = (...typed: string[][]): BlockCell[][] =>
  typed.map((row) => row.map((text) => ({ text })));
const long =
  'To bring the partners together so that people in the area live longer and in better health.';

test('the first row has the headings where it names what stands below', () => {
  expect(
    tableNodes({
      kind: 'table',
      rows: rows(['Organisation', 'Representative'], ['Council', 'Leader']),
    }),
  ).toEqual([
    { kind: 'table', columns: ['Organisation', 'Representative'], rows: [['Council', 'Leader']] },
  ]);
});

test('the first row is a row where it says as much as the others', () => {
  expect(
    tableNodes({ kind: 'table', rows: rows(['Strategy', long], ['Culture', long]) }),
  ).toMatchObject([
    {
      kind: 'table',
      rows: [
        ['Strategy', long],
        ['Culture', long],
      ],
    },
  ]);
});

test('a table of one column is paragraphs', () => {
  expect(outlineOf(tableNodes({ kind: 'table', rows: rows(['Draft'], ['For comment']) }))).toEqual([
    'clause Draft',
    'clause For comment',
  ]);
});

test('a table whose heads stand at the side has none above', () => {
  const control = rows(
    ['Version', '1.3'],
    ['Approved by', 'The Board'],
    ['Review date', 'March 2026'],
  );
  expect(tableNodes({ kind: 'table', rows: control })).toMatchObject([{ rows: { length: 3 } }]);
});

test('the lines of a cell in a table of facts are one line', () => {
  const [table] = tableNodes({
    kind: 'table',
    rows: rows(['Organisation', 'Role'], ['Council', 'Leader\nDirector']),
  });
  expect(table).toMatchObject({ rows: [['Council', 'Leader Director']] });
});
