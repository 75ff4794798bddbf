import type { NewsEntry, ReviewNews } from '../views/review-news.ts';

/**
 * News of reviews as an Atom feed (RFC 4287).
 *
 * Written here and not by a package: it is a dozen elements, and all of them must come from the
 * content, so that two builds of the same content give the same bytes.
 */
export function reviewsAtom({ id, title, author, page, entries }: ReviewNews): string {
  const newest = entries[0]!.day;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `  <id>${text(id)}</id>`,
    `  <title>${text(title)}</title>`,
    `  <updated>${midnight(newest)}</updated>`,
    `  <author><name>${text(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${text(id)}"/>`,
    `  <link rel="alternate" type="text/html" href="${text(page)}"/>`,
    ...entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf({ id, day, title, summary, url }: NewsEntry): string {
  return [
    '  <entry>',
    `    <id>${text(id)}</id>`,
    `    <title>${text(title)}</title>`,
    `    <updated>${midnight(day)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${text(url)}"/>`,
    `    <summary>${text(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// XML 1.0 has no way to write these, not even escaped.
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function text(words: string): string {
  return words.replace(unwritable, '').replace(/[&<>"]/g, (sign) => escapes[sign]!);
}
