import { capital } from '../../english/sentence.ts';
import type { ReviewRecord, WhyUndated } from '../../register/reviews/review-record.ts';
import type { DatedReviewState } from '../../register/reviews/review-state-on.ts';
import { dueWhen } from './due-when.ts';
import { howLate } from './how-late.ts';

/** What a reviewer has to know of one review to plan a day: when, how late, what to do. */
export interface ReviewTask {
  /** “In March 2025”, “By October 2024”; empty where there is no date. */
  readonly when: string;
  /** “1 year 8 months late”, “in 3 months”; empty where there is no date. */
  readonly late: string;
  readonly todo: string;
}

/** The task that a review is on a day. */
export function reviewTask(
  { due, state, undated }: Pick<ReviewRecord, 'due' | 'state' | 'undated'>,
  today: string,
): ReviewTask {
  if (due === undefined) return { when: '', late: '', todo: undatedTasks[undated!] };
  return {
    when: capital(dueWhen(due)),
    late: howLate(due.lastDay, today),
    todo: datedTasks[state as DatedReviewState],
  };
}

const datedTasks: Record<DatedReviewState, string> = {
  overdue: 'Hold the review, or record that it was held.',
  'due-soon': 'Put the review on the agenda of a meeting.',
  'in-date': 'Nothing yet.',
};

const undatedTasks: Record<WhyUndated, string> = {
  'body-ended': 'Nothing.',
  replaced: 'Nothing.',
  'not-stated': 'Agree when the document is reviewed, and write it in.',
  unclear: 'Say clearly when the document is reviewed.',
  elsewhere: 'Look for the date in the document that this one leaves it to.',
  placeholder: 'Fill in the date.',
  unread: 'Read the document for its review.',
  'not-held': 'Look for the date in the part of the document that we do not hold.',
  'not-asked': 'Nothing: a list or a table alone sets no review.',
  held: 'Agree when the next review is due.',
  'any-time': 'Agree a date, or say how often.',
  periodically: 'Say how often.',
  event: 'Say whether the event has come.',
  'no-base': 'Put a date on the document, to count from.',
  'base-unread': 'Read the document for the date to count from.',
};
