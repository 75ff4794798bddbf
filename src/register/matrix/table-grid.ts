import type { Path } from '../../files/content-file.ts';
import type { TableNode } from '../../model/text.ts';
import { heldBack } from '../../model/withheld.ts';
import { plainSpaces } from '../text/node-words.ts';

/** A cell of a table in the words, and where it stands in the table. */
export interface TableCell {
  /** As typed, lines included; a name that is held back is a note that it is. */
  readonly typed: string;
  /** The same in one line. */
  readonly words: string;
  readonly path: Path;
}

/** A table with its headings along the top, turned where they stand down the side. */
export interface Grid {
  readonly heads: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** All lines of a table, the column headings first. */
export function tableLines({ columns, rows }: TableNode): TableCell[][] {
  return [
    ...(columns === undefined
      ? []
      : [columns.map((words, column) => cellAt(words, ['columns', column]))]),
    ...rows.map((cells, row) => cells.map((words, column) => cellAt(words, ['rows', row, column]))),
  ];
}

/** The lines of a table below its headings; what stands above these, such as a heading of headings, is left out. */
export function headedGrid(
  lines: readonly (readonly TableCell[])[],
  { isTurned, headAt }: { readonly isTurned: boolean; readonly headAt: number },
): Grid {
  // A table without headings has them before its first line.
  if (headAt < 0) return { heads: [], rows: [...lines] };
  const [heads = [], ...rows] = isTurned ? turned(lines.slice(headAt)) : lines.slice(headAt);
  return { heads, rows };
}

function turned(lines: readonly (readonly TableCell[])[]): TableCell[][] {
  const width = Math.max(0, ...lines.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) =>
    lines.map((line) => line[column] ?? { typed: '', words: '', path: line.at(-1)?.path ?? [] }),
  );
}

function cellAt(typed: string, path: Path): TableCell {
  const shown = heldBack(typed);
  return { typed: shown, words: plainSpaces(shown), path };
}
