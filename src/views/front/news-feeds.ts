import type { Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import type { News } from '../reviews/review-news.ts';
import { reviewNews } from '../reviews/review-news.ts';
import { registerNews } from './news-view.ts';

/** Each feed by its name; one in which nothing has happened is not there. */
export function newsFeeds(register: Register): ReadonlyMap<string, News> {
  const feeds = [
    ['news', registerNews(register)],
    ['reviews', reviewNews(register)],
  ] as const;
  return new Map(feeds.flatMap(([name, news]) => (news === undefined ? [] : [[name, news]])));
}

/** The feed that every page names in its head, where there is one. */
export function feedsOfEveryPage(register: Register): { title: string; href: string }[] {
  const news = registerNews(register);
  return news === undefined ? [] : [{ title: news.title, href: addresses.newsFeed }];
}
