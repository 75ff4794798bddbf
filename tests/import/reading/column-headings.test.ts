import { expect, test } from 'vitest';
import { columnHeadings } from '../../../src/import/reading/column-headings.ts';

test('the first cell of a row stands under its column only', () => {
  const table = { kind: 'table' as const, caption: 'Rules', columns: ['Topic', 'Rule'], rows: [] };
  expect(columnHeadings(table, { cells: ['Quorum', 'Five'], column: 0 })).toEqual([
    'Topic',
    'Rules',
  ]);
  expect(columnHeadings(table, { cells: ['Quorum', 'Five'], column: 1 })).toEqual([
    'Quorum',
    'Rule',
    'Rules',
  ]);
});

test('beside who sits there, “Role” heads posts and no topic', () => {
  const table = { kind: 'table' as const, columns: ['Role', 'Organisation'], rows: [] };
  const cells = ['Chief Executive', 'Vale Council'];
  expect(columnHeadings(table, { cells, column: 0 })).toEqual([]);
  expect(columnHeadings({ ...table, columns: ['Role', 'Task'] }, { cells, column: 0 })).toEqual([
    'Role',
  ]);
});
