import type { Nation } from '../../model/places/nation.ts';
import type { Place } from '../../model/places/place.ts';
import { nationOf } from '../../model/places/place.ts';
import type { Register } from '../register.ts';

/** The places a partnership serves, the one it is listed under first. */
export function placesServed(partnershipId: string, register: Register): readonly Place[] {
  const record = register.partnerships.get(partnershipId)?.record;
  if (record === undefined) return [];
  const ids = new Set([record.place, ...(record.otherPlaces ?? [])]);
  return [...ids].flatMap((id) => (id === undefined ? [] : (register.places.get(id) ?? [])));
}

/** The place a partnership is listed under; nothing where nobody has recorded it yet. */
export function homePlace(partnershipId: string, register: Register): Place | undefined {
  const place = register.partnerships.get(partnershipId)?.record.place;
  return place === undefined ? undefined : register.places.get(place);
}

/** The nations whose law may hold for a partnership’s bodies; none where no place tells. */
export function nationsOf(partnershipId: string, register: Register): ReadonlySet<Nation> {
  return new Set(placesServed(partnershipId, register).flatMap((place) => nationOf(place) ?? []));
}
