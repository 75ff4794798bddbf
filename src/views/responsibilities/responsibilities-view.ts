import type { WithMatrix } from '../../compare/rasci-codes.ts';
import { matricesOf } from '../../compare/rasci-codes.ts';
import { sectorsInMatrix } from '../../compare/rasci-by-sector.ts';
import { Sector as SectorSchema } from '../../model/sector.ts';
import type { Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import { nothingYet } from '../nothing-yet.ts';
import type { Link } from '../body-link.ts';
import { bodyLink } from '../body-link.ts';
import { sectorNames } from '../phrases/names.ts';
import { matrixStatusNames, schemeName } from '../phrases/rasci.ts';
import { count } from '../../english/count.ts';
import type { RasciView } from './rasci-view.ts';
import { rasciView } from './rasci-view.ts';
import type { SectorCell } from './sector-in-matrix.ts';
import { sectorCell } from './sector-in-matrix.ts';
import type { SectorCounts } from './sector-counts.ts';
import { sectorCounts } from './sector-counts.ts';

/** More tables than this cannot stand side by side: then sectors are counted, and tables listed. */
const mostInFull = 12;

/** Fewer tables than this are shown one by one: there is nothing yet to compare across. */
const fewestCompared = 3;

/** One matrix: where it stands, how settled it is, and, where there is room, all of it. */
export interface MatrixView {
  readonly id: string;
  readonly body: Link;
  readonly href: string;
  readonly size: string;
  readonly scheme: string;
  readonly statusName: string;
  readonly isSettled: boolean;
  readonly rasci: RasciView | undefined;
}

export interface ResponsibilitiesView {
  readonly summary: string;
  /** Shown first when tables are not in force. */
  readonly warning: { readonly label: string; readonly text: string } | undefined;
  readonly matrices: readonly MatrixView[];
  readonly isInFull: boolean;
  /** Whether there are enough tables to set sectors beside each other; then the tables themselves are folded. */
  readonly isCompared: boolean;
  readonly sectors: readonly (Link & {
    readonly id: string;
    /** “In 2 of 3 tables”. */
    readonly tables: string;
    readonly cells: readonly SectorCell[];
  })[];
  /** In place of cells where there are too many tables. */
  readonly counts: SectorCounts | undefined;
}

/** Who does what, across every matrix of the register. */
export function responsibilitiesView(register: Register): ResponsibilitiesView {
  const all = matricesOf(register);
  const isInFull = all.length <= mostInFull;
  const isCompared = isInFull && all.length >= fewestCompared;
  return {
    summary: nothingYet(register) ?? summaryOf(all.length, register),
    // A table that is shown in full says so itself.
    warning: isInFull && !isCompared ? undefined : warningOf(all),
    matrices: all.map((matrix) => matrixView(matrix, { register, isInFull })),
    isInFull,
    isCompared,
    sectors: isCompared ? sectorRows(all, register) : [],
    counts: isInFull ? undefined : sectorCounts(all, register),
  };
}

function summaryOf(number: number, { constitutions }: Register): string {
  const total = count(constitutions.size, 'constitution');
  return number === 0
    ? `None of ${total} has a table of who does what.`
    : `${number} of ${total} ${number === 1 ? 'has' : 'have'} a table of who does what.`;
}

function warningOf(all: readonly WithMatrix[]): ResponsibilitiesView['warning'] {
  const open = all.filter(({ rasci }) => rasci.status !== 'in-force');
  if (open.length === 0) return undefined;
  const statuses = new Set(open.map(({ rasci }) => rasci.status));
  const [only] = statuses;
  const label = statuses.size === 1 ? matrixStatusNames[only!] : 'Not in force';
  const text =
    open.length === all.length
      ? `None of the ${all.length} tables is in force. Do not read them as settled.`
      : `${open.length} of ${all.length} tables ${open.length === 1 ? 'is not in force. It says' : 'are not in force. Each says'} so at its head.`;
  return { label, text };
}

function matrixView(
  constitution: WithMatrix,
  { register, isInFull }: { register: Register; isInFull: boolean },
): MatrixView {
  const { key, rasci } = constitution;
  const rows = count(rasci.activities.length, 'activity', 'activities');
  return {
    id: key.replace('/', '--'),
    body: bodyLink(key, register),
    href: `${addresses.body(key)}#responsibilities`,
    size: `${rows}, ${count(rasci.parties.length, 'party', 'parties')}`,
    scheme: schemeName(rasci.scheme),
    statusName: matrixStatusNames[rasci.status],
    isSettled: rasci.status === 'in-force',
    rasci: isInFull ? rasciView(constitution, register) : undefined,
  };
}

function sectorRows(
  all: readonly WithMatrix[],
  register: Register,
): ResponsibilitiesView['sectors'] {
  return SectorSchema.options
    .filter((sector) => all.some((matrix) => sectorsInMatrix(matrix, register).has(sector)))
    .map((sector) => {
      const cells = all.map((matrix) => sectorCell(sector, matrix, register));
      const own = cells.filter(({ hasParty }) => hasParty).length;
      return {
        id: sector,
        name: sectorNames[sector],
        href: addresses.sector(sector),
        tables: `In ${own} of ${count(all.length, 'table')}`,
        cells,
      };
    });
}
