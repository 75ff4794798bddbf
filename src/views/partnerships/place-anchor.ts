import type { Register } from '../../register/register.ts';

/** The name of the part of the list of partnerships where those of a place stand together. */
export function placeAnchor(partnershipId: string, { partnerships }: Register): string {
  const place = partnerships.get(partnershipId)?.record.place;
  return place === undefined ? 'no-place' : `place-${place}`;
}
