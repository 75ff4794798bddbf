import { describe, expect, test } from 'vitest';
import { reviewStateView } from '../../../src/views/reviews/review-line.ts';
import { reviewRow } from '../../../src/views/reviews/review-row.ts';
import { reviewsByOrganisation } from '../../../src/views/reviews/reviews-by-organisation.ts';
import { countStates } from '../../../src/views/reviews/reviews-view.ts';
import { fiveReviews } from './five-reviews.ts';

const register = fiveReviews();
const keys = [...register.constitutions.keys()];
const rows = keys.map((key) => reviewRow(key, register));

describe('reviewRow', () => {
  test('says where a date comes from, and nothing where it is the document’s own', () => {
    expect(rows.map(({ key, how }) => [key, how])).toEqual([
      ['riverside/late', ''],
      ['riverside/soon', ''],
      ['riverside/board', 'Derived: one year after March 2025'],
      ['riverside/any-time', 'The document can be reviewed at any time and sets no date.'],
      [
        'riverside/no-base',
        'The document says how often it is reviewed, and gives no date to count from.',
      ],
    ]);
  });

  test('leads to whoever leads it, an organisation or a body', () => {
    expect(rows.slice(0, 2).map(({ lead }) => lead)).toEqual([
      { name: 'Riverside Council', href: '/organisations/riverside-council/' },
      { name: 'The Riverside late group', href: '/partnerships/riverside/late/' },
    ]);
  });

  test('has a calendar only where it has a date', () => {
    expect(
      rows.map(({ calendar, due }) => (calendar === undefined) === (due === undefined)),
    ).toEqual(keys.map(() => true));
  });

  test('tells the review that was held last', () => {
    expect(rows[0]!.last?.words).toBe('April 2024: no change was made');
  });
});

describe('the state of a review', () => {
  test('is a word, with its date where it has one', () => {
    expect(reviewStateView('riverside/late', register)).toEqual({
      state: 'overdue',
      word: 'Overdue',
      due: {
        link: 'since',
        date: '2025-04-14',
        words: '14 April 2025',
        machine: '2025-04-14',
        lastDay: '2025-04-14',
      },
    });
    expect(reviewStateView('riverside/any-time', register).due).toBeUndefined();
  });

  test('is counted for every state, those that nothing is in too', () => {
    expect(countStates(rows).map(({ state, count }) => `${state} ${count}`)).toEqual([
      'overdue 1',
      'due-soon 1',
      'unknown 1',
      'no-date 1',
      'in-date 1',
      'over 0',
    ]);
  });
});

describe('reviewsByOrganisation', () => {
  test('names who leads reviews, organisations and bodies, and what each leads', () => {
    const { leaders } = reviewsByOrganisation(register);
    expect(leaders.map(({ name, leads }) => [name, ...leads.map(({ key }) => key)])).toEqual([
      ['Riverside Council', 'riverside/late'],
      ['Riverside late group, Riverside Partnership', 'riverside/soon'],
    ]);
  });

  test('lists the reviews where an organisation has a seat, the earliest due first', () => {
    const { rows: all } = reviewsByOrganisation(register);
    const trust = all.find(({ id }) => id === 'riverside-hospitals-trust')!;
    expect(trust.seatOn.map(({ key }) => key).slice(0, 3)).toEqual([
      'riverside/late',
      'riverside/soon',
      'riverside/board',
    ]);
    expect(trust.leads).toEqual([]);
  });
});
