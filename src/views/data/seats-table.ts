import { Seat, SeatClass } from '../../model/membership.ts';
import { Office } from '../../model/office.ts';
import { Stated } from '../../model/scalars.ts';
import { Sector } from '../../model/sector.ts';
import { limits } from '../../register/seats/seat-totals.ts';
import { sectorOf } from '../../register/seats/sector-of.ts';
import type { Body, Register } from '../../register/register.ts';
import { countWords } from '../phrases/seats.ts';
import { clauseCells, clauseColumns, noClause } from './clause-cells.ts';
import { bodyTable, names } from './data-table.ts';

/** The seats of each body, line by line, without the people in them. */
export const seatsTable = bodyTable({
  id: 'seats',
  title: 'Seats',
  holds:
    'The seats of each body, one row for each line of its list. Who holds a seat is not in the data.',
  columns: {
    body: { is: 'The id of the body.', isAlways: true },
    seat: { is: 'The id of the line, its own within the body.', isAlways: true },
    number: { is: 'Counts the lines of the list from 1.', type: 'integer', isAlways: true },
    label: { is: 'The seat as written in the document.', isAlways: true },
    count: { is: 'How many seats the line stands for, in words.', isAlways: true },
    minimum: { is: 'The least number of seats it stands for.', type: 'integer', isAlways: true },
    maximum: { is: 'The most, where the document gives any.', type: 'integer' },
    organisations: { is: 'The ids of the organisations whose seat it is.', type: 'list' },
    sector: { is: 'The part of public life it belongs to.', oneOf: Sector.options, isAlways: true },
    office: { is: 'The office that goes with it.', oneOf: Office.options },
    voting: { is: 'Whether the holder votes.', oneOf: Stated.options, isAlways: true },
    substitute: {
      is: 'Whether someone else may come in their place.',
      oneOf: Seat.shape.substitute.options,
      isAlways: true,
    },
    class: { is: 'What kind of member it makes.', oneOf: SeatClass.options, isAlways: true },
    group: { is: 'The group the document puts it in, as written.' },
    vacant: { is: '`yes`, or how many of its seats the document calls vacant.' },
    people: { is: 'How many people share the seat, where more than one.', type: 'integer' },
    proviso: { is: 'A condition on who may sit, as written.' },
    note: { is: 'What a reader should know about this coding.' },
    ...clauseColumns,
  },
  key: ['body', 'seat'],
  refers: [names('body', 'bodies')],
  rowsOf: (body, register) =>
    (body.constitution?.membership.seats ?? []).map((seat, order) =>
      rowOf(seat, { order, body, register }),
    ),
});

interface Around {
  readonly order: number;
  readonly body: Body;
  readonly register: Register;
}

function rowOf(seat: Seat, { order, body, register }: Around) {
  const [minimum, maximum] = limits(seat);
  const { label, organisations, office, voting, substitute, group, people, proviso, note } = seat;
  return {
    body: body.key,
    seat: seat.id,
    number: order + 1,
    label,
    count: countWords(seat.count),
    minimum,
    maximum,
    organisations,
    sector: sectorOf(seat, register),
    office,
    voting,
    substitute,
    class: seat.class,
    group,
    vacant: seat.vacant?.toString(),
    people,
    proviso,
    note,
    ...noClause,
    ...clauseCells(seat.clause, body, register),
  };
}
