import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtSite, onePerTemplate } from './built-site.ts';
import { launchChromium } from './chromium.ts';
import { search } from './search.ts';
import { nothing, watchPage } from './watch-page.ts';

const templates = onePerTemplate(builtSite().pages);
const siteUrl = inject('siteUrl');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Visits in a fresh context, as a first-time reader would. */
async function reportOf(address: string, visit: (page: Page) => Promise<void>) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const report = await watchPage(page, siteUrl);
  await page.goto(siteUrl + address, { waitUntil: 'networkidle' });
  await visit(page);
  const reported = await report();
  await context.close();
  return reported;
}

describe('a page asks nothing of anyone else and keeps nothing', () => {
  test.concurrent.each(templates)('$address', async ({ address }) => {
    const report = await reportOf(address, async (page) => {
      // What loads or runs late does so when the reader gets there. A key would wait for a frame, and
      // a page behind others may never draw one.
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.waitForLoadState('networkidle');
    });
    expect(report).toEqual(nothing);
  });

  test('/search/ while it is used', async () => {
    let links: string[] = [];
    const report = await reportOf('/search/', async (page) => {
      links = await search(page, 'quorum');
    });
    expect(links.length).toBeGreaterThan(0);
    expect(report).toEqual(nothing);
  });
});

test('/search/ leads to pages that exist', async () => {
  const page = await browser.newPage();
  await page.goto(`${siteUrl}/search/`);
  for (const link of (await search(page, 'quorum')).slice(0, 5)) {
    expect((await fetch(link)).status, link).toBe(200);
  }
  await page.close();
});
