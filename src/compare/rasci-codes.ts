import type { Matrix } from '../register/matrix/matrix.ts';
import type { Sector } from '../model/sector.ts';
import type { CellPart } from '../register/matrix/rasci-cell.ts';
import type { RasciCell } from '../register/matrix/rasci-cell.ts';
import { matrixRows } from '../register/matrix/matrix-rows.ts';
import type { LetterReading } from '../register/matrix/read-matrix.ts';
import { readMatrix } from '../register/matrix/read-matrix.ts';
import { oncePerConstitution, oncePerRegister } from '../register/once-per-register.ts';
import type { Constitution, Register } from '../register/register.ts';
import { sectorsOf } from '../register/seats/sectors-of.ts';

/** One letter of one cell: a cell with `R/A` makes two. */
export interface RasciCode {
  readonly activity: string;
  /** The heading of a group that the activity stands under. */
  readonly group: string | undefined;
  readonly party: string;
  readonly sectors: readonly Sector[];
  readonly code: string;
  /** What the letter means, and who says so; undefined when nobody does. */
  readonly reading: LetterReading | undefined;
  /** What qualifies the letter in its cell. */
  readonly part: CellPart;
  readonly cell: RasciCell;
}

/** A constitution that has a matrix. */
export type WithMatrix = Constitution & { readonly rasci: Matrix };

/** The constitutions that have a matrix, in the order of the register. Listed once for a register. */
export const matricesOf: (register: Register) => readonly WithMatrix[] = oncePerRegister(
  ({ constitutions }) => [...constitutions.values()].filter(hasMatrix),
);

function hasMatrix(constitution: Constitution): constitution is WithMatrix {
  return constitution.rasci !== undefined;
}

/** Every letter of a matrix, row by row. Read once for a matrix. */
export const rasciCodes: (constitution: WithMatrix, register: Register) => readonly RasciCode[] =
  oncePerConstitution(codesOf);

function codesOf({ rasci }: WithMatrix, register: Register): RasciCode[] {
  const readings = readMatrix(rasci);
  return matrixRows(rasci).flatMap(({ activity, cells }) =>
    cells.flatMap(({ party, cell }) =>
      cell.parts.map((part) => ({
        activity: activity.label,
        group: activity.group,
        party: party.label,
        sectors: sectorsOf(party, register),
        code: part.letter,
        reading: readings.get(part.letter),
        part,
        cell,
      })),
    ),
  );
}

/** Whether a bracket or a mark qualifies a letter, so that it is not plainly said. */
export function isQualified({ part }: Pick<RasciCode, 'part'>): boolean {
  return part.inBrackets || part.marks.length > 0;
}
