import { describe, expect, test } from 'vitest';
import { holdingsView } from '../../../src/views/organisations/holdings-view.ts';
import type { MatrixGrid } from '../../../src/views/responsibilities/matrix-grid.ts';
import { rasciView } from '../../../src/views/responsibilities/rasci-view.ts';
import { responsibilitiesRows } from '../../../src/views/responsibilities/responsibilities-rows.ts';
import { sectorCounts } from '../../../src/views/responsibilities/sector-counts.ts';
import { sectorCell } from '../../../src/views/responsibilities/sector-in-matrix.ts';
import { oneAccountable } from '../../../src/checks/rasci/one-accountable.ts';
import { rolesByOrganisation } from '../../../src/register/seats/roles.ts';
import { withThreeMatrices } from '../../fixtures/three-matrices.ts';
import { withoutLegend } from '../../fixtures/without-legend.ts';

const bare = withoutLegend();
const partial = withoutLegend('R', 'A');
const whole = withThreeMatrices();

function wordsOf({ rows }: MatrixGrid): string[] {
  return rows[0]!.cells.map((cell) => (cell.kind === 'letters' ? cell.words : ''));
}

describe('a table without a legend', () => {
  test('is said to have none, with whose words stand in its place', () => {
    expect(rasciView(bare.board, bare.register)!.lettersNote).toBe(
      'The document does not say what the letters mean. Where we give words, they are the usual ones of RASCI, not the document’s: A for Accountable, R for Responsible and S for Support.',
    );
  });

  test('says in each cell and each list that a meaning is the usual one', () => {
    const { grid, byActivity } = rasciView(bare.board, bare.register)!;
    expect(wordsOf(grid)).toEqual([
      'Responsible (usual meaning) and Accountable (usual meaning)',
      'Support (usual meaning)',
    ]);
    expect(byActivity[0]!.roles.map(({ word }) => word)).toEqual([
      'Responsible (usual meaning)',
      'Accountable (usual meaning)',
      'Support (usual meaning)',
    ]);
  });

  test('says so on the page of an organisation', () => {
    const roles = rolesByOrganisation(bare.register).get('riverside-council')!;
    const { bodies } = holdingsView(roles, bare.register, 'organisation');
    const body = bodies.find(({ key }) => key === bare.board.key);
    const [part] = body!.matrices;
    expect(part!.lettersNote).toMatch(/^The document does not say what the letters mean\./);
    expect(part!.groups[0]!.words).toBe(
      'Responsible (usual meaning) and Accountable (usual meaning)',
    );
  });

  test('stands beside others by its usual meaning, which is said at each line', () => {
    const { lines } = sectorCell('council', bare.board, bare.register);
    expect(lines.map(({ meaning, remark }) => [meaning, remark])).toEqual([
      ['Accountable', 'usual meaning; the document has no legend'],
      ['Responsible', 'usual meaning; the document has no legend'],
      ['Supports', 'usual meaning; the document has no legend'],
    ]);
  });

  test('is counted apart from what documents say', () => {
    const { columns, rows } = sectorCounts([bare.board], bare.register);
    const council = rows.find(({ name }) => name === 'Councils')!;
    const counted = columns.map((column, index) => [column, council.numbers[index]] as const);
    expect(counted.filter(([, number]) => number! > 0)).toEqual([['Usual meaning only', 2]]);
  });

  test('has no word in the download: the document gives none', () => {
    const own = responsibilitiesRows(bare.register).filter(
      ({ constitution }) => constitution === bare.board.key,
    );
    expect(own.map(({ code, word }) => `${code}: ${word}`)).toEqual([
      'R: Not stated',
      'A: Not stated',
      'S: Not stated',
      'S: Not stated',
    ]);
  });
});

describe('a table whose legend leaves a letter out', () => {
  test('names the letter, and the usual word for it', () => {
    expect(rasciView(partial.board, partial.register)!.lettersNote).toBe(
      'The legend does not say what S means. Where we give words, they are the usual ones of RASCI, not the document’s: S for Support.',
    );
  });

  test('marks that letter only', () => {
    const { grid } = rasciView(partial.board, partial.register)!;
    expect(wordsOf(grid)).toEqual(['Responsible and Accountable', 'Support (usual meaning)']);
    const { lines } = sectorCell('council', partial.board, partial.register);
    expect(lines.map(({ remark }) => remark)).toEqual([
      undefined,
      undefined,
      'usual meaning; the legend leaves it out',
    ]);
  });
});

test('a table whose legend explains every letter has no note', () => {
  const view = rasciView(whole.matrices[0]!, whole.register)!;
  expect(view.lettersNote).toBeUndefined();
  expect(JSON.stringify(view)).not.toContain('usual');
});

test('a page never lacks a meaning that a check has read', () => {
  const read = oneAccountable.inConstitution!(bare.board, bare.register);
  expect(read.map(({ about }) => about)).toEqual(['run-the-forum']);
  const { byActivity } = rasciView(bare.board, bare.register)!;
  const accountable = byActivity.map(({ roles }) =>
    roles.some(({ word }) => word.startsWith('Accountable')),
  );
  expect(accountable).toEqual([true, false]);
});
