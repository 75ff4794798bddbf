import { describe, expect, test } from 'vitest';
import { matrixRows } from '../../../src/register/matrix/matrix-rows.ts';
import { cellView } from '../../../src/views/responsibilities/matrix-cells.ts';
import { rasciView } from '../../../src/views/responsibilities/rasci-view.ts';
import { drawn } from '../../fixtures/drawn-matrix.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();
const panel = register.constitutions.get('hillside/panel')!;
const board = register.constitutions.get('riverside/board')!;
const view = rasciView(board, register)!;

describe('rasciView', () => {
  test('puts each letter under its party and beside its activity', () => {
    expect(drawn(view.grid)).toEqual([
      ['Activity', 'Council', 'Trust'],
      ['Set the budget', 'A', 'R'],
      ['Run the forum', 'R A', 'S'],
    ]);
  });

  test('reads the same by activity and by party, in the order of the legend', () => {
    const spoken = (all: typeof view.byParty | typeof view.byActivity): string[][] =>
      all.map(({ label, roles }) => [label, ...roles.map(({ word, text }) => `${word}: ${text}`)]);
    expect(spoken(view.byActivity)).toEqual([
      ['Set the budget', 'Responsible: Trust', 'Accountable: Council'],
      ['Run the forum', 'Responsible: Council', 'Accountable: Council', 'Support: Trust'],
    ]);
    expect(spoken(view.byParty)).toEqual([
      ['Council', 'Responsible: Run the forum', 'Accountable: Set the budget and Run the forum'],
      ['Trust', 'Responsible: Set the budget', 'Support: Run the forum'],
    ]);
  });

  test('says what a party has no part in, and where a table is not in force', () => {
    const { byParty, isSettled, statusName } = rasciView(panel, register)!;
    expect(byParty.map(({ notInvolved }) => notInvolved)).toEqual([
      undefined,
      'Not involved in 1 activity',
    ]);
    expect([isSettled, statusName]).toEqual([false, 'For discussion only']);
  });

  test('marks the word of a letter that only the scheme gives, and gives none that nobody does', () => {
    const cellOf = (letter: string): string => {
      const [plan, day] = panel.rasci!.activities;
      const activities = [plan!, { ...day!, cells: { council: letter } }];
      const shown = rasciView({ ...panel, rasci: { ...panel.rasci!, activities } }, register);
      const cell = shown!.grid.rows[1]!.cells[0]!;
      return cell.kind === 'letters' ? cell.words : '';
    };
    expect(cellOf('I')).toBe('Informed (usual meaning)');
    expect(cellOf('X')).toBe('X (no meaning given)');
  });

  test('is nothing for a document without a matrix', () => {
    expect(rasciView({ ...board, rasci: undefined }, register)).toBeUndefined();
  });
});

describe('cellView', () => {
  test('keeps what stands in brackets as a note, and the cell as it is written', () => {
    const { cells } = matrixRows(panel.rasci!)[0]!;
    expect(cellView(cells[1]!, panel.rasci!)).toEqual({
      party: 'Youth Trust',
      asWritten: 'D (with others)',
      letters: [{ text: 'D', meaning: 'responsible' }],
      words: 'Driver',
      remarks: ['with others'],
    });
  });
});
