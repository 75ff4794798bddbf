import type { MatrixShape } from '../../model/matrix/matrix-layout.ts';
import type { RasciActivity, RasciMatrix, RasciParty } from '../../model/rasci.ts';
import type { TableNode } from '../../model/text.ts';
import { plainSpaces } from '../text/node-words.ts';
import { matrixShape } from './matrix-shape.ts';
import type { Grid, TableCell } from './table-grid.ts';
import { headedGrid, tableLines } from './table-grid.ts';

/** A table in the words, taken apart: which of its rows and columns is what. */
export interface TableReading {
  readonly shape: MatrixShape;
  /** Where parties stand across or down: the column of each, after turning; none where the table has no such heading. */
  readonly parties: ReadonlyMap<string, number>;
  /** Where parties stand in the cells: the columns that are roles. */
  readonly roles: readonly { readonly column: number; readonly heading: TableCell }[];
  readonly lines: readonly TableLine[];
  /** What the columns of notes say of each party, where parties stand down the side. */
  readonly partyNotes: ReadonlyMap<string, string>;
  /** Headings that are not accounted for. */
  readonly unclaimed: readonly UnclaimedColumn[];
  /** Entries under `activities` for which the table has no row. */
  readonly missing: readonly RasciActivity[];
  /** Words of `layout` that the table does not have. */
  readonly unfound: readonly LayoutWord[];
}

export interface UnclaimedColumn {
  readonly heading: string;
  readonly column: number;
}

/** A heading or row that `layout` names, by its path in the record. */
export interface LayoutWord {
  readonly words: string;
  readonly path: readonly (string | number)[];
}

/** A row of work. */
export interface TableLine {
  readonly label: TableCell;
  readonly labelWords: string;
  readonly group: string | undefined;
  readonly note: string | undefined;
  /** What the record adds to it. */
  readonly entry: RasciActivity | undefined;
  readonly cells: readonly TableCell[];
}

/** Takes the table of a matrix apart as its record says: parties, activities, groups and notes. */
export function readTable(record: RasciMatrix, table: TableNode): TableReading {
  const lines = tableLines(table);
  const { shape, headAt } = matrixShape(record, lines);
  const grid = headedGrid(lines, { isTurned: shape === 'parties-down', headAt });
  const columns = columnsOf(record, { grid, shape });
  const split = rowsOf(record, { grid, columns });
  const rows = split.rows.map((row) => lineOf(row, { grid, columns }));
  const { lines: matched, missing } = withEntries(rows, record.activities ?? []);
  return {
    shape,
    parties: columns.parties,
    roles: columns.roles.map((column) => ({ column, heading: grid.heads[column]! })),
    lines: matched,
    partyNotes: new Map(
      [...columns.parties].flatMap(([id, column]) => {
        const note = noteOf(split.notes, column);
        return note === undefined ? [] : [[id, note] as const];
      }),
    ),
    unclaimed: columns.unclaimed,
    missing,
    unfound: unfoundIn(record, { grid, headings: columns.headings }),
  };
}

interface Columns {
  readonly headings: readonly string[];
  readonly activity: readonly number[];
  readonly group: number | undefined;
  readonly notes: readonly number[];
  readonly parties: ReadonlyMap<string, number>;
  readonly roles: readonly number[];
  readonly unclaimed: readonly UnclaimedColumn[];
}

function columnsOf(
  { layout = {}, parties }: RasciMatrix,
  { grid, shape }: { grid: Grid; shape: MatrixShape },
): Columns {
  const headings = grid.heads.map(({ words }) => words);
  const at = (words: string): number => headings.indexOf(plainSpaces(words));
  const all = (words: readonly string[] = []): number[] =>
    words.map(at).filter((found) => found >= 0);
  const own = all(layout.activity);
  const activity = own.length === 0 ? [0] : own;
  const [group] = all(layout.groupColumn === undefined ? [] : [layout.groupColumn]);
  const notes = all(layout.notes);
  const isInCells = shape === 'roles-across';
  const columns = isInCells ? [] : partyColumns(parties, headings);
  const used = new Set([...activity, ...notes, ...(group === undefined ? [] : [group])]);
  const rest = headings.map((_, column) => column).filter((column) => !used.has(column));
  const claimed = new Set(columns.map(([, column]) => column));
  return {
    headings,
    activity,
    group,
    notes,
    parties: new Map(columns),
    roles: isInCells ? rest.filter((column) => headings[column] !== '') : [],
    unclaimed: isInCells
      ? []
      : rest
          .filter((column) => !claimed.has(column))
          .map((column) => ({ heading: headings[column]!, column })),
  };
}

// Two parties of one name stand in two columns of one heading.
function partyColumns(
  parties: readonly RasciParty[],
  headings: readonly string[],
): [string, number][] {
  const taken = new Set<number>();
  return parties.flatMap(({ id, label }): [string, number][] => {
    const words = plainSpaces(label);
    const all = headings.flatMap((heading, column) => (heading === words ? [column] : []));
    const column = all.find((each) => !taken.has(each)) ?? all[0];
    if (column === undefined) return [];
    taken.add(column);
    return [[id, column]];
  });
}

interface Row {
  readonly cells: readonly TableCell[];
  readonly group: string | undefined;
}

/** The rows of work, each with the group that it stands in; and those that only hold notes of parties. */
function rowsOf(
  { layout = {}, activities = [] }: RasciMatrix,
  { grid, columns }: { grid: Grid; columns: Columns },
): { readonly rows: readonly Row[]; readonly notes: readonly (readonly TableCell[])[] } {
  const groups = new Set(
    [...(layout.groups ?? []), ...activities.flatMap(({ group }) => group ?? [])].map(plainSpaces),
  );
  const noted = new Set((layout.notes ?? []).map(plainSpaces));
  const rows: Row[] = [];
  const notes: (readonly TableCell[])[] = [];
  let group: string | undefined;
  for (const cells of grid.rows) {
    const words = labelOf(cells, columns);
    // The words of a group are in its first cell, or in each of the cells that were joined.
    const filled = new Set(cells.map((cell) => cell.words).filter((each) => each !== ''));
    const only = filled.size === 1 ? [...filled][0]! : undefined;
    if (only !== undefined && groups.has(only)) group = only;
    else if (noted.has(words)) notes.push(cells);
    else if (filled.size > 0) {
      const own = columns.group === undefined ? '' : (cells[columns.group]?.words ?? '');
      if (own !== '') group = own;
      rows.push({ cells, group });
    }
  }
  return { rows, notes };
}

function labelOf(cells: readonly TableCell[], { activity }: Columns): string {
  return activity
    .map((column) => cells[column]?.words ?? '')
    .filter((words) => words !== '')
    .join(' ');
}

function lineOf(
  { cells, group }: Row,
  { grid, columns }: { grid: Grid; columns: Columns },
): TableLine {
  const notes = columns.notes
    .map((column) => ({ heading: grid.heads[column]!.words, words: cells[column]?.words ?? '' }))
    .filter(({ words }) => words !== '');
  return {
    label: cells[columns.activity.at(-1)!] ?? cells[0]!,
    labelWords: labelOf(cells, columns),
    group,
    note:
      notes.length === 0
        ? undefined
        : notes
            .map(({ heading, words }) => (notes.length === 1 ? words : `${heading}: ${words}`))
            .join('; '),
    entry: undefined,
    cells,
  };
}

function noteOf(rows: readonly (readonly TableCell[])[], column: number): string | undefined {
  const words = rows.map((cells) => cells[column]?.words ?? '').filter((each) => each !== '');
  return words.length === 0 ? undefined : words.join('; ');
}

// An activity can stand in several groups: each entry takes the next row that begins with its words.
function withEntries(
  rows: readonly TableLine[],
  entries: readonly RasciActivity[],
): Pick<TableReading, 'lines' | 'missing'> {
  const lines = [...rows];
  const missing = entries.filter((entry) => {
    const at = lines.findIndex(
      ({ entry: taken, labelWords, group }) =>
        taken === undefined &&
        labelWords === plainSpaces(entry.label) &&
        (entry.group === undefined || group === undefined || group === plainSpaces(entry.group)),
    );
    if (at >= 0) lines[at] = { ...lines[at]!, entry };
    return at < 0;
  });
  return { lines, missing };
}

function unfoundIn(
  { layout = {} }: RasciMatrix,
  { grid, headings }: { grid: Grid; headings: readonly string[] },
): LayoutWord[] {
  const stands = new Set(grid.rows.flatMap((cells) => cells.map(({ words }) => words)));
  const inRows = grid.rows.map(([first]) => first?.words ?? '');
  const wanted: [keyof typeof layout, (words: string) => boolean][] = [
    ['activity', (words) => headings.includes(words)],
    ['groups', (words) => stands.has(words)],
    ['groupColumn', (words) => headings.includes(words)],
    ['notes', (words) => headings.includes(words) || inRows.includes(words)],
  ];
  return wanted.flatMap(([field, isThere]) => {
    const given = layout[field];
    const all = typeof given === 'string' ? [given] : (given ?? []);
    return all.flatMap((words, index) =>
      isThere(plainSpaces(words))
        ? []
        : [{ words, path: ['layout', field, ...(typeof given === 'string' ? [] : [index])] }],
    );
  });
}
