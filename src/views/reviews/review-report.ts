import { count } from '../../english/count.ts';
import { dateWords } from '../../english/date-words.ts';
import { noConstitutions } from '../nothing-yet.ts';
import type { ListedDue, ReviewListing } from './review-listing.ts';

/** A listing of reviews as plain text, for someone who has never seen the content files. */
export function reviewReport({ today, until, reviews, counts }: ReviewListing): string {
  const overdue = reviews.filter(({ state }) => state === 'overdue');
  const coming = reviews.filter(({ state }) => state !== 'overdue');
  if (total(counts) === 0) return `Reviews as at ${dateWords(today)}\n\n${noConstitutions}`;
  const parts = [
    `Reviews as at ${dateWords(today)}`,
    ...section('Overdue', overdue),
    ...section(`Due by ${dateWords(until)}`, coming),
    ...(reviews.length === 0
      ? [`Nothing is overdue, and nothing is due by ${dateWords(until)}.`]
      : []),
    // Those without a date are never listed: a reader should know that they are there.
    `Of ${count(total(counts), 'document')}: ${counts
      .filter(({ count: number }) => number > 0)
      .map(({ name, count: number }) => `${number} ${name.toLowerCase()}`)
      .join(', ')}.`,
  ];
  return parts.join('\n\n');
}

function section(title: string, reviews: readonly ListedDue[]): string[] {
  if (reviews.length === 0) return [];
  const lines = reviews.map(({ name, line, url }) => `  ${name}\n    ${line}\n    ${url}`);
  return [`${title} (${reviews.length})\n\n${lines.join('\n\n')}`];
}

function total(counts: ReviewListing['counts']): number {
  return counts.reduce((sum, { count: number }) => sum + number, 0);
}
