import { dateWords } from '../../english/date-words.ts';
import { count } from '../../english/count.ts';
import { list } from '../../english/list.ts';
import type { Register } from '../../register/register.ts';
import type { ReviewRecord } from '../../register/reviews/review-record.ts';
import type { Link } from '../body-link.ts';
import { bodyLink } from '../body-link.ts';
import { undatedReviewWords } from '../phrases/review.ts';
import { dueWhen } from './due-when.ts';

/** What stands on the day of the register: reviews that are overdue, and those that no day can be given for. */
export interface Standing {
  readonly summary: string;
  readonly lines: readonly string[];
}

/**
 * One entry for all that lies in the past of a calendar or in no place of it; nothing where all is in date.
 *
 * One, and on the day of the register, because a day long past reminds nobody, and an entry for each of
 * forty documents would fill every day.
 */
export function standingOf(
  records: readonly ReviewRecord[],
  register: Register,
): Standing | undefined {
  const overdue = records.filter(({ state }) => state === 'overdue');
  const undated = records.filter(({ due, state }) => due === undefined && state !== 'over');
  const [first] = [...overdue, ...undated];
  if (first === undefined) return undefined;
  const { name } = bodyLink(first.key, register);
  const counted = [
    ...(overdue.length > 0 ? [`${overdue.length} overdue`] : []),
    ...(undated.length > 0 ? [`${undated.length} without a date`] : []),
  ];
  const summary =
    records.length === 1
      ? `${overdue.length > 0 ? 'Review overdue' : 'No review date'}: ${name}`
      : `Of ${count(records.length, 'review')}: ${list(counted)}`;
  const lines = [...overdue, ...undated].map((record) =>
    lineOf(record, bodyLink(record.key, register)),
  );
  return { summary, lines: [`As at ${dateWords(register.today)}.`, ...lines] };
}

function lineOf({ due, undated }: ReviewRecord, { name }: Link): string {
  return due === undefined
    ? `${name}: ${undatedReviewWords[undated]}`
    : `${name}: overdue; it was due ${dueWhen(due)}.`;
}
