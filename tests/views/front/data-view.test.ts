import { describe, expect, test } from 'vitest';
import { dataView } from '../../../src/views/front/data-view.ts';
import { fiveReviews } from '../reviews/five-reviews.ts';

describe('dataView', () => {
  const view = dataView(fiveReviews());
  const links = (name: string): string[] =>
    view.files.find((one) => one.name === name)!.links.map(({ href }) => href);

  test('lists tables, calendars, news and documents, each with what it holds', () => {
    expect(view.files.map(({ name }) => name)).toEqual([
      'Reviews',
      'Findings',
      'Responsibilities',
      'Topics',
      'Calendars',
      'News',
      'Documents',
    ]);
    expect(view.files.every(({ holds }) => holds.endsWith('.'))).toBe(true);
    expect(view.files[0]!.columns).toContain('rests_on');
  });

  test('leads to calendars only of what has a date', () => {
    expect(links('Calendars')).toEqual([
      '/reviews.ics',
      '/partnerships/riverside/reviews.ics',
      '/partnerships/riverside/late/review.ics',
      '/partnerships/riverside/soon/review.ics',
      '/partnerships/riverside/board/review.ics',
    ]);
    expect(links('Documents')).toHaveLength(5);
  });

  test('names each file so that it can be told from every other', () => {
    const all = view.files.flatMap((one) => one.links.map(({ name }) => name));
    expect(new Set(all).size).toBe(all.length);
  });

  test('names the licence of the register, and who is to be named', () => {
    expect(view.licence.url).toMatch(/^https:/u);
    expect(view.credit).toContain('https://register.example/data/');
  });
});
