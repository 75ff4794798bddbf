import type { Browser, BrowserContext } from 'playwright-core';
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
test.each(templates)('$address is accessible before its scripts arrive', async ({ address }) => {
  const page = await browser.newPage();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(siteUrl + address);
  // Other widths are looked at with scripts; here it is the order of what is there that counts.
  await page.setViewportSize({ width: 390, height: 900 });
  const found = await violationsOf(page);
  await page.close();
  expect(found).toEqual([]);
});
