/** A place in a sheet, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The place that a reference names: `C7` is row 6, column 2. Undefined where it names none. */
export function cellPlace(reference: string): CellPlace | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** An area of merged cells, its last row and column within it. */
export interface MergedArea {
  readonly first: CellPlace;
  readonly last: CellPlace;
}

/** The area that `B2:C4` names. */
export function mergedArea(reference: string): MergedArea | undefined {
  const [first, last] = reference.split(':').map(cellPlace);
  return first === undefined || last === undefined ? undefined : { first, last };
}
