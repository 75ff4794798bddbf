import { tableOfTexts } from './table-of-texts.ts';
import type { Taken } from './taken.ts';
import type { TextLine } from './text-line.ts';
import { cellsOf, isBlank } from './text-line.ts';

/** Takes a table whose rows are lines with tabs between the cells; nothing where none begins. */
export function takeTabTable(
  lines: readonly TextLine[],
  from: number,
  isLabelled: (line: number) => boolean,
): Taken | undefined {
  const rows: string[][] = [];
  let next = from;
  for (let at = from; at < lines.length && at - next <= 1; at += 1) {
    const line = lines[at]!;
    if (isBlank(line)) continue;
    if (!hasColumns(line)) break;
    // A number, a tab and its words are a clause.
    if (isLabelled(at) && cellsOf(line).length === 2) break;
    const cells = cellsOf(line);
    // After a blank line, other columns are those of another table.
    if (at > next && rows.length > 1 && rows.every((row) => row.length !== cells.length)) break;
    rows.push(cells);
    next = at + 1;
  }
  if (rows.length < 2) return undefined;
  const { page } = lines[from]!;
  return {
    blocks: [tableOfTexts(withoutEmptyEdges(rows), page === undefined ? {} : { page })],
    next,
  };
}

function hasColumns({ text, aside }: TextLine): boolean {
  return aside === undefined && /\S\t|\t+\S.*\t/u.test(text) && /\t/u.test(text.trim());
}

// A tab that begins every line moves the table in; one that ends every line closes it.
function withoutEmptyEdges(rows: readonly string[][]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  const used = Array.from({ length: width }, (_, at) => rows.some((row) => (row[at] ?? '') !== ''));
  const first = used.indexOf(true);
  const last = used.lastIndexOf(true);
  return rows.map((row) => row.slice(first, last + 1));
}
