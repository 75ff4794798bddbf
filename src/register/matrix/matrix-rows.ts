import type { RasciMeaning } from '../../model/matrix/legend-entry.ts';
import { oncePer } from '../once-per.ts';
import { knownSigns } from './known-signs.ts';
import type { Matrix, MatrixActivity, MatrixPlace } from './matrix.ts';
import type { RasciCell } from './rasci-cell.ts';
import { parseCell } from './parse-cell.ts';
import { readMatrix } from './read-matrix.ts';

/** One cell of a matrix, read as codes and their meanings. */
export interface MatrixCell {
  readonly party: Matrix['parties'][number];
  readonly cell: RasciCell;
  /** As `readMatrix` has them: the same letter means different things in different schemes. */
  readonly meanings: readonly RasciMeaning[];
  /** What no finding may rest on: letters that nothing explains, that have two meanings, or that a bracket or a mark qualifies. */
  readonly unread: readonly string[];
  /** Whether the party has no part: nothing is written, or a letter that says so. */
  readonly isBlank: boolean;
  readonly place: MatrixPlace;
}

/** One activity with its cells, in the order of the parties. Empty cells are there too. */
export interface MatrixRow {
  readonly activity: MatrixActivity;
  /** Where its label stands. */
  readonly place: MatrixPlace;
  readonly cells: readonly MatrixCell[];
  /** Whether every letter could be read; only then is it certain that a meaning is missing. */
  readonly isRead: boolean;
  readonly isBlank: boolean;
}

/** The rows of a matrix. Read once, though every check of it asks. */
export const matrixRows: (rasci: Matrix) => readonly MatrixRow[] = oncePer(rowsOf);

/** The cells of a row or column in which a letter means this. */
export function cellsThat(
  meaning: RasciMeaning,
  { cells }: { readonly cells: readonly MatrixCell[] },
): MatrixCell[] {
  return cells.filter(({ meanings }) => meanings.includes(meaning));
}

/** Whether the scheme has a letter of this meaning at all: not every scheme names who does the work. */
export function canSay(wanted: RasciMeaning, rasci: Matrix): boolean {
  return [...readMatrix(rasci).values()].some(({ meaning }) => meaning === wanted);
}

function rowsOf(rasci: Matrix): MatrixRow[] {
  return rasci.activities.map((activity, row) => {
    const path = ['activities', row];
    const cells = rasci.parties.map((party) => cellOf(party, { activity, row, rasci }));
    return {
      activity,
      place: activity.places?.label ?? { document: 'rasci', path: [...path, 'label'] },
      cells,
      isRead: cells.every(({ unread }) => unread.length === 0),
      isBlank: cells.every(({ isBlank }) => isBlank),
    };
  });
}

function cellOf(
  party: Matrix['parties'][number],
  {
    activity,
    row,
    rasci,
  }: { readonly activity: MatrixActivity; readonly row: number; readonly rasci: Matrix },
): MatrixCell {
  const readings = readMatrix(rasci);
  const cell =
    activity.underRoles?.cells[party.id] ??
    parseCell(activity.cells[party.id] ?? '', knownSigns(rasci));
  const involved = cell.parts.filter(({ letter }) => readings.get(letter)?.isOut !== true);
  const read = involved.map((part) => ({
    letter: part.letter,
    meaning:
      part.inBrackets || part.marks.length > 0 ? undefined : readings.get(part.letter)?.meaning,
  }));
  return {
    party,
    cell,
    meanings: read.flatMap(({ meaning }) => meaning ?? []),
    // Words without a letter may say anything.
    unread: [
      ...read.flatMap(({ letter, meaning }) => (meaning === undefined ? [letter] : [])),
      ...(cell.parts.length === 0 && cell.note !== undefined ? [cell.note] : []),
    ],
    isBlank: involved.length === 0 && cell.note === undefined,
    place: placeOf(party.id, { activity, row }),
  };
}

function placeOf(
  party: string,
  { activity, row }: { readonly activity: MatrixActivity; readonly row: number },
): MatrixPlace {
  const { places } = activity;
  if (places !== undefined) return places.cells[party] ?? places.label;
  return { document: 'rasci', path: ['activities', row, 'cells', party] };
}
