import type { z } from 'zod';
import type { Review } from '../../model/answers/review.ts';
import type { ConstitutionRecord, ReviewHeld } from '../../model/constitution.ts';
import type { PartialDate, Precision } from '../../model/partial-date.ts';
import { precisionOf } from '../../model/partial-date.ts';
import type { Duration } from '../../model/scalars.ts';
import { addDuration } from '../days/add-duration.ts';
import { firstDayOf } from '../days/first-day-of.ts';
import { lastDayOf } from '../days/last-day-of.ts';

/** When a review is due, as exactly as the register can say. */
export interface ReviewDue {
  readonly date: PartialDate;
  readonly precision: Precision;
  /** The last day on which the review is in time, as `2025-03-31`. */
  readonly lastDay: string;
  /** Who gave the date, or what it is counted by. */
  readonly setBy: 'document' | 'review' | 'interval';
  /** What it is counted from, when only an interval is given. */
  readonly derived?: CountedFrom & { readonly interval: Duration };
}

export interface CountedFrom {
  readonly from: 'version-date' | 'effective-date' | 'approval' | 'last-review' | 'whole-document';
  readonly date: PartialDate;
}

interface Given {
  readonly answer: z.infer<typeof Review> | undefined;
  readonly record: ConstitutionRecord;
  readonly last: ReviewHeld | undefined;
  /** The date of the document that these terms are a part of, where it has one. */
  readonly wholeDocument: PartialDate | undefined;
}

/**
 * When the next review is due: as the last review set it, as the document does, or counted by an interval.
 *
 * Shape: nothing where no date follows from what is written.
 */
export function reviewDue({ answer, record, last, wholeDocument }: Given): ReviewDue | undefined {
  if (last?.nextDue !== undefined) return dueOn(last.nextDue, 'review');
  if (answer?.due !== undefined && !isDealtWith(answer.due, last))
    return dueOn(answer.due, 'document');
  if (answer?.interval === undefined) return undefined;
  const base = latest(countedFrom(record, last)) ?? partOf(wholeDocument);
  if (base === undefined) return undefined;
  const date = addDuration(base.date, answer.interval);
  return { ...dueOn(date, 'interval'), derived: { ...base, interval: answer.interval } };
}

/** The review held last: of two in the same time, the one written later. */
export function lastReviewOf({ reviews = [] }: ConstitutionRecord): ReviewHeld | undefined {
  return latest(reviews.toReversed());
}

/** Whether a review held in the month or year that was due, or later, has settled a due date. */
export function isDealtWith(due: PartialDate, last: ReviewHeld | undefined): boolean {
  if (last === undefined) return false;
  // Never finer than a month: a meeting a week early still settles it.
  const from = precisionOf(due) === 'day' ? due.slice(0, 'yyyy-mm'.length) : due;
  return lastDayOf(last.date) >= firstDayOf(from);
}

function dueOn(date: PartialDate, setBy: ReviewDue['setBy']): ReviewDue {
  return { date, precision: precisionOf(date), lastDay: lastDayOf(date), setBy };
}

function countedFrom(
  { version = {}, approvals = [] }: ConstitutionRecord,
  last: ReviewHeld | undefined,
): CountedFrom[] {
  const dates: [CountedFrom['from'], PartialDate | undefined][] = [
    ['version-date', version.date],
    ['effective-date', version.effectiveFrom],
    ...approvals.map(({ on }): [CountedFrom['from'], PartialDate | undefined] => ['approval', on]),
    ['last-review', last?.date],
  ];
  return dates.flatMap(([from, date]) => (date === undefined ? [] : [{ from, date }]));
}

function partOf(wholeDocument: PartialDate | undefined): CountedFrom | undefined {
  return wholeDocument === undefined ? undefined : { from: 'whole-document', date: wholeDocument };
}

function latest<Dated extends { readonly date: PartialDate }>(
  all: readonly Dated[],
): Dated | undefined {
  const [first, ...rest] = all;
  return rest.reduce(
    (best, one) => (lastDayOf(one.date) > lastDayOf(best!.date) ? one : best),
    first,
  );
}
