import { describe, expect, test } from 'vitest';
import type { Register } from '../../../src/register/register.ts';
import { newsView, registerNews } from '../../../src/views/front/news-view.ts';
import { partnershipNewsEntry } from '../../../src/views/reviews/review-news.ts';
import { withEnds } from '../../fixtures/with-ends.ts';
import { fiveReviews } from '../reviews/five-reviews.ts';

const told = (register: Register): string[] =>
  newsView(register).years.flatMap(({ days }) =>
    days
      .flatMap(({ entries }) => entries)
      .map(({ when, what, body }) => `${when}: ${what}, ${body.name}`),
  );
const dated = withEnds({
  'content/sources/riverside-board.yaml': (text) => `${text}addedOn: 2025-02-03\n`,
});

describe('newsView', () => {
  test('tells of documents added and bodies that ended, as precisely as the date is known', () => {
    const board = 'Larkfield Board, Riverside Partnership (ended December 2024)';
    expect(told(dated)).toContain(`3 February 2025: Added, ${board}`);
    expect(told(dated)).toContain(`December 2024: Ended, ${board}`);
    expect(
      newsView(dated)
        .years.map(({ year }) => year)
        .slice(0, 2),
    ).toEqual(['2025', '2024']);
  });

  test('tells of the end of a partnership once, and not of each body that went with it', () => {
    const over = withEnds({
      'content/partnerships/riverside/partnership.yaml': (text) =>
        `${text}ended:\n  date: 2024-12\n  what: The partnership was wound up.\n  sources:\n    - { title: Minutes, url: https://riverside.example/minutes }\n`,
    });
    const lines = told(over).filter((line) => line.startsWith('December 2024: '));
    expect(lines).toEqual([
      'December 2024: Ended, Riverside Partnership (ended December 2024)',
      'December 2024: Ended, Larkfield Board, Riverside Partnership (ended December 2024)',
    ]);
  });

  test('says each day once, with all that happened on it', () => {
    const days = newsView(dated).years.flatMap((year) => year.days);
    expect(new Set(days.map(({ when }) => when)).size).toBe(days.length);
  });

  test('does not say that a review was to become due once it is overdue', () => {
    const news = told(fiveReviews()).filter((line) => line.includes('late group'));
    expect(news.map((line) => line.split(',')[0])).toEqual([
      '15 April 2025: Review overdue',
      'April 2024: Reviewed',
    ]);
  });

  test('says of what it cannot tell, because it has no date', () => {
    expect(newsView(fiveReviews()).missing).toEqual([
      '4 of 5 documents give no date that we know, so no new version of them is listed.',
      'Of 1 document it is not recorded when it was added to this register.',
    ]);
  });

  test('has no feed where nothing has happened', () => {
    const before = { ...fiveReviews(), today: '2020-01-01' };
    expect(newsView(before)).toMatchObject({ years: [], feed: undefined });
  });
});

describe('partnershipNewsEntry', () => {
  test('leads to the page of the partnership, by an id of its own', () => {
    const end = { id: 'ended', date: '2024-12' as const, title: 'Ended', summary: 'wound up.' };
    expect(partnershipNewsEntry('riverside', end, dated)).toMatchObject({
      id: 'https://register.example/reviews.atom#partnership-riverside/ended',
      body: { href: '/partnerships/riverside/' },
      when: 'December 2024',
      summary: 'Wound up.',
    });
  });
});

describe('registerNews', () => {
  test('keeps the id of an entry when its date is corrected', () => {
    const later = withEnds({
      'content/sources/riverside-board.yaml': (text) => `${text}addedOn: 2025-02-04\n`,
    });
    const ids = (register: Register): string[] =>
      registerNews(register)!.entries.map(({ id }) => id);
    expect(ids(later)).toEqual(ids(dated));
    expect(ids(dated)).toContain(
      'https://register.example/reviews.atom#review-riverside--board/added-riverside-board',
    );
  });
});
