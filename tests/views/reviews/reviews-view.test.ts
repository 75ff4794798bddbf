import { describe, expect, test } from 'vitest';
import type { Constitution, Register } from '../../../src/register/register.ts';
import { organisationsByReview, reviewFilters } from '../../../src/views/reviews/review-filters.ts';
import { reviewLine } from '../../../src/views/reviews/review-line.ts';
import {
  statesInShort,
  mostOrganisations,
  organisationReview,
} from '../../../src/views/reviews/reviews-by-organisation.ts';
import { reviewsView } from '../../../src/views/reviews/reviews-view.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { boardWith } from '../../register/reviews/with-reviews.ts';
import { fiveReviews } from './five-reviews.ts';

const register = fiveReviews();
const view = reviewsView(register);
const rowOf = (body: string) =>
  view.groups.flatMap(({ rows }) => rows).find(({ key }) => key === `riverside/${body}`)!;

describe('the reviews page', () => {
  test('groups reviews by state, overdue first, and leaves no state out of the counts', () => {
    const { groups } = view;
    expect(groups.map(({ name, rows }) => [name, rows.map(({ key }) => key)])).toEqual([
      ['Overdue', ['riverside/late']],
      ['Due soon', ['riverside/soon']],
      ['Date not known', ['riverside/no-base']],
      ['No date set', ['riverside/any-time']],
      ['In date', ['riverside/board']],
    ]);
    const silent = reviewsView(onlyWith(boardWith()));
    expect(silent.counts.map(({ count }) => count)).toEqual([0, 0, 0, 1, 0, 0]);
    expect(silent.groups.map(({ name }) => name)).toEqual(['No date set']);
  });

  test('puts what is due first at the head of its group', () => {
    const later = { ...register, today: '2027-01-01' };
    expect(reviewsView(later).groups[0]!.rows.map(({ due }) => due?.words)).toEqual([
      '14 April 2025',
      'July 2025',
      'March 2026',
    ]);
  });

  test('says what the day is, what each date rests on, who leads and what was done', () => {
    expect(view.asAt).toEqual({ day: '2025-06-01', words: '1 June 2025' });
    expect(rowOf('late')).toMatchObject({
      anchor: 'review-riverside--late',
      word: 'Overdue',
      due: { date: '2025-04-14', words: '14 April 2025', lastDay: '2025-04-14' },
      how: '',
      lead: { name: 'Riverside Council', href: '/organisations/riverside-council/' },
      last: { words: 'April 2024: no change was made' },
      calendar: '/partnerships/riverside/late/review.ics',
    });
    expect(rowOf('board')).toMatchObject({
      due: { words: 'March 2026' },
      how: 'Derived: one year after March 2025',
      said: { phrase: 'Every year', clauses: [{ name: 'Clause 3.3' }] },
      lead: undefined,
      last: undefined,
    });
    expect(rowOf('soon').lead).toEqual({
      name: 'The Riverside late group',
      href: '/partnerships/riverside/late/',
    });
    expect(rowOf('no-base')).toMatchObject({
      due: undefined,
      how: 'The document says how often it is reviewed, and gives no date to count from.',
      calendar: undefined,
    });
  });

  test('counts by partnership, and offers a calendar only where there is a date', () => {
    expect(view.partnerships).toMatchObject([
      { name: 'Riverside Partnership', calendar: '/partnerships/riverside/reviews.ics' },
    ]);
    expect(view.partnerships[0]!.counts.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 0]);
    const silent = reviewsView(onlyWith(boardWith()));
    expect(silent.calendar).toBe(undefined);
    expect(silent.partnerships[0]!.calendar).toBe(undefined);
    expect(silent.feed).toBe(undefined);
  });
});

describe('reviews by organisation', () => {
  test('keep who leads apart from who has a seat', () => {
    const { leaders } = view.organisations;
    expect(leaders.map(({ name, leads }) => [name, leads.map(({ key }) => key)])).toEqual([
      ['Riverside Council', ['riverside/late']],
      ['Riverside late group, Riverside Partnership', ['riverside/soon']],
    ]);
    const trust = organisationReview('riverside-hospitals-trust', register);
    expect(trust.leads).toEqual([]);
    expect(trust.seatOn.map(({ key }) => key)).toEqual([
      'riverside/late',
      'riverside/soon',
      'riverside/board',
      'riverside/any-time',
      'riverside/no-base',
    ]);
    expect(statesInShort(trust.seatOn)).toBe(
      '1 overdue, 1 due soon, 1 date not known, 1 no date set, 1 in date',
    );
    expect(organisationReview('riverside-housing', register).seatOn).toEqual([]);
  });

  test('are not listed where there are too many', () => {
    const council = register.organisations.get('riverside-council')!;
    const ids = Array.from({ length: mostOrganisations + 1 }, (_, number) => `council-${number}`);
    const board = register.constitutions.get('riverside/board')!;
    const seats = ids.map((id) => ({ ...board.membership.seats[0]!, id, organisations: [id] }));
    const many: Register = {
      ...onlyWith({ ...board, membership: { ...board.membership, seats } }),
      organisations: new Map(ids.map((id) => [id, council])),
    };
    expect(reviewsView(many).organisations).toMatchObject({ isShortened: true, rows: [] });
    expect(reviewFilters(reviewsView(many), many)).toEqual([]);
  });
});

describe('the filters of the reviews page', () => {
  test('offer only what some review has, and lists where values can be many', () => {
    const filters = reviewFilters(view, register);
    expect(filters.map(({ name, isList, values }) => [name, isList, values.length])).toEqual([
      ['state', false, 5],
      ['kind', false, 3],
      ['organisation', true, 2],
    ]);
    expect(organisationsByReview(view).get('riverside/soon')).toBe(
      'riverside-council riverside-hospitals-trust',
    );
  });
});

describe('reviewLine', () => {
  const lineOn = (today: string, constitution: Constitution): string =>
    reviewLine(constitution, { ...onlyWith(constitution), today });

  test('says when a review was due, or is', () => {
    const answer = { kind: 'fixed-date', due: '2025-03' } as const;
    expect(lineOn('2025-06-01', boardWith({ answer }))).toBe('Review was due in March 2025.');
    expect(lineOn('2025-01-01', boardWith({ answer }))).toBe('Review due in March 2025.');
    const day = { kind: 'fixed-date', due: '2025-03-14' } as const;
    expect(lineOn('2025-01-01', boardWith({ answer: day }))).toBe('Review due on 14 March 2025.');
  });

  test('says what a derived date is counted from', () => {
    const answer = { kind: 'interval', interval: 'P1Y' } as const;
    const version = { label: 'v0.7', date: '2023-10' };
    expect(lineOn('2024-01-01', boardWith({ answer, version }))).toBe(
      'Review due by October 2024, one year after version v0.7 of October 2023 (our reading; the document gives no date).',
    );
    const reviews = [{ date: '2024-02-29', outcome: 'changed' as const }];
    expect(lineOn('2026-01-01', boardWith({ answer, version, reviews }))).toBe(
      'Review was due by 28 February 2025, one year after the last review, on 29 February 2024 (our reading; the document gives no date).',
    );
  });

  test('says why there is no date, and never names the day of the build', () => {
    expect(lineOn('2025-06-01', boardWith())).toBe(
      'The document does not say when it will be reviewed.',
    );
    const reviews = [{ date: '2025-05', outcome: 'extended' as const, nextDue: '2026-05' }];
    expect(lineOn('2025-06-01', boardWith({ reviews }))).toBe(
      'Review due in May 2026, as the last review decided.',
    );
  });
});

function onlyWith(constitution: Constitution): Register {
  const sample = openSample().register!;
  return { ...sample, constitutions: new Map([[constitution.key, constitution]]) };
}
