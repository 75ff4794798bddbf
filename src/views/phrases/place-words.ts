import { list } from '../../english/list.ts';
import { capital } from '../../english/sentence.ts';
import type { Nation } from '../../model/places/nation.ts';
import type { Place, PlaceKind } from '../../model/places/place.ts';
import { nationOf } from '../../model/places/place.ts';
import { placesServed } from '../../register/places/places-served.ts';
import type { Register } from '../../register/register.ts';

export const placeKindNames: Record<PlaceKind, string> = {
  county: 'County',
  'unitary-authority': 'Unitary authority',
  district: 'District',
  'london-borough': 'London borough',
  'metropolitan-borough': 'Metropolitan borough',
  'principal-area': 'County or county borough',
  'council-area': 'Council area',
  'local-government-district': 'Local government district',
  'combined-authority-area': 'Combined authority area',
  region: 'Region',
  'integrated-care-area': 'Integrated care area',
  'health-board-area': 'Health board area',
  'police-area': 'Police area',
  'fire-area': 'Fire and rescue area',
  'national-park': 'National park',
  'national-landscape': 'National landscape',
  'parish-or-community': 'Parish or community',
  country: 'Country',
  other: 'Other area',
};

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
  const kinds = [...new Set(places.map(({ kind }) => placeKindNames[kind]))];
  const nations = [...new Set(places.flatMap((place) => nationOf(place) ?? []))];
  const where = nations.length === 0 ? [] : [nationsWords(nations)];
  return capital([...kinds.map((kind) => kind.toLowerCase()), ...where].join(', '));
}
