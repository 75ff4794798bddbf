import { describe, expect, test } from 'vitest';
import { takeTabTable } from '../../../src/documents/plain/tab-table.ts';
import { linesOf } from './lines-of.ts';
import { textsOf } from './texts-of.ts';

describe('takeTabTable', () => {
  test('a row is a line, and a blank line between rows counts for nothing', () => {
    const lines = linesOf('Seat\tHolder', 'Chair\tCouncil', '', 'Vice\tHealth', 'The Board meets.');
    const taken = takeTabTable(lines, 0, () => false)!;
    expect(taken.next).toBe(4);
    expect(textsOf(taken.blocks)).toEqual([
      [
        ['Seat', 'Holder'],
        ['Chair', 'Council'],
        ['Vice', 'Health'],
      ],
    ]);
  });

  test('other columns after a blank line are those of another table', () => {
    const lines = linesOf('Version\tDate\tBy', '1\tMay\tus', '', 'Name:\tBoard', 'Status:\tDraft');
    expect(takeTabTable(lines, 0, () => false)?.next).toBe(2);
  });

  test('columns that are empty in every row are none', () => {
    const taken = takeTabTable(linesOf('\tA\tB\t', '\tC\tD\t'), 0, () => false)!;
    expect(textsOf(taken.blocks)).toEqual([
      [
        ['A', 'B'],
        ['C', 'D'],
      ],
    ]);
  });

  test('numbers with a tab before their words are clauses', () => {
    expect(takeTabTable(linesOf('1.\tPurpose', '2.\tQuorum'), 0, () => true)).toBeUndefined();
  });
});
