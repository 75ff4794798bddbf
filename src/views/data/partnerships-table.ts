import { partnershipTime } from '../../register/time/body-time.ts';
import { absolute, addresses } from '../addresses.ts';
import { dataTable, names } from './data-table.ts';
import { timeCells, timeColumns } from './time-columns.ts';

/** The partnerships, each with the places it serves. */
export const partnershipsTable = dataTable({
  id: 'partnerships',
  title: 'Partnerships',
  holds: 'The partnerships, each with the places it serves.',
  columns: {
    id: { is: 'The id of the partnership.', isAlways: true },
    name: { is: 'What it is called.', isAlways: true },
    other_names: { is: 'Other names that documents give it.', type: 'list' },
    ...timeColumns,
    place: { is: 'The id of the place it is listed under, where known.' },
    other_places: { is: 'The ids of further places it serves.', type: 'list' },
    website: { is: 'Its own public page.' },
    address: { is: 'Its page.', isAlways: true },
  },
  key: ['id'],
  refers: [names('place', 'places')],
  rows: (register) =>
    [...register.partnerships].map(([id, { record }]) => ({
      id,
      name: record.name,
      other_names: record.aliases,
      ...timeCells(partnershipTime(id, register)),
      place: record.place,
      other_places: record.otherPlaces,
      website: record.website,
      address: absolute(addresses.partnership(id), register.site.baseUrl),
    })),
});
