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
  readonly sectors: readonly (Link & {
    readonly id: string;
    readonly cells: readonly SectorCell[];
  })[];
  /** In place of cells where there are too many tables. */
  readonly counts: SectorCounts | undefined;
}

/** Who does what, across every matrix of the register. */
export function responsibilitiesView(register: Register): ResponsibilitiesView {
  const all = matricesOf(register);
  const isInFull = all.length <= mostInFull;
  const total = count(register.constitutions.size, 'constitution');
  return {
    summary:
      nothingYet(register) ??
      `${all.length} of ${total} ${all.length === 1 ? 'has' : 'have'} a table of who does what.`,
    warning: warningOf(all),
    matrices: all.map((matrix) => matrixView(matrix, { register, isInFull })),
    isInFull,
    sectors: isInFull ? sectorRows(all, register) : [],
    counts: isInFull ? undefined : sectorCounts(all, register),
  };
}

function warningOf(all: readonly WithMatrix[]): ResponsibilitiesView['warning'] {
  const open = all.filter(({ rasci }) => rasci.status !== 'in-force');
  if (open.length === 0) return undefined;
  const statuses = new Set(open.map(({ rasci }) => rasci.status));
  const [only] = statuses;
  const label = statuses.size === 1 ? matrixStatusNames[only!] : 'Not in force';
  if (all.length === 1)
    return { label, text: `The only table in the register is not settled. ${noteOf(open[0]!)}` };
  const text =
    open.length === all.length
      ? `None of the ${all.length} tables is in force. Do not read them as settled.`
      : `${open.length} of ${all.length} tables ${open.length === 1 ? 'is not in force. It says' : 'are not in force. Each says'} so at its head.`;
  return { label, text };
}

function noteOf({ rasci }: WithMatrix): string {
  return rasci.statusNote ?? 'The document does not put it in force.';
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
    .map((sector) => ({
      id: sector,
      name: sectorNames[sector],
      href: addresses.sector(sector),
      cells: all.map((matrix) => sectorCell(sector, matrix, register)),
    }));
}
