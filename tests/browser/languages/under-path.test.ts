import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addressesOf } from '../../../src/site/verifying/addresses-of.ts';
import { builtSite } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';
import { fileLinkFaults, linkFaults } from '../../../src/site/verifying/link-faults.ts';
import { resultsOf, searchFor } from '../made-up/search-results.ts';

const siteUrl = inject('siteUrl');
const { origin, pathname: path } = new URL(siteUrl);
const site = builtSite(inject('siteFolder'));
const board = 'ynys-wen/bwrdd';
const other = 'riverside/board';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Opens a page, works on it and tells what was asked for outside of the path, or did not come. */
async function on(address: string, work: (page: Page) => Promise<void>): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const astray: string[] = [];
  page.on('response', (response) => {
    const asked = new URL(response.url());
    if (response.status() >= 400 || !asked.pathname.startsWith(`${path}/`))
      astray.push(`${response.status()} ${asked.pathname}`);
  });
  try {
    await page.goto(siteUrl + address);
    await work(page);
    return astray;
  } finally {
    await page.close();
  }
}

describe('a site under a path', () => {
  test('is served there, and its host leads to it', async () => {
    expect(path).toBe('/governance');
    const answer = await fetch(origin);
    expect([answer.status, answer.url]).toEqual([200, `${siteUrl}/`]);
    expect((await fetch(`${origin}/topics/`)).status).toBe(404);
  });

  test('has no link, picture, style sheet or script that leads out of it or nowhere', () => {
    const addresses = addressesOf(site);
    expect(site.pages.length).toBeGreaterThan(100);
    expect(site.pages.flatMap((page) => linkFaults(page, addresses))).toEqual([]);
    expect(fileLinkFaults(site, addresses)).toEqual([]);
    const own = [...addresses.elementsByFile.values()]
      .flat()
      .flatMap(({ attributes }) =>
        Object.values(attributes).filter((value) => /^\/[a-z]/u.test(value)),
      );
    expect(own.length).toBeGreaterThan(1000);
    expect(own.filter((value) => value !== path && !value.startsWith(`${path}/`))).toEqual([]);
  });

  test('finds, and leads to what it found', async () => {
    const astray = await on('/search/', async (page) => {
      const { first, urls } = await searchFor(page, 'quorum');
      expect(first).toBe(`${path}/topics/quorum/`);
      expect([first, ...urls].filter((url) => !url!.startsWith(`${path}/`))).toEqual([]);
      expect((await resultsOf(page, 'quorum')).first).toBe(first);
      await page.locator(`#search-results a[href="${first}"]`).first().click();
      await page.waitForURL(`${siteUrl}/topics/quorum/`);
    });
    expect(astray).toEqual([]);
  });

  test('compares what is chosen, keeps an answer and shows it again', async () => {
    const astray = await on(`/compare/?body=${board}&body=${other}`, async (page) => {
      const result = page.locator('#compare-result');
      await result.locator('.compare-topic').first().waitFor();
      expect(page.url()).toBe(`${siteUrl}/compare/?body=${board}&body=${other}`);
      const hrefs = await result
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
      expect(hrefs).toContain(`${path}/partnerships/${board}/`);
      expect(hrefs.filter((href) => /^\//u.test(href) && !href.startsWith(`${path}/`))).toEqual([]);
      await page
        .locator('[data-keep]')
        .first()
        .evaluate((button: HTMLElement) => button.click());
      const kept = page.locator('#kept-count');
      await kept.getByText('1 kept').waitFor();
      expect(await kept.getAttribute('href')).toMatch(new RegExp(`^${path}/clippings/\\?c=`, 'u'));
      // Another register on the same host has a list of its own.
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([`clippings${path}`]);
      await page.goto(`${siteUrl}/clippings/`);
      const clipping = page.locator('#clipping-list li').first();
      await clipping.waitFor();
      expect(await clipping.locator('a').first().getAttribute('href')).toMatch(
        new RegExp(`^${path}/partnerships/`, 'u'),
      );
    });
    expect(astray).toEqual([]);
  });

  test('offers a clause to keep at its number', async () => {
    const astray = await on(`/partnerships/${other}/`, async (page) => {
      await page.locator('.words .row__label').first().focus();
      await page.locator('.clause-bar .keep').waitFor();
    });
    expect(astray).toEqual([]);
  });

  test('says its own full address in calendars, feeds, tables and the map of the site', async () => {
    const full = 'https://register.example/governance/';
    for (const file of ['reviews.ics', 'reviews.atom', 'news.atom', 'reviews.csv', 'sitemap.xml']) {
      const text = (await (await fetch(`${siteUrl}/${file}`)).text()).replace(/\r\n[ \t]/gu, '');
      const own = text.match(/(?:https|webcal):\/\/register\.example[^\s"<,]*/gu) ?? [];
      expect(own.length, file).toBeGreaterThan(0);
      expect(
        own.filter((address) => !address.replace('webcal:', 'https:').startsWith(full)),
      ).toEqual([]);
    }
  });
});
