import { ReviewHeld } from '../../model/constitution.ts';
import type { ReviewKind, ReviewRecord } from '../../register/reviews/review-record.ts';
import { reviewRecords } from '../../register/reviews/review-records.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { reviewBasis } from '../reviews/review-basis.ts';
import { reviewRow } from '../reviews/review-row.ts';
import { bodyTable, dateOf, names } from './data-table.ts';

const kinds: Record<ReviewKind, true> = {
  'fixed-date': true,
  interval: true,
  event: true,
  'any-time': true,
  periodically: true,
  none: true,
};

/** When each document is due for review, and how that stands. */
export const reviewsTable = bodyTable({
  id: 'reviews',
  title: 'Reviews',
  holds: 'When each document is due for review, what that rests on, and what was done.',
  columns: {
    body: { is: 'The id of the body whose document it is.', isAlways: true },
    state: {
      is: 'How the review stands on the day of the data. `no-date`: nothing sets a date; `unknown`: one is meant and cannot be worked out; `over`: there will be none.',
      oneOf: ['overdue', 'due-soon', 'in-date', 'no-date', 'unknown', 'over'],
      isAlways: true,
    },
    as_at: { is: 'The day for which `state` holds.', type: 'day', isAlways: true, isOfDay: true },
    kind: {
      is: 'How the document sets its review; `none` where it does not, or not in a way that can be read.',
      oneOf: Object.keys(kinds),
      isAlways: true,
    },
    due: { is: 'When it is due, as precisely as that is said.', type: 'date' },
    last_day: { is: 'The last day on which it is in time.', type: 'day' },
    set_by: {
      is: 'Who set the date: the document, the last review, or an interval that is counted.',
      oneOf: ['document', 'review', 'interval'],
    },
    rests_on: { is: 'What the date rests on, or why there is none.' },
    led_by: { is: 'Who leads the review, as the document says.' },
    last_held: { is: 'When the last review was held, where one is recorded.', type: 'date' },
    outcome: { is: 'What came of it.', oneOf: ReviewHeld.shape.outcome.options },
    decision: { is: 'Where the decision is recorded.' },
  },
  key: ['body'],
  refers: [names('body', 'bodies')],
  rowsOf: ({ constitution }, register) =>
    constitution === undefined ? [] : [rowOf(constitution, register)],
});

function rowOf(constitution: Constitution, register: Register) {
  const { key } = constitution;
  const record: ReviewRecord = reviewRecords(register).get(key)!;
  const { due, last } = record;
  return {
    body: key,
    state: record.state,
    as_at: { day: register.today },
    kind: record.kind,
    due: dateOf(due?.date),
    last_day: due && { day: due.lastDay },
    set_by: due?.setBy,
    rests_on: reviewBasis(record, constitution, register).join(' '),
    led_by: reviewRow(key, register).lead?.name,
    last_held: dateOf(last?.date),
    outcome: last?.outcome,
    decision: last?.decision,
  };
}
