import type { Sector } from '../../model/sector.ts';
import type { Register } from '../register.ts';

/** Every sector that a seat or a party belongs to: its own, and those of its organisations. */
export function sectorsOf(
  { sector, organisations }: { sector?: Sector | undefined; organisations?: string[] | undefined },
  register: Pick<Register, 'organisations'>,
): readonly Sector[] {
  const sectors = new Set<Sector>(sector === undefined ? [] : [sector]);
  for (const id of organisations ?? []) {
    const record = register.organisations.get(id);
    if (record !== undefined) sectors.add(record.sector);
  }
  return sectors.size === 0 ? ['unknown'] : [...sectors];
}

/** The sectors that a seat is counted for in its own body: the one it is coded with, or else those of its organisations. */
export function sectorsOfSeat(
  seat: Parameters<typeof sectorsOf>[0],
  register: Parameters<typeof sectorsOf>[1],
): readonly Sector[] {
  return seat.sector === undefined ? sectorsOf(seat, register) : [seat.sector];
}
