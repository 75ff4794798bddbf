import { Office } from '../../model/office.ts';
import { countWords } from '../phrases/seats.ts';
import { bodyTable, names } from './data-table.ts';

/** Which organisations have which seats, one of each in a row. */
export const seatOrganisationsTable = bodyTable({
  id: 'seat-organisations',
  title: 'Whose seats they are',
  holds:
    'Which organisation has which seat, one in each row. Several rows of a seat share it, unless each has its own number.',
  columns: {
    body: { is: 'The id of the body.', isAlways: true },
    seat: { is: 'The id of the line in its list.', isAlways: true },
    organisation: { is: 'The id of the organisation.', isAlways: true },
    own_seats: { is: 'How many of the seats are its own, where the document says.' },
    own_office: { is: 'The office that goes with its seat alone.', oneOf: Office.options },
  },
  key: ['body', 'seat', 'organisation'],
  refers: [
    { fields: ['body', 'seat'], table: 'seats', to: ['body', 'seat'] },
    names('organisation', 'organisations'),
  ],
  rowsOf: ({ constitution, key }) =>
    (constitution?.membership.seats ?? []).flatMap(({ id, organisations = [], each = [] }) =>
      [...new Set(organisations)].map((organisation) => {
        const own = each.find((one) => one.organisation === organisation);
        return {
          body: key,
          seat: id,
          organisation,
          own_seats: own && countWords(own.count),
          own_office: own?.office,
        };
      }),
    ),
});
