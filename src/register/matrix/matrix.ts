import type { LegendEntry } from '../../model/matrix/legend-entry.ts';
import type { MatrixShape } from '../../model/matrix/matrix-layout.ts';
import type { RasciMatrix } from '../../model/rasci.ts';
import type { CellPart, RasciCell } from './rasci-cell.ts';
import type { NamedParty } from './parties-in.ts';
import type { Path } from '../../files/content-file.ts';

/** A place in the files of a body: where words were typed that a matrix holds. */
export interface MatrixPlace {
  readonly document: 'rasci' | 'text';
  readonly path: Path;
}

/** A row of work, with the cell of each party by its id; a party without one has no part. */
export interface MatrixActivity {
  readonly id: string;
  readonly label: string;
  readonly group?: string | undefined;
  readonly note?: string | undefined;
  readonly jointAccountability?: string | undefined;
  /** As written; where parties stand in the cells, the roles that they stand under. */
  readonly cells: Readonly<Record<string, string>>;
  /** Where parties stand in the cells: what each party has, and who stands under each role. */
  readonly underRoles?: UnderRoles;
  /** Where its words stand, where they were read from the table in the words. */
  readonly places?: {
    readonly label: MatrixPlace;
    readonly cells: Readonly<Record<string, MatrixPlace>>;
  };
}

/** A row of roles, with the parties that its cells name. */
export interface UnderRoles {
  readonly cells: Readonly<Record<string, RasciCell>>;
  /** In the order of the roles. */
  readonly named: readonly RoleCell[];
}

/** What stands under one role for one activity. */
export interface RoleCell {
  readonly parties: readonly NamedParty[];
  /** Words that name no party, such as “TBC”. */
  readonly asides: readonly string[];
}

/** A role that heads a column, where parties stand in the cells. */
export interface MatrixRole {
  readonly heading: string;
  /** The column of the table. */
  readonly column: number;
  readonly parts: readonly CellPart[];
}

/** A matrix as it is read: whichever way round its table stands, activities by parties. */
export interface Matrix extends Omit<RasciMatrix, 'activities' | 'layout'> {
  readonly shape: MatrixShape;
  readonly activities: readonly MatrixActivity[];
  /** Words that the table itself says in full, as “Accountable” at the head of a column: they need no legend. */
  readonly ownWords: readonly LegendEntry[];
  /** In the order of the columns; none where letters stand in the cells. */
  readonly roles: readonly MatrixRole[];
}
