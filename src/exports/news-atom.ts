import type { ChangesNews } from '../views/changes/changes-news.ts';
import type { News } from '../views/reviews/review-news.ts';
import { xmlText } from './xml-text.ts';

/**
 * News as an Atom feed (RFC 4287).
 *
 * Written here and not by a package, after a trial of the two that write Atom. `feed` 6.0.0 takes
 * every title and summary for HTML and has no language; `feedsmith` 3.0.1 puts line ends around the
 * words; and both write signs that no XML file can hold, so that a reader refuses the whole feed.
 */
export function newsAtom(news: News | ChangesNews): string {
  const { id, title, author, page, entries } = news;
  const newest = 'since' in news ? (entries[0]?.day ?? news.since) : news.entries[0]!.day;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `  <id>${xmlText(id)}</id>`,
    `  <title>${xmlText(title)}</title>`,
    `  <updated>${midnight(newest)}</updated>`,
    `  <author><name>${xmlText(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xmlText(id)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    ...entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf({ id, day, title, summary, url }: ChangesNews['entries'][number]): string {
  return [
    '  <entry>',
    `    <id>${xmlText(id)}</id>`,
    `    <title>${xmlText(title)}</title>`,
    `    <updated>${midnight(day)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${xmlText(url)}"/>`,
    `    <summary>${xmlText(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}
