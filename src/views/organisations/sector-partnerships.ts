import type { Sector } from '../../model/sector.ts';
import type { Register } from '../../register/register.ts';
import { rolesByBody } from '../../register/seats/roles-by-body.ts';
import { rolesBySector } from '../../register/seats/roles.ts';
import { isPresent } from '../../register/time/present.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { nameOfPartnership } from '../phrases/names-of.ts';
import { sectorSeatsWords } from './sector-seats.ts';

/** How many seats a sector has in one partnership, and on how many of its bodies. */
export interface PartnershipSeats extends Link {
  readonly seats: string;
  readonly bodies: string;
}

/** The seats of a sector on bodies in force, partnership by partnership; those without one too. */
export function sectorPartnerships(sector: Sector, register: Register): PartnershipSeats[] {
  const byBody = rolesByBody(rolesBySector(register).get(sector)!);
  return [...register.partnerships.values()].flatMap(({ id, bodies }) => {
    const constituted = bodies.filter(
      ({ key, constitution }) => constitution !== undefined && isPresent(key, register),
    );
    if (constituted.length === 0) return [];
    const held = constituted.map(({ key }) => byBody.get(key)?.seats ?? []);
    const seats = held.flat().map(({ seat }) => seat);
    const seated = held.filter(({ length }) => length > 0).length;
    return [
      {
        name: nameOfPartnership(id, register),
        href: `${addresses.partnership(id)}#organisations`,
        seats: seats.length === 0 ? '0' : sectorSeatsWords(seats, register),
        bodies: `${seated} of ${constituted.length}`,
      },
    ];
  });
}
