import { Nation } from '../../model/places/nation.ts';
import { nationOf } from '../../model/places/place.ts';
import { placeKindName } from '../phrases/place-words.ts';
import { dataTable } from './data-table.ts';

/** The places that partnerships serve. */
export const placesTable = dataTable({
  id: 'places',
  title: 'Places',
  holds: 'The places that partnerships serve, with the codes of public registers.',
  columns: {
    id: { is: 'The id of the place.', isAlways: true },
    name: { is: 'What it is called.', isAlways: true },
    kind: { is: 'The id of its kind. `kind_name` says it in words.', isAlways: true },
    kind_name: { is: 'What that kind is called.', isAlways: true },
    nation: { is: 'The nation whose law holds there, where known.', oneOf: Nation.options },
    gss_codes: { is: 'Its codes from the Office for National Statistics.', type: 'list' },
    ods_codes: { is: 'Its codes from the Organisation Data Service of the NHS.', type: 'list' },
    note: { is: 'What a reader should know about it.' },
  },
  key: ['id'],
  rows: (register) =>
    [...register.places].map(([id, place]) => ({
      id,
      name: place.name,
      kind: place.kind,
      kind_name: placeKindName(place.kind, register),
      nation: nationOf(place),
      gss_codes: codes(place.codes, 'gss'),
      ods_codes: codes(place.codes, 'ods'),
      note: place.note,
    })),
});

/** The codes that one register gives something. */
export function codes(
  all: readonly { readonly scheme: string; readonly value: string }[] | undefined,
  wanted: string,
): string[] {
  return (all ?? []).filter(({ scheme }) => scheme === wanted).map(({ value }) => value);
}
