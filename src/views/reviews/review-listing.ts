import type { PartialDate } from '../../model/partial-date.ts';
import type { Duration } from '../../model/scalars.ts';
import { addDuration } from '../../register/days/add-duration.ts';
import type { Register } from '../../register/register.ts';
import type { ReviewKind, ReviewState } from '../../register/reviews/review-record.ts';
import { datedReviews, reviewRecords } from '../../register/reviews/review-records.ts';
import { absolute, addresses } from '../addresses.ts';
import { bodyLink } from '../body-link.ts';
import { reviewLine } from './review-line.ts';
import type { StateCount } from './reviews-view.ts';
import { countStates } from './reviews-view.ts';

/** The reviews that are overdue, or due within a time from the day of the register. */
export interface ReviewListing {
  readonly today: string;
  /** The last day that is looked at. */
  readonly until: string;
  readonly reviews: readonly ListedDue[];
  /** How all reviews stand, those that are not listed too. */
  readonly counts: readonly StateCount[];
}

export interface ListedDue {
  /** `partnership/body`. */
  readonly body: string;
  readonly name: string;
  readonly state: ReviewState;
  readonly kind: ReviewKind;
  readonly due: PartialDate;
  readonly lastDay: string;
  readonly isDerived: boolean;
  /** When it is due and what that rests on, in a sentence. */
  readonly line: string;
  readonly url: string;
}

/** What is overdue, and what is due within a time, the earliest first. */
export function reviewListing(register: Register, within: Duration): ReviewListing {
  const until = addDuration(register.today, within);
  const listed = datedReviews(register).filter(({ due }) => due.lastDay <= until);
  return {
    today: register.today,
    until,
    reviews: listed.map(({ key, state, kind, due }) => ({
      body: key,
      name: bodyLink(key, register).name,
      state,
      kind,
      due: due.date,
      lastDay: due.lastDay,
      isDerived: due.derived !== undefined,
      line: reviewLine(register.constitutions.get(key)!, register),
      url: absolute(addresses.body(key), register.site.baseUrl),
    })),
    counts: countStates([...reviewRecords(register).values()]),
  };
}
