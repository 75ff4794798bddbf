import { compareText } from '../../english/compare-text.ts';
import type { Sector } from '../../model/sector.ts';
import { Sector as SectorSchema } from '../../model/sector.ts';
import type { Register } from '../../register/register.ts';
import { presentFirst } from '../../register/time/present.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import type { GridView } from './organisation-grid.ts';
import { gridOf } from './organisation-grid.ts';
import type { OrganisationRow } from './organisation-row.ts';
import { kindsOf, organisationRow } from './organisation-row.ts';
import { sectorNames } from '../phrases/names.ts';
import { count } from '../../english/count.ts';

/** More bodies than this are too many for one table: partnerships then have a grid each. */
const mostBodiesInGrid = 12;

/** All organisations, as a list and, where bodies are few, as a grid. */
export interface OrganisationsView {
  readonly sectors: readonly {
    readonly id: Sector;
    readonly name: string;
    readonly href: string;
    readonly rows: readonly OrganisationRow[];
  }[];
  /** Organisations that hold nothing by themselves. */
  readonly namedOnly: readonly OrganisationRow[];
  readonly total: number;
  /** Undefined when there are too many bodies for one. */
  readonly grid: GridView | undefined;
}

/** All organisations by sector, and against bodies where these are few enough to stand side by side. */
export function organisationsView(register: Register): OrganisationsView {
  const all = [...register.organisations.keys()].map((id) => organisationRow(id, register));
  const holding = all.filter(({ bodies }) => bodies.length > 0);
  const bySector = Map.groupBy(holding.sort(byName), ({ sector }) => sector.id);
  const sectors = SectorSchema.options.flatMap((id) => {
    const rows = bySector.get(id);
    return rows === undefined
      ? []
      : [{ id, name: sectorNames[id], href: addresses.sector(id), rows }];
  });
  const keys = presentFirst([...register.constitutions.keys()], register, (key) => key);
  const isInGrid = keys.length <= mostBodiesInGrid;
  const caption = 'Organisations and what they hold on each body';
  return {
    sectors: isInGrid
      ? sectors
      : sectors.map((sector) => ({ ...sector, rows: sector.rows.map(shortened) })),
    namedOnly: all.filter(({ bodies }) => bodies.length === 0).sort(byName),
    total: holding.length,
    grid: isInGrid
      ? gridOf({ keys, rows: sectors.flatMap(({ rows }) => rows), caption }, register)
      : undefined,
  };
}

// A national agency can sit on thousands of bodies.
function shortened(row: OrganisationRow): OrganisationRow {
  const rest = row.bodies.slice(mostBodiesInGrid);
  if (rest.length === 0) return row;
  return {
    ...row,
    bodies: row.bodies.slice(0, mostBodiesInGrid),
    rest: {
      text: `And on ${count(rest.length, 'other body', 'other bodies')}`,
      kinds: kindsOf(rest.flatMap(({ lines }) => lines)),
    },
  };
}

function byName(a: Link, b: Link): number {
  return compareText(a.name, b.name);
}
