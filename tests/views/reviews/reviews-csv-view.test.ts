import { describe, expect, test } from 'vitest';
import { csv } from '../../../src/exports/csv.ts';
import { capital } from '../../../src/english/sentence.ts';
import { reviewRecords } from '../../../src/register/reviews/review-records.ts';
import { dueWhen } from '../../../src/views/reviews/due-when.ts';
import { reviewBasis } from '../../../src/views/reviews/review-basis.ts';
import { reviewRow } from '../../../src/views/reviews/review-row.ts';
import { reviewColumns, reviewCsvRows } from '../../../src/views/reviews/reviews-csv-view.ts';
import { reviewsView } from '../../../src/views/reviews/reviews-view.ts';
import { parseCsv } from '../../exports/parse-csv.ts';
import { fiveReviews } from './five-reviews.ts';

describe('reviewCsvRows', () => {
  const register = fiveReviews();
  const rows = parseCsv(csv(reviewColumns, reviewCsvRows(register)));
  const row = (body: string): Record<string, string> =>
    rows.find((one) => one['body'] === `Riverside ${body}`)!;

  test('has a row for each document, in the order and the words of the page', () => {
    const shown = reviewsView(register).groups.flatMap((group) => group.rows);
    expect(rows.map((one) => [one['body'], one['review']])).toEqual(
      shown.map(({ body, word }) => [body.name, word]),
    );
    for (const one of shown)
      expect(row(one.body.name.replace('Riverside ', ''))).toMatchObject({
        due: one.when,
        how_late: one.late,
        document_says: one.said.phrase,
        led_by: one.lead?.name ?? 'Not stated',
        what_to_do: one.todo,
        review_pack: `https://register.example${one.pack}`,
      });
  });

  test('says all of an overdue review, with a date of one day as a day', () => {
    expect(row('late group')).toEqual({
      place: 'Riverside',
      partnership: 'Riverside Partnership',
      body: 'Riverside late group',
      body_state: 'Current',
      kind: 'Partnership board',
      review: 'Overdue',
      due: 'On 14 April 2025',
      last_day: '2025-04-14',
      days_left: '-48',
      how_late: '1 month late',
      as_at: '2025-06-01',
      rests_on: 'The document gives this date.',
      document_says: reviewRow('riverside/late', register).said.phrase,
      clause: 'Clause 3.3',
      quote: 'reviewed every year',
      led_by: 'Riverside Council',
      what_to_do: 'Hold the review, or record that it was held.',
      last_review: 'in April 2024',
      outcome: 'No change was made',
      decision: '',
      document: 'Riverside Partnership Board Terms of Reference',
      version: row('late group')['version'],
      document_date: '',
      needs_a_look: row('late group')['needs_a_look'],
      worth_knowing: row('late group')['worth_knowing'],
      review_pack: 'https://register.example/partnerships/riverside/late/review-pack/',
      address: 'https://register.example/partnerships/riverside/late/',
    });
  });

  test('is as precise as the document, and says which day is counted to', () => {
    expect(row('soon group')).toMatchObject({
      due: 'In July 2025',
      last_day: '2025-07-31',
      days_left: '60',
      rests_on:
        'The document gives this date. The date gives no day, so the last day of the month is used: 31 July 2025.',
    });
  });

  test('names the interval and what it is counted from', () => {
    expect(row('Partnership Board')).toMatchObject({
      due: 'By March 2026',
      rests_on: expect.stringContaining('One year after version 1.10 of March 2025.') as string,
    });
  });

  test('says of each date what the calendar says', () => {
    for (const [key, record] of reviewRecords(register)) {
      const constitution = register.constitutions.get(key)!;
      const own = rows.find(({ address }) => address!.endsWith(`/${key}/`))!;
      expect(own['due']).toBe(record.due === undefined ? '' : capital(dueWhen(record.due)));
      expect(own['rests_on']).toBe(reviewBasis(record, constitution, register).join(' '));
    }
  });

  test('says why there is no date', () => {
    expect(row('no-base group')).toMatchObject({
      due: '',
      last_day: '',
      days_left: '',
      rests_on: 'The document says how often it is reviewed, and gives no date to count from.',
      last_review: 'None recorded',
    });
  });
});
