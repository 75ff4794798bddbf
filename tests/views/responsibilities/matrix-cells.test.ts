import { describe, expect, test } from 'vitest';
import { matrixRows } from '../../../src/register/matrix/matrix-rows.ts';
import {
  cellView,
  legendView,
  partyRemarks,
} from '../../../src/views/responsibilities/matrix-cells.ts';
import { readWith, recordOf } from '../../fixtures/shaped-matrix.ts';

function cells(...written: readonly string[]): ReturnType<typeof cellView>[] {
  const parties = written.map((_, index) => `Party ${index + 1}`);
  const rasci = readWith(recordOf(parties), {
    kind: 'table',
    id: 'matrix',
    columns: ['Activity', ...parties],
    rows: [['Plan', ...written]],
  });
  return matrixRows(rasci)[0]!.cells.map((cell) => cellView(cell, rasci));
}

describe('cellView', () => {
  test('shows each letter, and brackets round it', () => {
    const [first, second] = cells('R (C)', 'X');
    expect(first!.letters).toEqual([
      { text: 'R', meaning: 'responsible' },
      { text: '(C)', meaning: 'consulted' },
    ]);
    expect(second!.letters).toEqual([{ text: 'X', meaning: undefined }]);
  });

  test.each([
    ['(C)', ['In brackets in the document']],
    ['R/C*', ['C: marked * in the document']],
    ['R or S', ['R or S']],
    ['R → I', ['R → I']],
    ['R – until March', ['until March']],
    ['R (lead), C (others)', ['R (lead), C (others)']],
    ['R/A', []],
  ])('says of %j what stands beside its letters', (written, remarks) => {
    expect(cells(written)[0]!.remarks).toEqual(remarks);
  });
});

test('legendView says what a word is read as, where that does not show by itself', () => {
  const line = { letter: 'K', word: 'Keeper', asWritten: 'K: keeper' };
  const coded = { ...line, meaning: 'accountable' as const };
  const matrix = readWith(recordOf(['ICB'], { legend: [coded] }), {
    kind: 'table',
    id: 'matrix',
    columns: ['Activity', 'ICB'],
    rows: [['Plan', 'K']],
  });
  expect(legendView(coded, matrix)).toEqual({
    text: 'K',
    meaning: 'accountable',
    word: 'Keeper',
    asWritten: 'K: keeper',
    readAs: 'Read as: accountable',
  });
});

test('partyRemarks has other spellings and the note', () => {
  const party = { id: 'council', label: 'County Council' };
  expect(partyRemarks(party)).toBeUndefined();
  expect(partyRemarks({ ...party, alsoWritten: ['the LA'], note: 'No seat has this name.' })).toBe(
    'Also written “the LA”. No seat has this name.',
  );
});
