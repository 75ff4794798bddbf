import type { PartialDate } from '../../model/partial-date.ts';
import { compareText } from '../../english/compare-text.ts';
import { lastDayOf } from '../days/last-day-of.ts';
import { oncePerRegister } from '../once-per-register.ts';
import type { Register } from '../register.ts';
import type { ReviewRecord } from './review-record.ts';
import { reviewRecord } from './review-record.ts';
import { whyOver } from './why-over.ts';

/** The review of every constitution by `partnership/body`. Worked out once for a register. */
export const reviewRecords = oncePerRegister(
  (register: Register): ReadonlyMap<string, ReviewRecord> =>
    new Map(
      [...register.constitutions].map(([key, constitution]) => [
        key,
        reviewRecord(constitution, {
          today: register.today,
          over: whyOver(key, register),
          wholeDocument: datesBySource(register).get(constitution.record.source ?? ''),
        }),
      ]),
    ),
);

/** The date of each source document, as the constitutions in it give it: the latest, where they differ. */
const datesBySource = oncePerRegister((register: Register): ReadonlyMap<string, PartialDate> => {
  const dates = new Map<string, PartialDate>();
  for (const { record } of register.constitutions.values()) {
    const date = record.version?.date;
    if (record.source === undefined) continue;
    const known = dates.get(record.source);
    if (date !== undefined && (known === undefined || lastDayOf(date) > lastDayOf(known)))
      dates.set(record.source, date);
  }
  return dates;
});

/** A review whose due date is known. */
export type DatedReview = ReviewRecord & { readonly due: NonNullable<ReviewRecord['due']> };

/** Whether a review has a due date. */
export function isDated(record: ReviewRecord): record is DatedReview {
  return record.due !== undefined;
}

/** The reviews that have a due date, the earliest first. */
export const datedReviews = oncePerRegister((register: Register): readonly DatedReview[] =>
  [...reviewRecords(register).values()]
    .filter(isDated)
    .sort((a, b) => compareText(a.due.lastDay, b.due.lastDay) || compareText(a.key, b.key)),
);
