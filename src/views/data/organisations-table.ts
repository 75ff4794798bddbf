import { Organisation } from '../../model/organisation.ts';
import { Sector } from '../../model/sector.ts';
import { organisationTime } from '../../register/time/organisation-time.ts';
import { absolute, addresses } from '../addresses.ts';
import { dataTable, names } from './data-table.ts';
import { codes } from './places-table.ts';
import { timeCells, timeColumns } from './time-columns.ts';

/** The organisations that hold seats, or that documents name. */
export const organisationsTable = dataTable({
  id: 'organisations',
  title: 'Organisations',
  holds:
    'The organisations that hold seats or that documents name, with codes and what became of them.',
  columns: {
    id: { is: 'The id of the organisation.', isAlways: true },
    name: { is: 'The name it is called by.', isAlways: true },
    other_names: { is: 'Other names and spellings seen in documents.', type: 'list' },
    ...timeColumns,
    sector: {
      is: 'The part of public life it belongs to.',
      oneOf: Sector.options,
      isAlways: true,
    },
    kind: {
      is: 'Whether it is one organisation, a part of one, or several.',
      oneOf: Organisation.shape.kind.options,
      isAlways: true,
    },
    part_of: { is: 'The id of the organisation that it is a part of.' },
    place: { is: 'The id of the place it serves.' },
    gss_codes: { is: 'Its codes from the Office for National Statistics.', type: 'list' },
    ods_codes: { is: 'Its codes from the Organisation Data Service of the NHS.', type: 'list' },
    company_numbers: { is: 'Its numbers at Companies House.', type: 'list' },
    charity_numbers: { is: 'Its numbers in a register of charities.', type: 'list' },
    came_after: { is: 'The names of what came in its place.', type: 'list' },
    note: { is: 'What a reader should know about it.' },
    address: { is: 'Its page.', isAlways: true },
  },
  key: ['id'],
  refers: [names('part_of', 'organisations'), names('place', 'places')],
  rows: (register) =>
    [...register.organisations].map(([id, organisation]) => {
      const time = organisationTime(id, register);
      return {
        id,
        name: organisation.name,
        other_names: organisation.aliases,
        ...timeCells(time),
        sector: organisation.sector,
        kind: organisation.kind,
        part_of: organisation.partOf,
        place: organisation.place,
        gss_codes: codes(organisation.identifiers, 'gss'),
        ods_codes: codes(organisation.identifiers, 'ods'),
        company_numbers: codes(organisation.identifiers, 'company'),
        charity_numbers: codes(organisation.identifiers, 'charity'),
        came_after: time.replacedBy.map(({ name }) => name),
        note: organisation.note,
        address: absolute(addresses.organisation(id), register.site.baseUrl),
      };
    }),
});
