import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newsAtom } from '../../src/exports/news-atom.ts';
import { xmlWords } from '../../src/exports/xml-text.ts';
import type { Register } from '../../src/register/register.ts';
import {
  newsEntryOf,
  newsOf,
  reviewEntries,
  reviewNews,
} from '../../src/views/reviews/review-news.ts';
import { fiveReviews } from '../views/reviews/five-reviews.ts';
import type { XmlElement } from './parse-xml.ts';
import { allNamed, parseXml } from './parse-xml.ts';

const register = fiveReviews();
const feedOn = (today: string, base: Register = register): string =>
  newsAtom(reviewNews({ ...base, today })!);
const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);
const textOf = (element: XmlElement, name: string): string =>
  childrenOf(element, name)[0]?.text ?? '';

describe('the feed of reviews', () => {
  const feed = parseXml(feedOn('2025-06-01'));
  const entries = childrenOf(feed, 'entry');

  test('is an Atom feed with all that the standard asks for', () => {
    expect(feed.name).toBe('feed');
    expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
    for (const element of [feed, ...entries]) {
      for (const name of ['id', 'title', 'updated']) {
        expect(childrenOf(element, name), name).toHaveLength(1);
        expect(textOf(element, name), name).not.toBe('');
      }
      expect(new URL(textOf(element, 'id')).href).toBe(textOf(element, 'id'));
      expect(textOf(element, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u);
    }
    expect(textOf(childrenOf(feed, 'author')[0]!, 'name')).toBe('Riverside Council');
    const ids = [feed, ...entries].map((element) => textOf(element, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('links to itself, and each entry to its page', () => {
    const links = childrenOf(feed, 'link').map(({ attributes }) => [
      attributes['rel'],
      attributes['href'],
    ]);
    expect(links).toEqual([
      ['self', 'https://register.example/reviews.atom'],
      ['alternate', 'https://register.example/reviews/'],
    ]);
    expect(childrenOf(entries[0]!, 'link')[0]!.attributes).toMatchObject({
      rel: 'alternate',
      href: 'https://register.example/partnerships/riverside/soon/',
    });
  });

  test('tells of versions, reviews held, and reviews that became due soon or overdue, newest first', () => {
    expect(
      entries.map((one) => [textOf(one, 'updated').slice(0, 10), textOf(one, 'title')]),
    ).toEqual([
      ['2025-05-02', 'Review due soon: Riverside soon group, Riverside Partnership'],
      ['2025-04-15', 'Review overdue: Riverside late group, Riverside Partnership'],
      ['2025-03-01', 'Version: Riverside Partnership Board'],
      ['2025-01-14', 'Review due soon: Riverside late group, Riverside Partnership'],
      ['2024-04-01', 'Reviewed: Riverside late group, Riverside Partnership'],
    ]);
    expect(entries.map((one) => textOf(one, 'summary'))).toEqual([
      'The review is due by 31 July 2025.',
      'The review was due on 14 April 2025. No review since then is recorded.',
      'Riverside Partnership Board Terms of Reference: 1.10, March 2025.',
      'The review is due by 14 April 2025.',
      'Reviewed in April 2024: no change was made.',
    ]);
  });

  test('tells the day of a review where it is known', () => {
    const late = register.constitutions.get('riverside/late')!;
    const reviews = [{ date: '2024-04-09', outcome: 'no-change' as const }];
    const constitutions = new Map(register.constitutions).set('riverside/late', {
      ...late,
      record: { ...late.record, reviews },
    });
    const summaries = reviewNews({ ...register, constitutions })!.entries.map(
      ({ summary }) => summary,
    );
    expect(summaries).toContain('Reviewed on 9 April 2024: no change was made.');
  });

  test('was updated when its newest entry was', () => {
    expect(textOf(feed, 'updated')).toBe('2025-05-02T00:00:00Z');
  });

  test('differs from one day to the next only where a state changes', () => {
    expect(feedOn('2025-06-02')).toBe(feedOn('2025-06-01'));
    const [before, after] = ['2025-07-31', '2025-08-01'].map((day) => feedOn(day));
    const old = new Set(before!.split('\n'));
    const added = after!.split('\n').filter((line) => !old.has(line));
    expect(added.filter((line) => line.includes('<id>'))).toEqual([
      '    <id>https://register.example/reviews.atom#review-riverside--soon/overdue-2025-07</id>',
    ]);
    expect(added.filter((line) => line.includes('<updated>'))).toEqual([
      '  <updated>2025-08-01T00:00:00Z</updated>',
      '    <updated>2025-08-01T00:00:00Z</updated>',
    ]);
  });

  test('writes names that have signs of XML, and leaves out what XML cannot hold', () => {
    const site = { ...register.site, name: 'A & B <"board"> \u0007\uD800\u{1F600}' };
    expect(textOf(parseXml(feedOn('2025-06-01', { ...register, site })), 'title')).toBe(
      'Reviews: A & B <"board"> \u{1F600}',
    );
  });

  test('is plain text in British English, and well formed whatever an author has typed', () => {
    const feed = parseXml(feedOn('2025-06-01'));
    expect(feed.attributes['xml:lang']).toBe('en-GB');
    expect(allNamed(feed, 'title').filter(({ attributes }) => 'type' in attributes)).toEqual([]);
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(']]>', '<![CDATA[', '&#0;', '\uD800', '\uFFFE'),
    );
    fc.assert(
      fc.property(typed, typed, (name, publisher) => {
        const site = { ...register.site, name, publisher: { name: publisher } };
        const shown = parseXml(feedOn('2025-06-01', { ...register, site }));
        const [title, author] = [name, publisher].map((words) =>
          xmlWords(words).replace(/\r\n?/gu, '\n'),
        );
        expect(textOf(shown, 'title')).toBe(`Reviews: ${title}`);
        expect(allNamed(shown, 'name')[0]!.text).toBe(author);
      }),
    );
  });

  test('is not made where nothing has happened', () => {
    expect(reviewNews({ ...register, today: '2020-01-01' })).toBe(undefined);
  });
});

describe('what a feed is made of', () => {
  const board = register.constitutions.keys().next().value!;
  const said = { id: 'moved', date: '2024-05', title: 'Moved', summary: 'it moved.' };
  const entry = newsEntryOf(board, said, register);

  test('newsEntryOf puts what has no day on the first that it can mean, and says no more than is known', () => {
    expect(entry).toMatchObject({ day: '2024-05-01', when: 'May 2024', summary: 'It moved.' });
  });

  test('newsOf leaves out what is still to come, which reviewEntries holds', () => {
    const place = { title: 'All', feed: '/all.atom', page: '/all/' };
    const ahead = reviewEntries(register).some(({ day }) => day > register.today);
    expect(ahead).toBe(true);
    expect(newsOf([entry], { ...register, today: '2024-04-30' }, place)).toBe(undefined);
    expect(newsOf([entry], register, place)).toMatchObject({
      id: 'https://register.example/all.atom',
      entries: [entry],
    });
  });
});
