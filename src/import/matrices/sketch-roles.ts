import type { TableNode } from '../../model/text.ts';
import type { KnownSign } from '../../register/matrix/known-signs.ts';
import { tableLines } from '../../register/matrix/table-grid.ts';
import { namesInCells, withOtherNames } from './parties-in-cells.ts';
import { isCode } from './sketch-matrix.ts';
import type { MatrixSketch } from './sketch-matrix.ts';
import { parseCell } from '../../register/matrix/parse-cell.ts';

/** Takes a table apart whose headings are roles, with the names of parties in the cells below. */
export function sketchRoles(
  table: TableNode,
  signs: readonly KnownSign[],
): MatrixSketch | undefined {
  const lines = tableLines(table);
  // Only a title may stand above the headings.
  const headAt = lines.findIndex((line) => line.filter(({ words }) => words !== '').length > 1);
  const head = lines[headAt];
  if (head === undefined) return undefined;
  const roles = head.flatMap(({ words }, column) =>
    column > 0 && isCode(words, signs) ? [column] : [],
  );
  const rest = head.flatMap(({ words }, column) =>
    column > 0 && words !== '' && !roles.includes(column) ? [column] : [],
  );
  const body = lines.slice(headAt + 1);
  const cells = body.flatMap((line) => roles.map((column) => line[column]?.typed ?? ''));
  const filled = cells.filter((cell) => cell.trim() !== '');
  const letters = new Set(roles.flatMap((column) => parseCell(head[column]!.words, signs).letters));
  // Letters below letters are the cells of a table without headings.
  if (filled.length < 2 || filled.some((cell) => isCode(cell, signs)) || !isOfRoles(letters))
    return undefined;
  if (roles.length < 2 || filled.some((cell) => cell.length > 200)) return undefined;
  const before = rest.filter((column) => column < roles[0]!);
  const notes = rest.filter((column) => column > roles[0]!);
  const { names, asides } = namesInCells(cells);
  const activity = before.at(-1);
  return {
    parties: withOtherNames(names),
    letters,
    layout: {
      shape: 'roles-across',
      ...(activity !== undefined && {
        activity: [head[0]!.words, ...before.map((column) => head[column]!.words)].filter(
          (words) => words !== '',
        ),
      }),
      ...(notes.length > 0 && { notes: notes.map((column) => head[column]!.words) }),
      ...(asides.length > 0 && { asides }),
      ...groupsOf(body.map((line) => line.map(({ words }) => words))),
    },
  };
}

function isOfRoles(letters: ReadonlySet<string>): boolean {
  return letters.size > 1 && [...letters].some((letter) => /^[ARD]/u.test(letter));
}

function groupsOf(body: readonly (readonly string[])[]): { groups?: string[] } {
  const groups = body.flatMap((line) => {
    const filled = new Set(line.filter((cell) => cell !== ''));
    return filled.size === 1 ? [...filled] : [];
  });
  return groups.length > 0 ? { groups: [...new Set(groups)] } : {};
}
