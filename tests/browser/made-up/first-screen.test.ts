import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';
import { readMarkup } from '../../../src/site/verifying/read-markup.ts';

const siteUrl = inject('siteUrl');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 390, height: 844 } });
});
afterAll(() => browser.close());

describe('the first screen of a phone', () => {
  test('says on the front page what this is, asks, and leads to places', async () => {
    await page.goto(siteUrl);
    for (const part of ['h1', '#home-search', '.home__ways li:nth-child(2) a']) {
      const box = await page.locator(part).first().boundingBox();
      expect(box!.y + box!.height, part).toBeLessThan(844);
    }
  });

  test('has one bar above the page, with a menu that needs no script', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
    const still = await context.newPage();
    await still.goto(`${siteUrl}/partnerships/`);
    const bar = still.locator('.site-header');
    expect((await bar.boundingBox())!.height).toBeLessThan(60);
    await still.getByText('Menu', { exact: true }).click();
    await still.getByRole('link', { name: 'Who sits where' }).click();
    expect(new URL(still.url()).pathname).toBe('/organisations/');
    await context.close();
  });

  test('closes the menu by Escape, and gives the keyboard back to it', async () => {
    await page.goto(`${siteUrl}/partnerships/`);
    const menu = page.getByText('Menu', { exact: true });
    await menu.click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await page.locator('#site-menu').getAttribute('open')).toBeNull();
    expect(await menu.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('counts what is kept, and says nothing of none', async () => {
    const kept = page.locator('#kept-count');
    await page.goto(siteUrl);
    expect(await kept.isVisible()).toBe(false);
    await page.evaluate(() => localStorage.setItem('clippings', 'c=a/b/answer/quorum'));
    await page.reload();
    expect(await kept.innerText()).toContain('1 kept');
    await page.evaluate(() => localStorage.clear());
  });
});

test('every page has one box to ask the register with', () => {
  const { pages } = builtSite(inject('siteFolder'));
  const boxes = pages.map(({ address, text }) => [
    address,
    readMarkup(text).filter(({ attributes }) => attributes['name'] === 'q').length,
  ]);
  expect(boxes.filter(([, number]) => number !== 1)).toEqual([]);
});
