import { describe, expect, test } from 'vitest';
import { dataView } from '../../../src/views/data/data-view.ts';
import { fiveReviews } from '../reviews/five-reviews.ts';

describe('dataView', () => {
  const view = dataView(fiveReviews());
  const files = view.groups.flatMap((group) => group.files);
  const links = (id: string): string[] =>
    files.find((one) => one.id === id)!.links.map(({ href }) => href);

  test('lists tables, calendars, news and documents, each with what it holds', () => {
    expect(view.groups.map(({ id }) => id)).toEqual(expect.arrayContaining(['pages', 'dates']));
    expect(files.every(({ holds }) => holds.endsWith('.'))).toBe(true);
    const reviews = files.find(({ id }) => id === 'page-reviews')!;
    expect(reviews.columns.map(({ name }) => name)).toContain('rests_on');
  });

  test('says of each column what it means', () => {
    const columns = files.flatMap((file) => file.columns);
    expect(columns.length).toBeGreaterThan(50);
    expect(columns.filter(({ is }) => !/^[A-Z`].*\.$/u.test(is))).toEqual([]);
  });

  test('leads to calendars only of what has a date', () => {
    expect(links('calendar')).toEqual(['/reviews.ics']);
    expect(links('partnership-calendars')).toEqual(['/partnerships/riverside/reviews.ics']);
    expect(links('body-calendars')).toEqual([
      '/partnerships/riverside/late/review.ics',
      '/partnerships/riverside/soon/review.ics',
      '/partnerships/riverside/board/review.ics',
    ]);
    expect(links('page-compare')).toHaveLength(5);
  });

  test('names each file so that it can be told from every other', () => {
    const all = files.flatMap((one) => one.links.map(({ name }) => name));
    expect(new Set(all).size).toBe(all.length);
  });

  test('names the licence of the register, and who is to be named', () => {
    expect(view.licence.url).toMatch(/^https:/u);
    expect(view.citation).toMatch(
      /^Riverside Register, Riverside Council, https:\/\/register\.example\/data\/, version [0-9a-f]{12} of \d{4}-\d\d-\d\d$/u,
    );
    expect(view.format.since).toMatch(/^\d{1,2} [A-Z][a-z]+ \d{4}$/u);
  });
});
