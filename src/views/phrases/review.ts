import type { ReviewHeld } from '../../model/constitution.ts';
import type { Duration } from '../../model/scalars.ts';
import type { Constitution } from '../../register/register.ts';
import type { ReviewDue } from '../../register/reviews/review-due.ts';
import type { TimeState } from '../../register/time/time-state.ts';
import type { ReviewKind, WhyUndated } from '../../register/reviews/review-record.ts';
import { dateWords, onOrIn } from '../../english/date-words.ts';
import { timeClause } from './time-words.ts';
import { duration } from './measures.ts';

export const reviewKindNames: Record<ReviewKind, string> = {
  'fixed-date': 'A fixed date',
  interval: 'An interval',
  event: 'After an event',
  'any-time': 'At any time',
  periodically: 'From time to time',
  none: 'Nothing that can be read',
};

/** Why there is no date for a review, in one plain sentence. */
export const undatedReviewWords: Record<WhyUndated, string> = {
  'body-ended': 'The body is no more, so no review is due.',
  replaced: 'Another document has replaced this one, so no review is due.',
  'not-stated': 'The document does not say when it will be reviewed.',
  unclear: 'The document is not clear about when it will be reviewed.',
  elsewhere: 'The document leaves its review to another document.',
  placeholder: 'The document leaves a space for its review date, still to be filled in.',
  unread: 'The document has not been read for its review yet.',
  'not-held': 'The part of the document that we hold does not say when it will be reviewed.',
  'not-asked': 'The document is a list or a table alone, which sets no review.',
  held: 'The review that was due has been held, and no further date is set.',
  'any-time': 'The document can be reviewed at any time and sets no date.',
  periodically: 'The document says that it is reviewed from time to time, and not how often.',
  event: 'The review follows an event, for which no date is given.',
  'no-base': 'The document says how often it is reviewed, and gives no date to count from.',
  'base-unread':
    'The document says how often it is reviewed, and has not been read for the date to count from yet.',
};

/** The same, with what became of the body and when: “The body ended in December 2012, so no review is due.” */
export function undatedSentence(undated: WhyUndated, state: TimeState): string {
  if (undated !== 'body-ended' || state.date === undefined) return undatedReviewWords[undated];
  return `The ${overClause(state)}, so no review is due.`;
}

// “Body ended in December 2012”, “partnership was replaced in December 2012”.
function overClause(state: TimeState): string {
  const said = timeClause(state).replace(/replaced/, 'was replaced');
  return state.word.startsWith('partnership-') ? said : `body ${said}`;
}

const outcomes: Record<ReviewHeld['outcome'], string> = {
  changed: 'the document was changed',
  'no-change': 'no change was made',
  extended: 'the document was extended as it is',
};

/** A review that took place: “April 2025: no change was made; the next is due in April 2026”. */
export function heldPhrase(held: ReviewHeld): string {
  return `${dateWords(held.date)}: ${outcomePhrase(held)}`;
}

/** What a review came to: “no change was made; the next is due in April 2026”. */
export function outcomePhrase({ outcome, nextDue }: ReviewHeld): string {
  const next = nextDue === undefined ? '' : `; the next is due ${onOrIn(nextDue)}`;
  return `${outcomes[outcome]}${next}`;
}

type Derived = NonNullable<ReviewDue['derived']>;

/** What a due date is counted from, in short: “one year after October 2023”. */
export function countedFrom({ date, interval }: Derived): string {
  return `${lengthWords(interval)} after ${dateWords(date)}`;
}

/** What a due date is counted from, in full: “one year after version v0.7 of October 2023”. */
export function countedFromInFull(
  { from, date, interval }: Derived,
  { record }: Constitution,
): string {
  const label = record.version?.label?.replace(/^version /i, '');
  const day = dateWords(date);
  const base = {
    'version-date': label === undefined ? `the version of ${day}` : `version ${label} of ${day}`,
    'effective-date': `it took effect ${onOrIn(date)}`,
    approval: `it was approved ${onOrIn(date)}`,
    'last-review': `the last review, ${onOrIn(date)}`,
    'whole-document': `the document of ${day} that these terms are part of`,
  }[from];
  return `${lengthWords(interval)} after ${base}`;
}

const smallNumbers = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function lengthWords(interval: Duration): string {
  return duration(interval).replace(/^\d+/, (digits) => smallNumbers[Number(digits) - 1] ?? digits);
}
