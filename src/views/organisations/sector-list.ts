import { compareText } from '../../english/compare-text.ts';
import { count } from '../../english/count.ts';
import type { Sector } from '../../model/sector.ts';
import { Sector as SectorSchema } from '../../model/sector.ts';
import type { Register } from '../../register/register.ts';
import { organisationTime } from '../../register/time/organisation-time.ts';
import type { SectorFamily } from '../phrases/sector-family.ts';
import { familyName, familyOf } from '../phrases/sector-family.ts';
import type { OrganisationRow } from './organisation-row.ts';
import { organisationRow } from './organisation-row.ts';

/** More of one kind than this are folded away until they are asked for. */
const mostUnfolded = 8;

/** On a long list an organisation names no more bodies than this; its own page has the rest. */
const mostBodies = 12;

/** Sectors that belong together: who belongs to them. */
export interface SectorsOfList {
  readonly id: SectorFamily;
  readonly name: string;
  readonly number: number;
  readonly isOpen: boolean;
  readonly rows: readonly OrganisationRow[];
}

/** Organisations by sector, each with what it holds on all bodies, or on some; what is over stands last. */
export function sectorList(
  ids: readonly string[],
  { register, only }: { register: Register; only?: readonly string[] },
): SectorsOfList[] {
  const sectorOf = (id: string): Sector => register.organisations.get(id)!.sector;
  const isOver = (id: string): number => Number(organisationTime(id, register).tense === 'past');
  const byFamily = Map.groupBy(ids, (id) => familyOf(sectorOf(id)));
  return familiesInOrder.flatMap((family) => {
    const members = byFamily.get(family);
    if (members === undefined) return [];
    const own = new Set(members.map(sectorOf));
    const sectors = SectorSchema.options.filter((sector) => own.has(sector));
    const rows = members.map((id) => shortened(organisationRow(id, register, only)));
    return [
      {
        id: family,
        name: familyName(family, sectors),
        number: members.length,
        isOpen: members.length <= mostUnfolded,
        rows: rows.sort((a, b) => isOver(a.id) - isOver(b.id) || compareText(a.name, b.name)),
      },
    ];
  });
}

const familiesInOrder = [...new Set(SectorSchema.options.map(familyOf))];

// A national agency can sit on thousands of bodies.
function shortened(row: OrganisationRow): OrganisationRow {
  const rest = row.bodies.slice(mostBodies);
  if (rest.length === 0) return row;
  const kinds = new Set(rest.flatMap((body) => body.kinds.split(' ')));
  return {
    ...row,
    bodies: row.bodies.slice(0, mostBodies),
    rest: { text: `And on ${count(rest.length, 'other group')}`, kinds: [...kinds].join(' ') },
  };
}
