import { Sector as SectorSchema } from '../../model/sector.ts';
import type { Register } from '../../register/register.ts';
import { nameOfPartnership } from '../phrases/names-of.ts';
import type { OrganisationsView } from './organisations-view.ts';
import { tenseNames } from '../phrases/time-words.ts';
import { roleKindNames } from './role-lines.ts';

/** One way to narrow the organisations: its name in the address, and its values. */
export interface OrganisationFilter {
  readonly name: 'sector' | 'partnership' | 'role' | 'time';
  readonly title: string;
  readonly values: readonly { readonly id: string; readonly name: string }[];
}

/**
 * The filters of the organisations page: only values that something has.
 *
 * Shape: none where the list is not in full; where it leaves bodies out, it cannot be narrowed by
 *        partnership.
 */
export function organisationFilters(
  view: OrganisationsView,
  register: Register,
): OrganisationFilter[] {
  if (!view.isInFull) return [];
  const rows = view.groups.flatMap((group) => group.rows);
  const sectors = new Map(rows.map(({ sector }) => [sector.id, sector]));
  const bodies = rows.flatMap((row) => row.bodies);
  const kinds = new Set(bodies.flatMap((body) => body.kinds.split(' ')));
  const partnerships = [...new Set(bodies.map(({ partnership }) => partnership))].sort();
  const names = (ids: readonly string[]): OrganisationFilter['values'] =>
    ids.map((id) => ({ id, name: nameOfPartnership(id, register) }));
  const filters: OrganisationFilter[] = [
    {
      name: 'sector',
      title: 'Sector',
      values: SectorSchema.options.flatMap((id) => sectors.get(id) ?? []),
    },
    {
      name: 'partnership',
      title: 'Partnership',
      values: rows.some(({ rest }) => rest !== undefined) ? [] : names(partnerships),
    },
    {
      name: 'role',
      title: 'Kind of role',
      values: Object.entries(roleKindNames).flatMap(([id, name]) =>
        [...kinds].some((kind) => kind === id) ? [{ id, name }] : [],
      ),
    },
  ];
  const tenses = new Set(rows.map(({ tense }) => tense));
  filters.push({
    name: 'time',
    title: 'Current or historic',
    values: [...tenses]
      .sort()
      .reverse()
      .map((id) => ({ id, name: tenseNames[id] })),
  });
  return filters.filter(({ values }) => values.length > 1);
}
