import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { foldedLetters, searchWords } from '../../../src/english/search-words.ts';
import { wordStem } from '../../../src/english/word-stem.ts';
import { searchRecords } from '../../../src/views/front/search-view.ts';
import { openFolder } from '../../fixtures/open-folder.ts';
import { launchChromium } from '../chromium.ts';
import { byTheClock, resultsOf, searchFor } from './search-results.ts';

const siteUrl = inject('siteUrl');
const { register } = openFolder(join(inject('registerFolder'), 'content'), '2025-06-01');
const records = searchRecords(register!);
const clauses = records.filter(({ filters }) => filters['result']?.[0] === 'Clause');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function onSearchPage(work: (page: Page) => Promise<void>, address = ''): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto(`${siteUrl}/search/${address}`);
    await work(page);
  } finally {
    await page.close();
  }
}

// Every 80th word of the register, and everything that is joined by a hyphen.
const written = [...new Set(clauses.flatMap(({ content }) => content.split(/\s+/)))].sort();
const sample = written.filter((word) => searchWords(word)[0]?.parts.length === 0);
const plain = sample.filter((word, index) => index % 80 === 0 && /^\p{L}{3,}[,.]?$/u.test(word));
const joined = written.filter((word) => /^\p{L}{2,}-\p{L}{3,}$/u.test(word)).slice(0, 6);

const formsIn = (text: string): string[] =>
  searchWords(text).flatMap(({ whole, parts }) => [whole, ...parts]);

describe('a search for a word', () => {
  test('finds every clause that has it and no other, and counts what it shows', () =>
    onSearchPage(async (page) => {
      expect(plain.length).toBeGreaterThan(4);
      for (const word of plain) {
        const { urls, counts, count } = await searchFor(page, word);
        const having = clauses.filter(({ content }) =>
          formsIn(content).includes(foldedLetters(word)),
        );
        expect(urls, word).toEqual(expect.arrayContaining(having.map(({ url }) => url)));
        expect(new Set(urls).size, word).toBe(urls.length);
        expect(count).toContain(`${urls.length} clause`);
        const sum = Object.values(counts).reduce((one, other) => one + other, 0);
        expect(sum, word).toBe(urls.length);
        // And nothing but what has it in some form.
        const folded = foldedLetters(word);
        for (const url of urls) {
          const { content, meta } = records.find((record) => record.url === url)!;
          const known = formsIn([content, ...Object.values(meta)].join(' '));
          expect(
            known.some((form) => form.startsWith(folded) || wordStem(form) === wordStem(folded)),
            `${word} ${url}`,
          ).toBe(true);
        }
      }
    }));

  test('finds the same in every spelling', () =>
    onSearchPage(async (page) => {
      expect(joined.length).toBeGreaterThan(1);
      for (const word of joined) {
        const spellings = [word, word.toUpperCase(), word.replace('-', ''), word.replace('-', '–')];
        const found = [];
        for (const spelling of spellings) {
          found.push([...(await searchFor(page, spelling)).urls].sort());
        }
        expect(found[0]!.length, word).toBeGreaterThan(0);
        for (const urls of found) expect(urls, word).toEqual(found[0]);
        const apart = await searchFor(page, word.replace('-', ' '));
        expect(apart.urls, word).toEqual(expect.arrayContaining(found[0]!));
      }
    }));

  test('says that there is nothing, with nothing beside it, where no clause has it', () =>
    onSearchPage(async (page) => {
      for (const word of ['smoking', 'xyzzy', 'quorumless chair', '“zebra crossing”']) {
        const { count, urls, counts } = await searchFor(page, word);
        expect(count).toMatch(/^No clause found for “/);
        expect(urls).toEqual([]);
        expect(new Set(Object.values(counts))).toEqual(new Set([0]));
        expect(await page.locator('#search-more').isVisible()).toBe(false);
      }
    }));
});

describe('a search for a phrase', () => {
  const { content } = clauses.find((clause) => /^(\p{L}+ ){4}/u.test(clause.content))!;
  const phrase = content.split(' ').slice(0, 4).join(' ');
  const turned = phrase.split(' ').reverse().join(' ');

  test('finds its words side by side, in any kind of quotes', () =>
    onSearchPage(async (page) => {
      const having = clauses.filter((clause) => clause.content.includes(phrase));
      for (const quoted of [`"${phrase}"`, `“${phrase}”`, `„${phrase}“`, `«${phrase}»`]) {
        const { urls } = await searchFor(page, quoted);
        expect([...urls].sort()).toEqual(
          expect.arrayContaining(having.map(({ url }) => url).sort()),
        );
        expect((await searchFor(page, quoted.replace(phrase, turned))).urls).toEqual([]);
      }
    }));
});

describe('a search for a number', () => {
  test('finds the clauses and points that bear it, and leads to each', () =>
    onSearchPage(async (page) => {
      for (const asked of ['2.1', 'clause 2.1', 'Section 2.1']) {
        const { urls, count } = await searchFor(page, asked);
        expect(urls[0], asked).toMatch(/#cl-2\.1$/);
        expect(count).toMatch(new RegExp(`^\\d+ places? for “${asked}”$`));
      }
      const point = await searchFor(page, '2.1(b)');
      expect(point.urls).toContain('/partnerships/riverside/board/#cl-2.1-b');
      const section = await searchFor(page, 'section 2');
      expect(section.urls).toContain('/partnerships/riverside/board/#cl-2');
    }));
});

describe('a search for a question', () => {
  test.each([
    ['who can attend', 'public-access'],
    ['how do I complain?', 'raising-concerns'],
    ['complaint', 'raising-concerns'],
    ['who chairs', 'chair'],
    ['when do they meet', 'meeting-frequency'],
    ['can the public come', 'public-access'],
    ['can I send a deputy', 'substitutes'],
  ])('“%s” shows the topic %s first', (asked, topic) =>
    onSearchPage(async (page) => {
      const { questions } = await searchFor(page, asked);
      expect(questions).toContain(register!.topics.get(topic as 'chair')!.question);
    }),
  );

  test('says when it looks for fewer words than were typed', () =>
    onSearchPage(async (page) => {
      const { count } = await searchFor(page, 'who on earth is the quorum');
      expect(count).not.toMatch(/^\d/);
      const { count: shorter, urls } = await searchFor(page, 'what would the quorum be');
      expect(shorter).toMatch(
        /^No clause has all of “what would the quorum be”\. \d+ clauses? for “quorum”$/,
      );
      expect(urls.length).toBeGreaterThan(0);
    }));
});

describe('a filter', () => {
  test('leaves as many clauses as it says, and more filters of a group leave their sum', () =>
    onSearchPage(async (page) => {
      const { counts } = await searchFor(page, 'members');
      const [first, second] = Object.entries(counts).filter(([, number]) => number > 0);
      const boxes = page.locator('.search-filter__box[name="partnership"]');
      let sum = 0;
      for (const [value, number] of [first!, second!]) {
        await boxes.and(page.locator(`[value="${value}"]`)).check();
        sum += number;
        await page.waitForFunction(
          (n) => document.getElementById('search-count')!.textContent.startsWith(`${n} clause`),
          sum,
          byTheClock,
        );
        const shown = await resultsOf(page, 'members');
        expect(shown.urls).toHaveLength(sum);
        expect(shown.counts).toEqual(counts);
      }
    }));
});

describe('the page', () => {
  test('says that it searches while the index is on its way', () =>
    onSearchPage(async (page) => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/pagefind/pagefind.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`${siteUrl}/search/?q=members`);
      await page.getByText('Searching…', { exact: true }).first().waitFor();
      expect(await page.locator('#search-count').isVisible()).toBe(true);
      release();
      expect((await resultsOf(page, 'members')).urls.length).toBeGreaterThan(0);
    }));

  test('says so when there is no index', () =>
    onSearchPage(async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto(`${siteUrl}/search/?q=members`);
      await page.getByText('Nothing was searched', { exact: true }).first().waitFor();
      expect(await page.locator('#search-failed').isVisible()).toBe(true);
      expect(await page.locator('#search-more').isVisible()).toBe(false);
      expect(await page.locator('#search-none').isVisible()).toBe(false);
    }));
});
