import type { PartnershipEntry, Register } from '../../register/register.ts';
import { organisationsIn } from '../../register/seats/organisations-in.ts';
import { nameOfBodyFrom } from '../phrases/names-of.ts';
import type { SectorsOfList } from './sector-list.ts';
import { sectorList } from './sector-list.ts';

/** The organisations of one partnership by sector, each with what it holds on its bodies. */
export function partnershipOrganisations(
  { id, bodies }: PartnershipEntry,
  register: Register,
): SectorsOfList[] {
  const only = bodies.flatMap(({ key, constitution }) => (constitution ? [key] : []));
  const groups = sectorList(organisationsIn(only, register), { register, only });
  return groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({
      ...row,
      // On its own page a partnership need not be named again.
      bodies: row.bodies.map((body) => ({ ...body, name: nameOfBodyFrom(id, body.key, register) })),
    })),
  }));
}
