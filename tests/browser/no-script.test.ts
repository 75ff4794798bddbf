import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtSite, onePerTemplate } from './built-site.ts';
import { launchChromium } from './chromium.ts';
import { violationsOf } from './violations-of.ts';
import { wordsInView } from './words-in-view.ts';

const templates = onePerTemplate(builtSite().pages);
const siteUrl = inject('siteUrl');

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launchChromium();
  context = await browser.newContext({ javaScriptEnabled: false });
});
afterAll(() => browser.close());

describe('without script', () => {
  test.concurrent.each(templates)('$address shows its title and its text', async ({ address }) => {
    const page = await context.newPage();
    await page.goto(siteUrl + address);
    const words = await wordsInView(page);
    await page.close();
    expect(words).not.toBe('');
  });

  test('/search/ leads to the topic pages', async () => {
    const page = await context.newPage();
    await page.goto(`${siteUrl}/search/`);
    const links = page.locator('main a[href^="/topics/"]');
    const visible = await links.filter({ visible: true }).count();
    await page.close();
    expect(visible).toBeGreaterThan(0);
  });
});

// axe is a script itself, so it cannot run where scripts are off: here only the site's own never arrive.
describe('before its scripts arrive', () => {
  let page: Page;
  beforeAll(async () => {
    // Other widths are looked at with scripts; here it is the order of what is there that counts.
    page = await browser.newPage({ viewport: { width: 390, height: 900 } });
    await page.route('**/*.js', (route) => route.abort());
    return () => page.close();
  });

  // One after the other in one page, which is warm from the second on: axe takes half as long.
  test.each(templates)('$address is accessible', async ({ address }) => {
    await page.goto(siteUrl + address);
    expect(await violationsOf(page)).toEqual([]);
  });
});
