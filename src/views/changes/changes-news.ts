import type { Register } from '../../register/register.ts';
import { absolute, addresses } from '../addresses.ts';
import type { News } from '../reviews/review-news.ts';
import type { ChangesData } from './changes-file.ts';

/** What a feed of changes tells. Unlike other feeds it is there before anything has changed, to be followed. */
export interface ChangesNews extends Omit<News, 'entries'> {
  /** The day on which an empty feed was last changed. */
  readonly since: string;
  readonly entries: readonly Pick<
    News['entries'][number],
    'id' | 'day' | 'title' | 'summary' | 'url'
  >[];
}

// A feed reader looks for news; the list has the rest.
const mostEntries = 200;

/** The newest changes, as a feed tells them. */
export function changesNews({ since, changes }: ChangesData, { site }: Register): ChangesNews {
  return {
    id: absolute(addresses.changesFeed, site.baseUrl),
    title: `Changes in the data: ${site.name}`,
    author: site.publisher.name,
    page: absolute(addresses.data, site.baseUrl),
    since,
    entries: changes.slice(0, mostEntries).map(({ id, date, title, in_words, address }) => ({
      id,
      day: date,
      title,
      summary: in_words,
      url: address,
    })),
  };
}
