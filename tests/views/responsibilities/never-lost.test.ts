import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownCode } from '../../../src/checks/rasci/known-code.ts';
import { legend as legendCheck } from '../../../src/checks/rasci/legend.ts';
import { responsibilitiesRows } from '../../../src/views/responsibilities/responsibilities-rows.ts';
import { rasciView } from '../../../src/views/responsibilities/rasci-view.ts';
import type { RasciMatrix } from '../../../src/model/rasci.ts';
import type { Register } from '../../../src/register/register.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { legend, readWith, recordOf } from '../../fixtures/shaped-matrix.ts';

const sample = openSample().register!;
const board = sample.constitutions.get('riverside/board')!;

/** The sample register, whose board has one activity and one party, with this cell. */
function withCell(cell: string, more: Partial<RasciMatrix> = {}): Register {
  const table = {
    kind: 'table',
    id: 'matrix',
    columns: ['Activity', 'ICB'],
    rows: [['Plan', cell]],
  };
  const rasci = readWith(recordOf(['ICB'], more), { ...table, kind: 'table' });
  const constitutions = new Map([[board.key, { ...board, rasci }]]);
  return { ...sample, constitutions };
}

const signs = ['R', 'A', 'S', 'C', 'I', 'r', 'c', '(C)', '(A)', 'R*', 'C†', 'R²', 'A (1)'];
const words = ['Accountable', 'Consult', 'Support', 'informed'];
const strange = ['X', '✔', '●', 'A1', '?', 'Lead', 'TBC', 'x', 'R#', 'ŵ', '★', 'To be agreed'];
const notes = [' (until March)', ' – chairs the group', ' for the north', ' (with ICB, LA)', ''];
const joiners = ['/', ', ', ' and ', ' or ', '; ', ' → ', '\n', ' & ', '+', ' '];

const cells = fc
  .array(
    fc.tuple(
      fc.constantFrom(...signs, ...words, ...strange),
      fc.constantFrom(...notes),
      fc.constantFrom(...joiners),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) =>
    all
      .map(([sign, note, joiner], at) => sign + note + (at === all.length - 1 ? '' : joiner))
      .join(''),
  );

/** What must be found again of a cell: its words and signs, without what only joins them. */
function tokensOf(cell: string): string[] {
  return cell
    .split(/[\s/,;+&→()–-]+|(?<=\p{L})(?=[*†²#])/u)
    .filter((token) => token !== '' && !/^(?:and|or)$/u.test(token));
}

function shownOf(register: Register): string {
  const view = rasciView(register.constitutions.get(board.key)!, register)!;
  const cell = view.grid.rows[0]!.cells[0]!;
  if (cell.kind === 'names') return '';
  return [...cell.letters.map(({ text }) => text), cell.words, ...cell.remarks]
    .join(' ')
    .toLowerCase();
}

describe('whatever is typed in a cell', () => {
  test('is shown on the page, in 1,000 cells', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const shown = shownOf(withCell(cell));
        for (const token of tokensOf(cell)) expect(shown).toContain(token.toLowerCase());
      }),
      { numRuns: 1000 },
    );
  });

  test('has each of its letters in the download, with its word or with none', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const register = withCell(cell);
        const rows = responsibilitiesRows(register);
        const view = rasciView(register.constitutions.get(board.key)!, register)!;
        const drawn = view.grid.rows[0]!.cells[0]!;
        const letters = drawn.kind === 'letters' ? drawn.letters : [];
        expect(rows.map(({ code }) => code)).toEqual(
          letters.length === 0
            ? ['']
            : letters.map(({ text }) => text.replace(/^\(([^()]+)\)$/u, '$1')),
        );
        const all = JSON.stringify(rows).toLowerCase();
        for (const token of tokensOf(cell)) expect(all).toContain(token.toLowerCase());
      }),
      { numRuns: 500 },
    );
  });

  test('is explained, or said to be unexplained', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const register = withCell(cell);
        const own = register.constitutions.get(board.key)!;
        const view = rasciView(own, register)!;
        const drawn = view.grid.rows[0]!.cells[0]!;
        const unknown =
          drawn.kind === 'letters' && drawn.letters.some(({ meaning }) => meaning === undefined);
        const reported = [
          ...knownCode.inConstitution!(own, register),
          ...legendCheck.inConstitution!(own, register),
        ].filter(({ about }) => about !== 'not-used');
        expect(reported.length > 0 || !unknown).toBe(true);
        expect(view.lettersNote !== undefined || !unknown).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('can be explained in the legend by the very sign', () => {
    fc.assert(
      fc.property(fc.constantFrom(...strange, ...signs), (sign) => {
        const own = { letter: sign, word: 'Keeps the key', asWritten: `${sign} keeps the key` };
        const register = withCell(sign, { legend: [...legend, own] });
        expect(shownOf(register)).toContain('keeps the key');
        const [constitution] = register.constitutions.values();
        expect(knownCode.inConstitution!(constitution!, register)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
