import type { Path } from '../../files/content-file.ts';
import type { MatrixShape } from '../../model/matrix/matrix-layout.ts';
import type { RasciMatrix } from '../../model/rasci.ts';
import { list } from '../../english/list.ts';
import { cellsUnderRoles } from '../matrix/cells-under-roles.ts';
import { knownSigns } from '../matrix/known-signs.ts';
import { parseCell } from '../matrix/parse-cell.ts';
import { partiesIn } from '../matrix/parties-in.ts';
import type { TableLine, TableReading } from '../matrix/read-table.ts';
import { rolesOf } from '../matrix/roles-of.ts';
import { plainSpaces } from '../text/node-words.ts';

/** Where a record of a matrix and the table in the words differ. */
export interface MatrixMistake {
  readonly path: Path;
  readonly message: string;
  /** What is typed there, and what is likely to be meant. */
  readonly typed?: string;
  readonly meant?: readonly string[];
}

/** What holds a party, as a reader of the table would call it. */
const lineNames: Record<MatrixShape, string> = {
  'parties-across': 'column',
  'parties-down': 'row',
  'roles-across': 'column',
};

/** Everything in which a record of a matrix differs from its table: headings, rows and cells. */
export function matrixMistakes(rasci: RasciMatrix, table: TableReading): MatrixMistake[] {
  if (table.lines.length === 0)
    return [
      {
        path: ['table'],
        message:
          'No row of this table could be read as an activity. Say in `layout` under `shape` which way round it stands.',
      },
    ];
  return [
    ...table.unfound.map(({ words, path }) => ({
      path,
      message: `The table has no heading or row “${words}”. Write it as the document does.`,
    })),
    ...(table.shape === 'roles-across' ? strangers(rasci, table) : headings(rasci, table)),
    ...missingRows(rasci, table),
    ...cellsLeftOut(rasci),
    ...table.lines.flatMap((line) => cellsOf(line, { rasci, table })),
    ...(isTyped(rasci) ? extraRows(table) : []),
    ...unclaimed(table),
  ];
}

function isTyped({ activities = [] }: RasciMatrix): boolean {
  return activities.some(({ cells }) => cells !== undefined);
}

/** Cells are typed in the record or read from the table: in both, a cell left out by a slip would not show. */
function cellsLeftOut(rasci: RasciMatrix): MatrixMistake[] {
  if (!isTyped(rasci)) return [];
  return (rasci.activities ?? []).flatMap(({ cells, label }, index) =>
    cells === undefined
      ? [
          {
            path: ['activities', index],
            message: `“${label}” has no \`cells\`, and other activities do. Give its cells, or leave them out everywhere to read them from the table.`,
          },
        ]
      : [],
  );
}

function headings({ parties }: RasciMatrix, table: TableReading): MatrixMistake[] {
  return parties.flatMap(({ id, label }, index) =>
    table.parties.has(id)
      ? []
      : [
          {
            path: ['parties', index, 'label'],
            message: `No ${lineNames[table.shape]} of the table is headed “${label}”. Write the heading as the document does.`,
            typed: label,
            meant: table.unclaimed.map(({ heading }) => heading),
          },
        ],
  );
}

/** Where parties stand in the cells: names that nobody lists, and parties that no cell names. */
function strangers(rasci: RasciMatrix, { roles, lines }: TableReading): MatrixMistake[] {
  const asides = rasci.layout?.asides;
  const all = lines.flatMap((line) =>
    roles.map(({ column, heading }) => ({
      ...partiesIn(line.cells[column]?.typed ?? '', { parties: rasci.parties, asides }),
      where: `“${heading.words}” for “${line.labelWords}”`,
    })),
  );
  const named = new Set(all.flatMap((cell) => cell.named.map(({ id }) => id)));
  return [
    ...rasci.parties.flatMap(({ id, label }, index) =>
      named.has(id)
        ? []
        : [
            {
              path: ['parties', index, 'label'],
              message: `No cell of the table names “${label}”. Write the name as the document does, or add it to \`alsoWritten\`.`,
            },
          ],
    ),
    ...all.flatMap(({ strays, where }) =>
      strays.map((words) => ({
        path: ['parties'],
        message: `“${words}”, under ${where}, is not among the parties. Add it, or name it in \`layout\` under \`asides\`.`,
      })),
    ),
  ];
}

function missingRows(
  { activities = [] }: RasciMatrix,
  { missing, lines }: TableReading,
): MatrixMistake[] {
  return missing.map((entry) => ({
    path: ['activities', activities.indexOf(entry), 'label'],
    message: `No row of the table begins with “${entry.label}”. Write the activity as the document does.`,
    typed: entry.label,
    meant: lines.filter((line) => line.entry === undefined).map(({ labelWords }) => labelWords),
  }));
}

function extraRows({ lines }: TableReading): MatrixMistake[] {
  return lines
    .filter(({ entry }) => entry === undefined)
    .map(({ labelWords }) => ({
      path: ['activities'],
      message: `The row of the table that begins with “${labelWords}” is not among the activities. Add it.`,
    }));
}

function unclaimed({ unclaimed: columns, lines, shape }: TableReading): MatrixMistake[] {
  return columns
    .filter(({ column }) => !lines.every((line) => isNoted(column, line)))
    .map(({ heading }) => ({
      path: ['parties'],
      message: `The ${lineNames[shape]} “${heading}” of the table is not among the parties. Add it, or name it in \`layout\` under \`notes\`.`,
    }));
}

// An empty column says nothing, and a note may have been copied.
function isNoted(column: number, { entry, cells }: TableLine): boolean {
  return plainSpaces(entry?.note ?? '').includes(cells[column]?.words ?? '');
}

function cellsOf(
  line: TableLine,
  { rasci, table }: { readonly rasci: RasciMatrix; readonly table: TableReading },
): MatrixMistake[] {
  const { entry } = line;
  if (entry?.cells === undefined) return [];
  const path = ['activities', (rasci.activities ?? []).indexOf(entry), 'cells'];
  const written =
    table.shape === 'roles-across' ? lettersOf(line, { rasci, table }) : wordsOf(line, table);
  return rasci.parties.flatMap(({ id }) => {
    const meant = written.get(id);
    const typed = entry.cells![id] ?? '';
    if (meant === undefined || meant.isSame(typed)) return [];
    return [
      {
        path: entry.cells![id] === undefined ? path : [...path, id],
        message: `The cell for \`${id}\` is “${plainSpaces(typed)}” here and “${meant.words}” in the document’s table. Make them the same.`,
        typed,
        meant: [meant.words],
      },
    ];
  });
}

type Written = ReadonlyMap<string, { readonly words: string; isSame(typed: string): boolean }>;

function wordsOf({ cells }: TableLine, { parties }: TableReading): Written {
  return new Map(
    [...parties].map(([id, column]) => {
      const words = cells[column]?.words ?? '';
      return [id, { words, isSame: (typed: string) => plainSpaces(typed) === words }] as const;
    }),
  );
}

// Where parties stand in the cells, the letters typed for each are those of the roles that it stands under.
function lettersOf(
  line: TableLine,
  { rasci, table }: { readonly rasci: RasciMatrix; readonly table: TableReading },
): Written {
  const signs = knownSigns(rasci);
  const { cells } = cellsUnderRoles(line, {
    matrix: { parties: rasci.parties, roles: rolesOf(rasci, table) },
    asides: rasci.layout?.asides,
  });
  return new Map(
    rasci.parties.map(({ id }) => {
      const letters = cells[id]?.letters ?? [];
      const isSame = (typed: string): boolean =>
        parseCell(typed, signs).letters.toSorted().join() === letters.toSorted().join();
      return [id, { words: list(letters), isSame }] as const;
    }),
  );
}
