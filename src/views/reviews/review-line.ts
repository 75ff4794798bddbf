import type { Constitution, Register } from '../../register/register.ts';
import type { ReviewDue } from '../../register/reviews/review-due.ts';
import type { ReviewState } from '../../register/reviews/review-record.ts';
import { reviewRecords } from '../../register/reviews/review-records.ts';
import type { DatedReviewState } from '../../register/reviews/review-state-on.ts';
import { bodyTime } from '../../register/time/body-time.ts';
import type { TimeWord } from '../../register/time/time-state.ts';
import { countedFromInFull, undatedSentence } from '../phrases/review.ts';
import { dateWords, onOrIn } from '../../english/date-words.ts';
import { writtenPeriod } from '../../english/written-periods.ts';
import { dueLinks, reviewStateNames } from './review-state-names.ts';

/** The state of a review with its date, ready to print. */
export interface ReviewStateView {
  readonly state: ReviewState;
  readonly word: string;
  readonly due: Due | undefined;
}

interface Due {
  /** How the date follows on from the word: “since”. */
  readonly link: string;
  readonly date: string;
  /** The date for programs; none for a season or a quarter, which they do not know. */
  readonly machine: string | undefined;
  readonly words: string;
  readonly lastDay: string;
}

/** How the review of a body stands, and when it is due. */
export function reviewStateView(key: string, register: Register): ReviewStateView {
  const { state, due } = reviewRecords(register).get(key)!;
  return {
    state,
    word: state === 'over' ? overWord(bodyTime(key, register).word) : reviewStateNames[state],
    due: due && {
      link: dueLinks[state as DatedReviewState],
      date: due.date,
      machine: writtenPeriod(due.date) === undefined ? due.date : undefined,
      words: dateWords(due.date),
      lastDay: due.lastDay,
    },
  };
}

function overWord(word: TimeWord): string {
  return `${word.endsWith('replaced') ? 'Replaced' : 'Ended'}: no review due`;
}

/**
 * When the terms of a body are to be reviewed, in one plain sentence: “Review was due in March 2025.”
 *
 * Shape: it never names the day of the build, and stays true when it is read later.
 */
export function reviewLine(constitution: Constitution, register: Register): string {
  const { due, state, undated } = reviewRecords(register).get(constitution.key)!;
  if (due === undefined) return undatedSentence(undated, bodyTime(constitution.key, register));
  const verb = state === 'overdue' ? 'was due' : 'due';
  return `Review ${verb} ${whenDue(due, constitution)}.`;
}

function whenDue({ date, setBy, derived }: ReviewDue, constitution: Constitution): string {
  if (derived !== undefined) {
    const base = countedFromInFull(derived, constitution);
    return `by ${dateWords(date)}, ${base} (our reading; the document gives no date)`;
  }
  return setBy === 'review' ? `${onOrIn(date)}, as the last review decided` : onOrIn(date);
}
