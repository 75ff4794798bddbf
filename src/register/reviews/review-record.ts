import type { z } from 'zod';
import type { Review } from '../../model/answers/review.ts';
import type { ReviewHeld } from '../../model/constitution.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { Who } from '../../model/who.ts';
import type { ReadingOn } from '../readings/reading.ts';
import type { Constitution } from '../register.ts';
import type { ReviewDue } from './review-due.ts';
import { isDealtWith, lastReviewOf, reviewDue } from './review-due.ts';
import type { DatedReviewState } from './review-state-on.ts';
import { reviewStateOn } from './review-state-on.ts';
import type { WhyOver } from './why-over.ts';

type ReviewAnswer = z.infer<typeof Review>;

/** `none` where the document sets out no review, or not in a way that can be read. */
export type ReviewKind = ReviewAnswer['kind'] | 'none';

/** `no-date`: nothing sets a date. `unknown`: a date is meant, and cannot be worked out. `over`: none will be. */
export type ReviewState = DatedReviewState | 'no-date' | 'unknown' | 'over';

/**
 * Why no date follows from what is written.
 *
 * Shape: the state of the topic where nothing is stated; `held` where the review that was due has
 *        been held and no other is set; `no-base` where an interval has no date to count from,
 *        and `base-unread` where nobody has looked for one.
 */
export type WhyUndated =
  | WhyOver
  | Exclude<ReadingOn<'review'>['state'], 'stated'>
  | 'held'
  | 'any-time'
  | 'periodically'
  | 'event'
  | 'no-base'
  | 'base-unread';

/** When a review is due; or why there is no date. */
type DueOrNot =
  | { readonly due: ReviewDue; readonly undated: undefined }
  | { readonly due: undefined; readonly undated: WhyUndated };

/** What is known about the review of one constitution. */
export type ReviewRecord = DueOrNot & {
  readonly key: string;
  readonly kind: ReviewKind;
  /** What the document says, as coded. */
  readonly said: ReadingOn<'review'>;
  readonly last: ReviewHeld | undefined;
  readonly lead: Who | undefined;
  readonly state: ReviewState;
};

interface Around {
  readonly today: string;
  /** The date of the document that these terms are a part of, where it has one. */
  readonly wholeDocument?: PartialDate | undefined;
  /** Why no review will be held again. */
  readonly over?: WhyOver | undefined;
}

/** When the terms of a body are next to be reviewed, what that rests on, and how it stands today. */
export function reviewRecord(
  { key, record, facts }: Constitution,
  { today, wholeDocument, over }: Around,
): ReviewRecord {
  const said = facts.review;
  const answer = 'answer' in said ? said.answer : undefined;
  const last = lastReviewOf(record);
  // A date that is unclear is not counted with, and a document that is over is not reviewed.
  const counted = said.state === 'stated' ? answer : undefined;
  const due =
    over === undefined ? reviewDue({ answer: counted, record, last, wholeDocument }) : undefined;
  const kind: ReviewKind = answer?.kind ?? 'none';
  const about = { key, kind, said, last, lead: answer?.lead };
  if (due !== undefined)
    return { ...about, due, undated: undefined, state: reviewStateOn(due.lastDay, today) };
  const undated = over ?? whyWithoutDate(said, { last, record });
  return { ...about, due, undated, state: stateWithoutDate[undated] };
}

function whyWithoutDate(
  said: ReadingOn<'review'>,
  { last, record }: { last: ReviewHeld | undefined; record: Constitution['record'] },
): WhyUndated {
  if (said.state !== 'stated') return said.state;
  const { kind, due } = said.answer;
  const isHeld = due !== undefined && isDealtWith(due, last);
  if (isHeld && kind !== 'interval') return 'held';
  if (kind === 'any-time' || kind === 'periodically' || kind === 'event') return kind;
  return record.version === undefined ? 'base-unread' : 'no-base';
}

const stateWithoutDate: Record<WhyUndated, 'no-date' | 'unknown' | 'over'> = {
  'body-ended': 'over',
  replaced: 'over',
  'not-stated': 'no-date',
  held: 'no-date',
  'any-time': 'no-date',
  periodically: 'no-date',
  event: 'no-date',
  unclear: 'unknown',
  elsewhere: 'unknown',
  placeholder: 'unknown',
  'no-base': 'unknown',
  'base-unread': 'unknown',
  unread: 'unknown',
  'not-held': 'unknown',
  'not-asked': 'no-date',
};
