import type { RasciActivity, RasciMatrix } from '../../model/rasci.ts';
import type { RasciCell } from './parse-cell.ts';
import { parseCell } from './parse-cell.ts';
import { oncePer } from '../once-per.ts';
import type { RasciMeaning } from './rasci-meanings.ts';
import { meaningOf } from './rasci-meanings.ts';
import type { Path } from '../../files/content-file.ts';
import { schemeWords } from './scheme-words.ts';

/** One cell of a matrix, read as codes and their meanings. */
export interface MatrixCell {
  readonly party: RasciMatrix['parties'][number];
  readonly cell: RasciCell;
  /** By the words of the legend: the same letter means different things in different schemes. */
  readonly meanings: readonly RasciMeaning[];
  /** Letters that neither the legend nor the scheme explains. */
  readonly unread: readonly string[];
  /** Whether the party has no part: nothing is written, or a letter that says so. */
  readonly isBlank: boolean;
  readonly path: Path;
}

/** One activity with its cells, in the order of the parties. Empty cells are there too. */
export interface MatrixRow {
  readonly activity: RasciActivity;
  readonly path: Path;
  readonly cells: readonly MatrixCell[];
  /** Whether every letter could be read; only then is it certain that a meaning is missing. */
  readonly isRead: boolean;
  readonly isBlank: boolean;
}

/** The rows of a matrix. Read once, though every check of it asks. */
export const matrixRows: (rasci: RasciMatrix) => readonly MatrixRow[] = oncePer(rowsOf);

/** The cells of a row or column in which a letter means this. */
export function cellsThat(
  meaning: RasciMeaning,
  { cells }: { readonly cells: readonly MatrixCell[] },
): MatrixCell[] {
  return cells.filter(({ meanings }) => meanings.includes(meaning));
}

/** Whether the scheme has a letter of this meaning at all: not every scheme names who does the work. */
export function canSay(meaning: RasciMeaning, rasci: RasciMatrix): boolean {
  return [...wordsOf(rasci).values()].some((word) => meaningOf(word) === meaning);
}

/** The word of each letter: the legend’s, or else the usual one of the scheme. */
export function wordsOf({ legend, scheme }: RasciMatrix): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(schemeWords[scheme]),
    ...legend.map(({ letter, word }) => [letter, word] as const),
  ]);
}

const outOfIt = /\bout of\b|\bomitted\b|\bnot involved\b/i;

function rowsOf(rasci: RasciMatrix): MatrixRow[] {
  const words = wordsOf(rasci);
  return rasci.activities.map((activity, row) => {
    const path = ['activities', row];
    const cells = rasci.parties.map((party): MatrixCell => {
      const cell = parseCell(activity.cells[party.id] ?? '');
      const known = cell.letters.filter((letter) => words.has(letter));
      const involved = known.filter((letter) => !outOfIt.test(words.get(letter)!));
      const unread = cell.letters.filter((letter) => !words.has(letter));
      return {
        party,
        cell,
        meanings: involved.map((letter) => meaningOf(words.get(letter)!)),
        unread,
        isBlank: involved.length + unread.length === 0,
        path: [...path, 'cells', party.id],
      };
    });
    return {
      activity,
      path,
      cells,
      isRead: cells.every(({ unread }) => unread.length === 0),
      isBlank: cells.every(({ isBlank }) => isBlank),
    };
  });
}
