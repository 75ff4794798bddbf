import { expect, test } from 'vitest';
import { feedsOfEveryPage, newsFeeds } from '../../../src/views/front/news-feeds.ts';
import { fiveReviews } from '../reviews/five-reviews.ts';

test('newsFeeds has a feed of all news and one of reviews, and neither before anything happened', () => {
  expect([...newsFeeds(fiveReviews()).keys()]).toEqual(['news', 'reviews']);
  expect(newsFeeds({ ...fiveReviews(), today: '2020-01-01' }).size).toBe(0);
});

test('feedsOfEveryPage names the feed of all news, with the register’s name', () => {
  expect(feedsOfEveryPage(fiveReviews())).toEqual([
    { title: 'What is new: Riverside Register', href: '/news.atom' },
  ]);
  expect(feedsOfEveryPage({ ...fiveReviews(), today: '2020-01-01' })).toEqual([]);
});
