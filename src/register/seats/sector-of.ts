import type { Seat } from '../../model/membership.ts';
import type { Sector } from '../../model/sector.ts';
import type { Register } from '../register.ts';

/** The sector of a seat: its own, or that of its first organisation. */
export function sectorOf(
  seat: Pick<Seat, 'sector' | 'organisations'>,
  register: Pick<Register, 'organisations'>,
): Sector {
  const [first] = seat.organisations ?? [];
  return seat.sector ?? register.organisations.get(first ?? '')?.sector ?? 'unknown';
}
