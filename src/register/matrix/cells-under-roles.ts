import type { Path } from '../../files/content-file.ts';
import type { CellPart } from './rasci-cell.ts';
import { withNote } from './cell-codes.ts';
import type { Matrix, UnderRoles } from './matrix.ts';
import type { RasciCell } from './rasci-cell.ts';
import { partiesIn } from './parties-in.ts';
import type { TableLine } from './read-table.ts';

/** A row in which parties stand in the cells, turned into the cell of each party. */
export interface TurnedRow extends UnderRoles {
  /** The first cell of the table that names each party. */
  readonly paths: ReadonlyMap<string, Path>;
}

/** Reads a row of roles: which parties each cell names, and so what each party has. */
export function cellsUnderRoles(
  { cells }: Pick<TableLine, 'cells'>,
  {
    matrix,
    asides,
  }: {
    readonly matrix: Pick<Matrix, 'parties' | 'roles'>;
    readonly asides: readonly string[] | undefined;
  },
): TurnedRow {
  const found = matrix.roles.map((role) => {
    const cell = cells[role.column];
    const said = partiesIn(cell?.typed ?? '', { parties: matrix.parties, asides });
    return { role, path: cell?.path ?? [], named: said.named, asides: said.asides };
  });
  const each = found.flatMap(({ role, path, named }) =>
    named.map((party) => ({ role, path, ...party })),
  );
  const byParty = [...Map.groupBy(each, ({ id }) => id)];
  return {
    cells: Object.fromEntries(byParty.map(([party, own]) => [party, cellOf(own)])),
    named: found.map(({ named, asides: apart }) => ({ parties: named, asides: apart })),
    paths: new Map(byParty.map(([party, [first]]) => [party, first!.path])),
  };
}

interface Standing {
  readonly role: Matrix['roles'][number];
  readonly inBrackets: boolean;
  readonly note: string | undefined;
}

function cellOf(own: readonly Standing[]): RasciCell {
  const parts = own.flatMap(({ role, inBrackets, note }) =>
    role.parts.map((part): CellPart => {
      const qualified = { ...part, inBrackets: part.inBrackets || inBrackets };
      return withNote(qualified, note === undefined ? [] : [note]);
    }),
  );
  const letters = [...new Set(parts.map(({ letter }) => letter))];
  const notes = own.flatMap(({ role, note }) =>
    note === undefined ? [] : [own.length === 1 ? note : `${role.heading}: ${note}`],
  );
  return {
    // The headings that a party stands under are all that is written of its part.
    asWritten: [...new Set(own.map(({ role }) => role.heading))].join('; '),
    letters,
    parts: letters.map((letter) => {
      const same = parts.filter((part) => part.letter === letter);
      return same.find(({ inBrackets }) => !inBrackets) ?? same[0]!;
    }),
    // Who stands under two roles has both.
    join: 'and',
    ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
  };
}
