import { expect, test } from 'vitest';
import { cellsOf, isBlank } from '../../../src/documents/plain/text-line.ts';
import { linesOf } from './lines-of.ts';

test('a line of spaces is blank, and a tab alone is an empty cell', () => {
  expect(linesOf('', '  \u00A0', '\t', 'a').map(isBlank)).toEqual([true, true, false, false]);
});

test('cells stand between tabs', () => {
  expect(linesOf('\tSeat\t Holder \t').map(cellsOf)).toEqual([['', 'Seat', 'Holder', '']]);
});
