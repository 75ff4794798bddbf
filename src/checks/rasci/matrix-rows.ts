import type { RasciActivity, RasciCell, RasciMatrix } from '../../model/rasci.ts';
import { parseCell } from '../../model/rasci.ts';
import type { RasciMeaning } from '../../register/rasci-meanings.ts';
import { meaningOf } from '../../register/rasci-meanings.ts';
import type { Path } from '../../source/source-document.ts';

/** One cell of a matrix, read as codes and their meanings. */
export interface MatrixCell {
  readonly party: RasciMatrix['parties'][number];
  readonly cell: RasciCell;
  /** By the words of the legend: the same letter means different things in different schemes. */
  readonly meanings: readonly RasciMeaning[];
  readonly path: Path;
}

/** One activity with its cells, in the order of the parties. Empty cells are there too. */
export interface MatrixRow {
  readonly activity: RasciActivity;
  readonly path: Path;
  readonly cells: readonly MatrixCell[];
}

const read = new WeakMap<RasciMatrix, readonly MatrixRow[]>();

/** The rows of a matrix. Read once, though every check of it asks. */
export function matrixRows(rasci: RasciMatrix): readonly MatrixRow[] {
  const known = read.get(rasci) ?? rowsOf(rasci);
  read.set(rasci, known);
  return known;
}

/** The cells of a row in which a letter means this. */
export function cellsThat(meaning: RasciMeaning, { cells }: MatrixRow): MatrixCell[] {
  return cells.filter(({ meanings }) => meanings.includes(meaning));
}

function rowsOf({ legend, parties, activities }: RasciMatrix): MatrixRow[] {
  const words = new Map(legend.map(({ letter, word }) => [letter, word]));
  return activities.map((activity, row) => {
    const path = ['activities', row];
    const cells = parties.map((party) => {
      const cell = parseCell(activity.cells[party.id] ?? '');
      const meanings = cell.letters.flatMap((letter) => {
        const word = words.get(letter);
        return word === undefined ? [] : [meaningOf(word)];
      });
      return { party, cell, meanings, path: [...path, 'cells', party.id] };
    });
    return { activity, path, cells };
  });
}
