import { Sector as SectorSchema } from '../../model/sector.ts';
import { compareText } from '../../english/compare-text.ts';
import type { PartnershipEntry, Register } from '../../register/register.ts';
import { organisationsIn } from '../../register/seats/organisations-in.ts';
import { nameOfPartnership } from '../phrases/names-of.ts';
import type { GridView } from './organisation-grid.ts';
import { gridOf } from './organisation-grid.ts';
import { organisationRow } from './organisation-row.ts';

/** The organisations of one partnership against its bodies; undefined when nobody is named. */
export function partnershipGrid(entry: PartnershipEntry, register: Register): GridView | undefined {
  const keys = entry.bodies.flatMap(({ key, constitution }) => (constitution ? [key] : []));
  const order = SectorSchema.options;
  const rows = organisationsIn(keys, register)
    .map((id) => organisationRow(id, register, keys))
    .sort(
      (a, b) =>
        order.indexOf(a.sector.id) - order.indexOf(b.sector.id) || compareText(a.name, b.name),
    );
  const caption = `Organisations in ${nameOfPartnership(entry.id, register)} and what they hold on each of its bodies`;
  return rows.length === 0 ? undefined : gridOf({ keys, rows, caption }, register);
}
