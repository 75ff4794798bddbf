import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parseCsv } from '../../exports/parse-csv.ts';
import { builtSite } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';
import { byTheClock } from './search-results.ts';

const siteUrl = inject('siteUrl');
const site = builtSite(inject('siteFolder'));
const topicPages = site.pages.filter(({ template }) => template === 'topic');
const answerPattern = /<li [^>]*data-answer="[^"]*" data-partnership=/g;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function withPage(
  work: (page: Page) => Promise<void>,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<void> {
  const context: BrowserContext = await browser.newContext(options);
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

const shownKeys = (page: Page): Promise<string[]> =>
  page
    .locator('[data-answer][data-state]:visible')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['answer']!));

describe('the choice of answers', () => {
  test('hides answers, keeps the choice in the address, and says how many are shown', () =>
    withPage(async (page) => {
      await page.goto(`${siteUrl}/topics/quorum/`);
      const all = await shownKeys(page);
      await page.locator('.topic-filter__summary').click();
      const box = page.locator('.topic-filter__box[name="partnership"]').first();
      const value = await box.getAttribute('value');
      await box.check();
      const kept = all.filter((key) => key.startsWith(`${value}/`));
      expect(await shownKeys(page)).toEqual(kept);
      expect(new URL(page.url()).search).toBe(`?partnership=${value}`);
      expect(await page.getByRole('status').first().textContent()).toContain(
        `${kept.length} of ${all.length} documents`,
      );

      await page.reload();
      expect(await shownKeys(page)).toEqual(kept);
      const marks = await page
        .locator('.topic-picture__row[data-answer]:visible')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-answer')!));
      expect(marks.filter((key) => !kept.includes(key))).toEqual([]);

      await page.getByRole('button', { name: 'Show all' }).click();
      await page.waitForFunction(() => location.search === '', undefined, byTheClock);
      expect(await shownKeys(page)).toEqual(all);
    }));

  test('is not offered without script, and the list is whole', () =>
    withPage(
      async (page) => {
        await page.goto(`${siteUrl}/topics/quorum/?kind=none-such`);
        expect(await page.locator('#topic-filter').isVisible()).toBe(false);
        expect(await page.locator('[data-copy]:visible').count()).toBe(0);
        const { text } = topicPages.find(({ address }) => address === '/topics/quorum/')!;
        expect(await shownKeys(page)).toHaveLength(text.match(answerPattern)!.length);
      },
      { javaScriptEnabled: false },
    ));
});

describe('what documents say', () => {
  test('begins in the first screen of a phone', () =>
    withPage(async (page) => {
      await page.setViewportSize({ width: 390, height: 844 });
      for (const topic of ['quorum', 'purpose', 'chair']) {
        await page.goto(`${siteUrl}/topics/${topic}/`);
        const box = await page.locator('.topic-answer__phrase').first().boundingBox();
        expect(box!.y, topic).toBeLessThan(844);
      }
    }));

  test('is kept all at once, and taken back', () =>
    withPage(async (page) => {
      await page.goto(`${siteUrl}/topics/chair/`);
      const keep = page.locator('.topic-actions [data-keep]');
      const refs = (await keep.getAttribute('data-keep'))!.split(' ');
      await keep.click();
      expect(await page.locator('.clip-bar').innerText()).toContain(`${refs.length} clippings`);
      await keep.click();
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    }));

  test('is compared from its page, open at the topic', () =>
    withPage(async (page) => {
      await page.goto(`${siteUrl}/topics/chair/`);
      await page.locator('.topic-actions a', { hasText: 'Compare' }).click();
      await page.locator('.compare-topic[open]').waitFor();
      expect(await page.locator('.compare-topic[open] #compare-chair').count()).toBe(1);
    }));
});

describe('the picture of numbers', () => {
  test('says each answer once, beside its drawing, with a way to its clause', () =>
    withPage(async (page) => {
      await page.setViewportSize({ width: 390, height: 800 });
      for (const topic of ['meeting-frequency', 'quorum', 'notice-and-papers']) {
        await page.goto(`${siteUrl}/topics/${topic}/`);
        const told = page.locator('.topic-picture__row[data-state]');
        const keys = await told.evaluateAll((all) => all.map((one) => one.dataset['answer']!));
        expect(keys.length, topic).toBeGreaterThan(0);
        expect((await shownKeys(page)).filter((key) => keys.includes(key))).toEqual(keys);
        expect(await told.locator('svg').count()).toBe(keys.length);
        expect(await told.filter({ has: page.locator('[href*="#cl-"]') }).count()).toBe(
          keys.length,
        );
      }
    }));
});

describe('a wording', () => {
  test('is copied with its citation', () =>
    withPage(
      async (page) => {
        await page.goto(`${siteUrl}/topics/purpose/`);
        const wording = page.locator('.wording').first();
        await wording.locator('summary').click();
        await wording.locator('[data-copy]').click();
        await wording.getByText('Copied', { exact: true }).waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        const source = await wording.locator('[data-source]').allTextContents();
        expect(copied.endsWith(`\n\n${source.join('\n')}`)).toBe(true);
        expect(source.at(-1)).toMatch(/Licen[cs]e|Rights/u);
        expect(source.at(-2)).toMatch(/https?:.* as published on /u);
        expect(copied).toContain(await wording.locator('.quoted').first().textContent());
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));

  test('is selected where there is no clipboard', () =>
    withPage(async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page.goto(`${siteUrl}/topics/purpose/`);
      const wording = page.locator('.wording').first();
      await wording.locator('summary').click();
      await wording.locator('[data-copy]').click();
      await wording.getByText(/^Selected/).waitFor();
      const selected = await page.evaluate(() => String(getSelection()));
      expect(selected).toContain(await wording.locator('[data-source]').first().textContent());
    }));
});

describe('the CSV', () => {
  test.each(topicPages)('of $address has every answer of its page', ({ address, text }) => {
    const file = `${address.slice(1, -1)}.csv`;
    expect(text).toContain(`href="/${file}"`);
    const rows = parseCsv(readFileSync(join(site.folder, file), 'utf8'));
    const constitutions = new Set(rows.map(({ constitution }) => constitution));
    expect(constitutions.size).toBe(text.match(answerPattern)!.length);
  });
});
