import { list } from '../../english/list.ts';
import { capital } from '../../english/sentence.ts';
import type { Nation } from '../../model/places/nation.ts';
import type { Place } from '../../model/places/place.ts';
import { nationOf } from '../../model/places/place.ts';
import { placesServed } from '../../register/places/places-served.ts';
import type { Register } from '../../register/register.ts';

/** What a kind of place is called. */
export function placeKindName(kind: string, { placeKinds }: Pick<Register, 'placeKinds'>): string {
  return placeKinds.get(kind)!.name;
}

/** The same within a sentence: only its first letter changes, as a name may hold names. */
export function placeKindInSentence(kind: string, register: Pick<Register, 'placeKinds'>): string {
  const name = placeKindName(kind, register);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export const nationNames: Record<Nation, string> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
  elsewhere: 'another country',
};

/** In which nations, in a sentence: “in England and Wales”. */
export function nationsWords(nations: readonly Nation[]): string {
  return `in ${list(nations.map((nation) => nationNames[nation]))}`;
}

/** What is said of a partnership whose place nobody has recorded yet. */
export const placeNotRecorded = 'Place not recorded yet';

/** A place as people say it: “Hillshire”, where lists of places turn it round to “Hillshire, County of”. */
export function placeInSentence({ name }: Pick<Place, 'name'>): string {
  return name.replace(/, (?:County|City|Borough) of$/u, '');
}

/** The places a partnership serves, by name: “Gwynedd and Conwy”; nothing where none is recorded. */
export function placeWords(partnershipId: string, register: Register): string {
  return list(placesServed(partnershipId, register).map(placeInSentence));
}

/** What sort of places a partnership serves, and in which nations where that is known: “Council area, in Scotland”. */
export function placesKindWords(partnershipId: string, register: Register): string {
  const places = placesServed(partnershipId, register);
  const kinds = [...new Set(places.map(({ kind }) => placeKindInSentence(kind, register)))];
  const nations = [...new Set(places.flatMap((place) => nationOf(place) ?? []))];
  const where = nations.length === 0 ? [] : [nationsWords(nations)];
  return capital([...kinds, ...where].join(', '));
}
