import { compareText } from '../../english/compare-text.ts';
import { count } from '../../english/count.ts';
import { Sector as SectorSchema } from '../../model/sector.ts';
import type { Register } from '../../register/register.ts';
import { rolesByBody } from '../../register/seats/roles-by-body.ts';
import { rolesByOrganisation } from '../../register/seats/roles.ts';
import type { Link } from '../body-link.ts';
import { organisationLink } from '../body-link.ts';
import type { LetterRow } from './letters-view.ts';
import { letterRows } from './letters-view.ts';
import type { SectorsOfList } from './sector-list.ts';
import { sectorList } from './sector-list.ts';
import { sectorLink } from './sector-link.ts';

/** More organisations than this are counted, and listed by letter on pages of their own. */
export const mostInFull = 200;

/** All organisations that hold something, by sector; where they are very many, only counted. */
export interface OrganisationsView {
  readonly summary: string;
  readonly total: number;
  readonly isInFull: boolean;
  /** Empty where they are very many. */
  readonly groups: readonly SectorsOfList[];
  /** Each sector with its number of organisations, and each letter; empty where the list is in full. */
  readonly sectors: readonly (Link & { readonly number: number })[];
  readonly letters: readonly LetterRow[];
  /** Organisations that hold nothing by themselves; empty where they are very many. */
  readonly namedOnly: readonly Link[];
}

/** All organisations by sector, with what each holds. */
export function organisationsView(register: Register): OrganisationsView {
  const ids = [...register.organisations.keys()];
  const holding = ids.filter((id) => rolesByBody(rolesByOrganisation(register).get(id)!).size > 0);
  const isInFull = ids.length <= mostInFull;
  const named = isInFull ? ids.filter((id) => !holding.includes(id)) : [];
  return {
    summary: summaryOf(holding),
    total: holding.length,
    isInFull,
    groups: isInFull ? sectorList(holding, { register }) : [],
    sectors: isInFull ? [] : sectorCountsOf(holding, register),
    letters: isInFull ? [] : letterRows(register),
    namedOnly: named
      .map((id) => organisationLink(id, register))
      .sort((a, b) => compareText(a.name, b.name)),
  };
}

function summaryOf(holding: readonly string[]): string {
  const all = `${count(holding.length, 'organisation')} ${holding.length === 1 ? 'holds' : 'hold'} a seat, an office or a responsibility on the groups in this register.`;
  return holding.length === 0 ? 'No organisation holds a seat in this register yet.' : all;
}

function sectorCountsOf(
  holding: readonly string[],
  register: Register,
): OrganisationsView['sectors'] {
  const bySector = Map.groupBy(holding, (id) => register.organisations.get(id)!.sector);
  return SectorSchema.options.flatMap((sector) => {
    const number = bySector.get(sector)?.length ?? 0;
    return number === 0 ? [] : [{ ...sectorLink(sector), number }];
  });
}
