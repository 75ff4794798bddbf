import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { resultsOf, searchFor } from './search-results.ts';

const siteUrl = inject('siteUrl');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function on(address: string, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto(`${siteUrl}${address}`);
    await work(page);
  } finally {
    await page.close();
  }
}

describe('a search', () => {
  test.each([
    ['who can attend', '/topics/public-access/'],
    ['how do I complain?', '/topics/raising-concerns/'],
    ['riverside', '/partnerships/riverside/'],
    ['overdue reviews', '/reviews/'],
  ])('for “%s” leads first to %s', (asked, first) =>
    on('/search/', async (page) => {
      expect((await searchFor(page, asked)).first).toBe(first);
    }),
  );

  test('counts what it shows, and its filters agree with that', () =>
    on('/search/', async (page) => {
      const { count, urls, documents, counts } = await searchFor(page, 'members');
      expect(count).toContain(`${urls.length} clauses in ${documents} documents`);
      expect(new Set(urls).size).toBe(urls.length);
      const [value, number] = Object.entries(counts).find(([, n]) => n > 0 && n < documents)!;
      await page.locator('summary', { hasText: 'Place' }).click();
      const box = page.locator(`.search-filter__box[value="${value}"]`);
      await box.evaluate((one) => (one.closest('details')!.open = true));
      await box.check();
      const narrowed = await resultsOf(page, 'members');
      expect(narrowed.documents).toBe(number);
      expect(narrowed.count).toContain(`in ${number} document`);
      expect(new URL(page.url()).search).toContain(
        encodeURIComponent(value).replaceAll('%20', '+'),
      );
      await page.getByRole('button', { name: `Remove filter ${value}` }).click();
      expect((await resultsOf(page, 'members')).urls).toEqual(urls);
    }));

  test('says that there is nothing, with what to try and nothing beside it', () =>
    on('/search/', async (page) => {
      for (const words of ['xyzzy', '“zebra crossing”']) {
        const { count, urls, counts } = await searchFor(page, words);
        expect(count).toMatch(/^Nothing found for “/);
        expect([urls, counts]).toEqual([[], {}]);
        expect(await page.locator('#search-none').isVisible()).toBe(true);
        for (const part of ['#search-more', '#search-documents', '#search-answer'])
          expect(await page.locator(part).isVisible(), part).toBe(false);
      }
    }));

  test('without words shows ways to the same answers', () =>
    on('/search/', async (page) => {
      const start = page.locator('#search-start');
      await start.waitFor();
      await searchFor(page, 'members');
      expect(await start.isVisible()).toBe(false);
      await page.locator('#search-query').fill('');
      await start.waitFor();
      expect(await page.locator('#search-results').isVisible()).toBe(false);
    }));

  test('typed over shows the answer of the last words alone', () =>
    on('/search/', async (page) => {
      let isFirst = true;
      await page.route('**/search/words/*.json', async (route) => {
        // The earlier search is the slower one.
        const wait = isFirst ? 1000 : 0;
        isFirst = false;
        await new Promise((resolve) => setTimeout(resolve, wait));
        await route.continue();
      });
      const box = page.locator('#search-query');
      await box.fill('members');
      await page.waitForRequest('**/search/words/*.json');
      await box.fill('quorum');
      const { count } = await resultsOf(page, 'quorum');
      expect(count).toContain('For “quorum”');
      await page.waitForTimeout(1500);
      expect((await resultsOf(page, 'quorum')).count).toBe(count);
    }));

  test('says so when its filters leave nothing', () =>
    on('/search/?q=members&place=Nowhere', async (page) => {
      const { count, documents } = await resultsOf(page, 'members');
      expect(count).toMatch(/none of the \d+ documents with these filters/);
      expect(documents).toBe(0);
      await page.getByRole('button', { name: 'Remove filter Nowhere' }).click();
      expect((await resultsOf(page, 'members')).documents).toBeGreaterThan(0);
    }));

  test('says that it searches while the index is on its way', () =>
    on('/search/', async (page) => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/search/names.json', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`${siteUrl}/search/?q=members`);
      await page.getByText('Searching…', { exact: true }).first().waitFor();
      release();
      expect((await resultsOf(page, 'members')).urls.length).toBeGreaterThan(0);
    }));

  test.each(['names', 'directory', 'filters', 'words/*', 'documents/*'])(
    'says so when a file of its index does not arrive: %s',
    (file) =>
      on('/404.html', async (page) => {
        await page.route(`**/search/${file}.json`, (route) => route.abort());
        await page.goto(`${siteUrl}/search/?q=members`);
        await page.getByText('Nothing was searched', { exact: true }).first().waitFor();
        expect(await page.locator('#search-failed').isVisible()).toBe(true);
        expect(await page.locator('#search-more').isVisible()).toBe(false);
      }),
  );
});

describe('the box in the header', () => {
  test('suggests as someone types, and is worked by keys', () =>
    on('/topics/', async (page) => {
      const box = page.locator('#site-search');
      const options = page.getByRole('option');
      await box.focus();
      await page.keyboard.type('quor');
      await options.first().waitFor();
      expect(await box.getAttribute('aria-expanded')).toBe('true');
      await page.getByText(/^\d+ suggestions?$/).waitFor({ state: 'attached' });
      await page.keyboard.press('ArrowDown');
      const marked = await box.getAttribute('aria-activedescendant');
      expect(await page.locator(`#${marked}`).getAttribute('aria-selected')).toBe('true');
      const markedOne = (): Promise<string | null> => box.getAttribute('aria-activedescendant');
      await page.keyboard.press('End');
      const last = (await options.count()) - 1;
      expect(await markedOne()).toBe(await options.nth(last).getAttribute('id'));
      await page.keyboard.press('Home');
      expect(await markedOne()).toBe(marked);
      await page.keyboard.press('Escape');
      expect(await options.count()).toBe(0);
      expect(await box.inputValue()).toBe('quor');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${siteUrl}/topics/quorum/`);
    }));

  test('searches with what was typed where nothing is marked', () =>
    on('/topics/', async (page) => {
      await page.locator('#site-search').focus();
      await page.keyboard.type('members');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${siteUrl}/search/?q=members`);
    }));

  test('loads nothing for it until it has the focus', () =>
    on('/404.html', async (page) => {
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
      await page.goto(`${siteUrl}/topics/`, { waitUntil: 'networkidle' });
      expect(loaded.filter((path) => /assets\/search\.|names\.json/.test(path))).toEqual([]);
      await page.locator('#site-search').focus();
      await page.waitForResponse(/names\.json/);
    }));
});
