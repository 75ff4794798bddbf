import type { z } from 'zod';
import type { Review } from '../../model/answers/review.ts';
import type { ConstitutionRecord, ReviewHeld } from '../../model/constitution.ts';
import type { Facts } from '../../model/facts.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { Who } from '../../model/who.ts';
import type { Constitution } from '../register.ts';
import type { ReviewDue } from './review-due.ts';
import { isDealtWith, lastReviewOf, reviewDue } from './review-due.ts';
import type { DatedReviewState } from './review-state-on.ts';
import { reviewStateOn } from './review-state-on.ts';

type ReviewAnswer = z.infer<typeof Review>;

/** `none` where the document sets out no review, or not in a way that can be read. */
export type ReviewKind = ReviewAnswer['kind'] | 'none';

/** `no-date`: nothing sets a date. `unknown`: a date is meant, and cannot be worked out. */
export type ReviewState = DatedReviewState | 'no-date' | 'unknown';

/** What is known about the review of one constitution. */
export interface ReviewRecord {
  readonly key: string;
  readonly kind: ReviewKind;
  /** What the document says, as coded. */
  readonly said: Facts['review'];
  readonly last: ReviewHeld | undefined;
  readonly lead: Who | undefined;
  readonly due: ReviewDue | undefined;
  readonly state: ReviewState;
  /** What the state rests on, in one plain sentence. */
  readonly why: string;
}

/** When the terms of a body are next to be reviewed, what that rests on, and how it stands today. */
export function reviewRecord(
  { key, record, facts }: Constitution,
  { today, wholeDocument }: { today: string; wholeDocument?: PartialDate | undefined },
): ReviewRecord {
  const said = facts.review;
  const answer = 'answer' in said ? said.answer : undefined;
  const last = lastReviewOf(record);
  // A date that is unclear is not counted with, and a document that is over is not reviewed.
  const counted = said.state === 'stated' ? answer : undefined;
  const over = whyOver(record);
  const due =
    over === undefined ? reviewDue({ answer: counted, record, last, wholeDocument }) : undefined;
  const undated = over === undefined ? stateWithoutDate(said, last) : noDate(over);
  return {
    key,
    kind: answer?.kind ?? 'none',
    said,
    last,
    lead: answer?.lead,
    due,
    state: due === undefined ? undated.state : reviewStateOn(due.lastDay, today),
    why: due === undefined ? undated.why : whyDue(due),
  };
}

type Undated = Pick<ReviewRecord, 'why'> & { readonly state: 'no-date' | 'unknown' };

function noDate(why: string): Undated {
  return { state: 'no-date', why };
}

/** Why a document will not be reviewed again; nothing where it may be. */
export function whyOver({ body, status }: ConstitutionRecord): string | undefined {
  if (body.ended !== undefined) return 'The body has ended, so no review is due.';
  return status === 'superseded'
    ? 'Another document has replaced this one, so no review is due.'
    : undefined;
}

function stateWithoutDate(said: Facts['review'], last: ReviewHeld | undefined): Undated {
  if (said.state === 'stated') return statedWithoutDate(said.answer, last);
  const why = {
    'not-stated': 'The document does not say when it will be reviewed.',
    unclear: 'The document is not clear about when it will be reviewed.',
    elsewhere: 'The document leaves its review to another document.',
    placeholder: 'The document leaves a space for its review date, still to be filled in.',
  }[said.state];
  return { state: said.state === 'not-stated' ? 'no-date' : 'unknown', why };
}

function statedWithoutDate({ kind, due }: ReviewAnswer, last: ReviewHeld | undefined): Undated {
  const isHeld = due !== undefined && isDealtWith(due, last);
  if (isHeld && kind !== 'interval')
    return {
      state: 'no-date',
      why: 'The review that was due has been held, and no further date is set.',
    };
  if (kind === 'any-time')
    return { state: 'no-date', why: 'The document can be reviewed at any time and sets no date.' };
  if (kind === 'event')
    return { state: 'no-date', why: 'The review follows an event, for which no date is given.' };
  return {
    state: 'unknown',
    why: 'The document says how often it is reviewed, and gives no date to count from.',
  };
}

const counts: Record<NonNullable<ReviewDue['derived']>['from'], string> = {
  'version-date': 'the date of this version',
  'effective-date': 'the day this version took effect',
  approval: 'the day it was approved',
  'last-review': 'the last review',
  'whole-document': 'the date of the document that these terms are part of',
};

function whyDue({ setBy, derived }: ReviewDue): string {
  if (derived !== undefined)
    return `The document gives an interval and no date. We count from ${counts[derived.from]}.`;
  return setBy === 'review' ? 'The last review set this date.' : 'The document gives this date.';
}
