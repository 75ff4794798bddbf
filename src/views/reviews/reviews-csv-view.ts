import { findingsOf } from '../../checks/running/examine.ts';
import { capital } from '../../english/sentence.ts';
import { daysBetween } from '../../register/days/days-between.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { ReviewRecord } from '../../register/reviews/review-record.ts';
import { reviewRecords } from '../../register/reviews/review-records.ts';
import { bodyTime } from '../../register/time/body-time.ts';
import { placeWords } from '../phrases/place-words.ts';
import { kindWords } from '../phrases/body-words.ts';
import { dateCell } from '../phrases/date-cell.ts';
import { outcomePhrase } from '../phrases/review.ts';
import { timeCell } from '../phrases/time-words.ts';
import { versionPhrase } from '../phrases/version-phrase.ts';
import { reviewBasis } from './review-basis.ts';
import { absolute } from '../addresses.ts';
import type { ReviewRow } from './review-row.ts';
import { reviewsView } from './reviews-view.ts';

/** The columns of reviews.csv. */
export const reviewColumns = [
  'place',
  'partnership',
  'body',
  'body_state',
  'kind',
  'review',
  'due',
  'last_day',
  'days_left',
  'how_late',
  'as_at',
  'rests_on',
  'document_says',
  'clause',
  'quote',
  'led_by',
  'what_to_do',
  'last_review',
  'outcome',
  'decision',
  'document',
  'version',
  'document_date',
  'needs_a_look',
  'worth_knowing',
  'review_pack',
  'address',
] as const;

export type ReviewCsvRow = Readonly<
  Record<(typeof reviewColumns)[number], string | number | { readonly day: string } | undefined>
>;

/**
 * Every review as a row of a table, in the order of the page: overdue first.
 *
 * Shape: several clauses, and their quotes in the same order, are joined with “ | ”.
 * Unit:  `days_left` counts from the day in `as_at` to the last day on which the review is in time;
 *        below nought it is overdue.
 */
export function reviewCsvRows(register: Register): ReviewCsvRow[] {
  return reviewsView(register).groups.flatMap(({ rows }) =>
    rows.map((row) => {
      const constitution = register.constitutions.get(row.key)!;
      const record = reviewRecords(register).get(row.key)!;
      return {
        ...whose(constitution, register),
        ...whenDue(record, constitution, register),
        due: row.when || undefined,
        how_late: row.late || undefined,
        what_to_do: row.todo,
        review_pack: absolute(row.pack, register.site.baseUrl),
        ...whatIsSaid(row),
        ...whatWasHeld(record),
        ...whichDocument(constitution),
        ...openFindings(row.key, register),
        address: absolute(row.body.href, register.site.baseUrl),
        review: row.word,
      };
    }),
  );
}

function whose(
  { key, record: { body }, partnershipId }: Constitution,
  register: Register,
): Pick<ReviewCsvRow, 'place' | 'partnership' | 'body' | 'body_state' | 'kind'> {
  const partnership = register.partnerships.get(partnershipId)!.record;
  return {
    place: placeWords(partnershipId, register),
    partnership: partnership.name,
    body: body.name,
    body_state: timeCell(bodyTime(key, register)),
    kind: kindWords(body, register),
  };
}

function whenDue(
  record: ReviewRecord,
  constitution: Constitution,
  register: Register,
): Pick<ReviewCsvRow, 'last_day' | 'days_left' | 'as_at' | 'rests_on'> {
  const { due } = record;
  return {
    last_day: due && { day: due.lastDay },
    days_left: due && daysBetween(register.today, due.lastDay),
    as_at: { day: register.today },
    rests_on: reviewBasis(record, constitution, register).join(' '),
  };
}

function whatIsSaid({
  said,
  lead,
  noLead,
}: ReviewRow): Pick<ReviewCsvRow, 'document_says' | 'clause' | 'quote' | 'led_by'> {
  return {
    document_says: said.phrase,
    clause: said.clauses.map(({ name }) => name).join(' | '),
    quote: said.clauses.map(({ quote }) => quote).join(' | '),
    led_by: lead?.name ?? noLead,
  };
}

function whatWasHeld({
  last,
}: ReviewRecord): Pick<ReviewCsvRow, 'last_review' | 'outcome' | 'decision'> {
  if (last === undefined)
    return { last_review: 'None recorded', outcome: undefined, decision: undefined };
  return {
    last_review: dateCell(last.date),
    outcome: capital(outcomePhrase(last)),
    decision: last.decision,
  };
}

function whichDocument({
  record,
}: Constitution): Pick<ReviewCsvRow, 'document' | 'version' | 'document_date'> {
  const date = record.version?.date;
  return {
    document: record.title,
    version: versionPhrase(record),
    document_date: date && dateCell(date),
  };
}

function openFindings(
  key: string,
  register: Register,
): Pick<ReviewCsvRow, 'needs_a_look' | 'worth_knowing'> {
  const open = findingsOf(key, register).filter(({ acknowledged }) => acknowledged === undefined);
  const warnings = open.filter(({ severity }) => severity === 'warning').length;
  return { needs_a_look: warnings, worth_knowing: open.length - warnings };
}
