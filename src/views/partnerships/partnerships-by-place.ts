import { compareText } from '../../english/compare-text.ts';
import { count, nounFor } from '../../english/count.ts';
import type { Register } from '../../register/register.ts';
import type { LegendKey } from '../pictures/picture-legend.ts';
import { shapeLegend } from '../pictures/picture-legend.ts';
import type { PartnershipRow } from './partnership-view.ts';
import { partnershipRows } from './partnership-view.ts';
import { placeAnchor } from './place-anchor.ts';

/** The partnerships of one place; some have none recorded. */
export interface PlaceGroup {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly rows: readonly PartnershipRow[];
}

/** The directory by place; in each place those that are over come last, and places of those alone after all others. */
export function partnershipsByPlace(register: Register): PlaceGroup[] {
  const groups = Map.groupBy(partnershipRows(register), ({ id }) => placeAnchor(id, register));
  return [...groups]
    .map(([id, rows]) => ({
      id,
      name: rows[0]!.homePlace.name,
      kind: rows[0]!.homePlace.kind,
      rows,
    }))
    .sort((a, b) => rank(a) - rank(b) || compareText(a.name, b.name));
}

function rank({ rows }: PlaceGroup): number {
  return Number(rows.every(({ isHistoric: isPast }) => isPast));
}

/** How many there are, and how many are history: “5 partnerships in 4 places; 1 is historic.” */
export function partnershipsSentence(groups: readonly PlaceGroup[]): string {
  const rows = groups.flatMap((group) => group.rows);
  const past = rows.filter(({ isHistoric }) => isHistoric).length;
  const where = ` in ${count(groups.length, 'place')}`;
  const history = past === 0 ? '' : `; ${past} ${nounFor(past, 'is', 'are')} historic`;
  return `${count(rows.length, 'partnership')}${where}${history}.`;
}

/** What the marks beside the bodies mean. */
export function partnershipsLegend(groups: readonly PlaceGroup[]): LegendKey[] {
  const bodies = groups.flatMap(({ rows }) => rows.flatMap(({ constitutions }) => constitutions));
  return shapeLegend(bodies.flatMap(({ shape }) => shape ?? []));
}
