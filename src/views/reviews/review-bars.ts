import { dateWords, onOrIn } from '../../english/date-words.ts';
import { documentDates } from '../../register/days/document-dates.ts';
import { lastDayOf } from '../../register/days/last-day-of.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { ReviewRecord, ReviewState } from '../../register/reviews/review-record.ts';
import { reviewRecords } from '../../register/reviews/review-records.ts';
import { bodyTime, isHistoric } from '../../register/time/body-time.ts';
import { addresses } from '../addresses.ts';
import { shortNameOfBody } from '../phrases/names-of.ts';
import { timeBetween } from '../phrases/time-between.ts';
import { timeClause } from '../phrases/time-words.ts';
import type { TimeAxis } from '../pictures/time-axis.ts';
import { timeAxis } from '../pictures/time-axis.ts';
import type { ReviewsView } from './reviews-view.ts';

/** How current documents are, one bar of time for each, on the day of the register. */
export interface ReviewBars {
  readonly rows: readonly ReviewBar[];
  readonly ticks: TimeAxis['ticks'];
  /** Where the day of the register stands, and its date in words. */
  readonly today: { readonly at: string; readonly words: string };
  /** How many bodies are not drawn, of very many. */
  readonly undrawn: number;
}

export interface ReviewBar {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly state: ReviewState;
  readonly isHistoric: boolean;
  /** “1 year 8 months overdue”, “Due in March 2027”, “No date set”, “Ended in December 2012”. */
  readonly words: string;
  /** “Due March 2025”; empty where that is said already, or nothing is due. */
  readonly detail: string;
  /** Stretches of time from left to right, in shares of the width. */
  readonly stretches: readonly TimeStretch[];
}

/** Written some time in it, in force and in date, after the day of the register, or overdue; `open` has no end that is known. */
export interface TimeStretch {
  readonly kind: 'written' | 'in-date' | 'ahead' | 'overdue' | 'open';
  readonly from: string;
  readonly to: string;
}

/** What the stretches mean. */
export const reviewKeys: readonly { readonly kind: TimeStretch['kind']; readonly words: string }[] =
  [
    { kind: 'written', words: 'written some time in it' },
    { kind: 'in-date', words: 'until the review is due' },
    { kind: 'ahead', words: 'still to come' },
    { kind: 'overdue', words: 'overdue' },
    { kind: 'open', words: 'no end is set' },
  ];

const mostDrawn = 60;

/** A bar for every constitution, in the order of the table that stands with them. */
export function reviewBars(
  { groups }: Pick<ReviewsView, 'groups'>,
  register: Register,
): ReviewBars {
  const records = reviewRecords(register);
  const all = groups.flatMap(({ rows }) => rows.map(({ key }) => records.get(key)!));
  const drawn = all
    .slice(0, mostDrawn)
    .map((record) => ({ record, times: timesOf(record, register) }));
  const axis = timeAxis([
    register.today,
    ...drawn.flatMap(({ times }) =>
      [times.from, times.to, times.due, times.ended].filter((day) => day !== undefined),
    ),
  ]);
  return {
    rows: drawn.map(({ record, times }) => reviewBar(record, { times, axis, register })),
    ticks: axis.ticks,
    today: { at: axis.at(register.today), words: dateWords(register.today) },
    undrawn: all.length - drawn.length,
  };
}

/** The days that a bar runs between, as far as they are known. */
interface Times {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly due: string | undefined;
  readonly ended: string | undefined;
}

function timesOf({ key, due }: ReviewRecord, register: Register): Times {
  const constitution: Constitution = register.constitutions.get(key)!;
  const { from, to } = documentDates(constitution.record);
  const { date, tense } = bodyTime(key, register);
  return {
    from,
    to,
    due: due?.lastDay,
    ended: tense === 'past' && date !== undefined ? lastDayOf(date) : undefined,
  };
}

interface Around {
  readonly times: Times;
  readonly axis: TimeAxis;
  readonly register: Register;
}

function reviewBar(record: ReviewRecord, { times, axis, register }: Around): ReviewBar {
  const { key, state, due } = record;
  return {
    key,
    name: shortNameOfBody(key, register),
    href: addresses.body(key),
    state,
    isHistoric: isHistoric(key, register),
    words: wordsOf(record, register),
    detail: state === 'overdue' && due !== undefined ? `due ${dateWords(due.date)}` : '',
    stretches: stretchesOf(times, { axis, today: register.today, isOver: state === 'over' }),
  };
}

function wordsOf({ key, state, due }: ReviewRecord, register: Register): string {
  if (state === 'overdue' && due !== undefined)
    return `${timeBetween(due.lastDay, register.today)} overdue`;
  // What is counted by an interval is due by then, not in it.
  if (due !== undefined)
    return `Due ${due.derived === undefined ? onOrIn(due.date) : `by ${dateWords(due.date)}`}`;
  if (state !== 'over') return state === 'no-date' ? 'No date set' : 'Date not known';
  const said = timeClause(bodyTime(key, register));
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function stretchesOf(
  { from, to, due, ended }: Times,
  { axis, today, isOver }: { axis: TimeAxis; today: string; isOver: boolean },
): TimeStretch[] {
  const stretches: TimeStretch[] = [];
  const add = (kind: TimeStretch['kind'], start: string, end: string): void => {
    if (start < end) stretches.push({ kind, from: axis.at(start), to: axis.at(end) });
  };
  const written = earliest(to ?? today, today);
  // Where one end of the time is not known, it may reach as far as the drawing does.
  add('written', from ?? (to === undefined ? written : axis.first), written);
  if (to === undefined && from === undefined) {
    // Nothing tells when it was written: only what is due is drawn.
    if (due !== undefined && due < today) add('overdue', due, today);
    return stretches;
  }
  if (isOver) {
    if (ended !== undefined) add('in-date', written, earliest(ended, today));
    return stretches;
  }
  if (due === undefined) add('open', written, today);
  else {
    add('in-date', written, earliest(due, today));
    add('overdue', due, today);
    add('ahead', written > today ? written : today, due);
  }
  return stretches;
}

function earliest(one: string, other: string): string {
  return one < other ? one : other;
}
