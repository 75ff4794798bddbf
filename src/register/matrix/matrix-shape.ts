import type { MatrixShape } from '../../model/matrix/matrix-layout.ts';
import type { RasciMatrix } from '../../model/rasci.ts';
import { plainSpaces } from '../text/node-words.ts';
import { knownSigns } from './known-signs.ts';
import { parseCell } from './parse-cell.ts';
import { partiesIn } from './parties-in.ts';
import type { TableCell } from './table-grid.ts';

/** Where the headings of a table without headings are: before its first line. */
export const noHead = -1;

/** Which way round a table stands, and in which of its lines the headings are. */
export interface FoundShape {
  readonly shape: MatrixShape;
  readonly headAt: number;
}

// A heading of headings, or two, can stand above them.
const mostAbove = 3;

/** Tells from the headings of a table which way round it stands, unless the record says so. */
export function matrixShape(
  record: RasciMatrix,
  lines: readonly (readonly TableCell[])[],
): FoundShape {
  const labels = new Set(record.parties.map(({ label }) => plainSpaces(label)));
  const named = (cells: readonly (TableCell | undefined)[]): number =>
    new Set(cells.flatMap((cell) => (labels.has(cell?.words ?? '') ? [cell!.words] : []))).size;
  const heads = lines.slice(0, mostAbove).map((line, at) => ({
    at,
    parties: named(line.slice(1)),
    roles: rolesIn(line, record),
  }));
  const namesBelow = (line: number): boolean =>
    lines.slice(line + 1).some((cells) => cells.slice(1).some((cell) => namesAny(cell, record)));
  const lettersBelow = (line: number): boolean =>
    lines.slice(line + 1).some((cells) => rolesIn(cells, record) > 0);
  const down = named(lines.map(([first]) => first));
  const shape = record.layout?.shape ?? shapeOf(heads, { down, namesBelow, lettersBelow });
  const by = shape === 'roles-across' ? 'roles' : 'parties';
  const [most] = heads.toSorted((a, b) => b[by] - a[by] || a.at - b.at);
  const isFound = shape !== 'parties-down' && most !== undefined && most[by] > 0;
  const isHeadless =
    !isFound &&
    shape === 'parties-across' &&
    rolesIn(lines[0] ?? [], record) > 1 &&
    lettersBelow(0);
  return { shape, headAt: isFound ? most.at : isHeadless ? noHead : 0 };
}

function namesAny({ typed }: TableCell, { parties, layout }: RasciMatrix): boolean {
  return partiesIn(typed, { parties, asides: layout?.asides }).named.length > 0;
}

interface Head {
  readonly at: number;
  readonly parties: number;
  readonly roles: number;
}

interface Below {
  readonly down: number;
  readonly namesBelow: (line: number) => boolean;
  readonly lettersBelow: (line: number) => boolean;
}

function shapeOf(
  [first, ...others]: readonly Head[],
  { down, namesBelow, lettersBelow }: Below,
): MatrixShape {
  if (first === undefined) return 'parties-across';
  if (first.parties > 0) return down > first.parties ? 'parties-down' : 'parties-across';
  if (down > 0) return 'parties-down';
  // Letters with letters below them, and no names, are cells of a table without headings.
  const isHeadless = lettersBelow(first.at) && !namesBelow(first.at);
  if (first.roles > 1 && !isHeadless) return 'roles-across';
  // Under the headings of roles stand names of parties, and under those of parties letters.
  const heading = others.find(({ parties, at }) => parties > 1 && lettersBelow(at));
  return namesBelow(heading?.at ?? 0) ? 'roles-across' : 'parties-across';
}

function rolesIn(line: readonly TableCell[], record: RasciMatrix): number {
  const signs = knownSigns(record);
  return line.slice(1).filter(({ words }) => {
    const { parts } = parseCell(words, signs);
    return parts.length > 0 && parts.every(({ isKnown }) => isKnown);
  }).length;
}
