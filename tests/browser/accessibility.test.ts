import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtSite, onePerTemplate } from './built-site.ts';
import { launchChromium } from './chromium.ts';
import { walkByKeyboard } from './keyboard-walk.ts';
import { sidewaysScroll } from './sideways-scroll.ts';
import { violationsOf } from './violations-of.ts';

const { pages } = builtSite();
const widths = [390, 768, 1280];
const siteUrl = inject('siteUrl');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('axe', () => {
  test.concurrent.each(pages)('finds nothing on $address', async ({ address }) => {
    const page = await browser.newPage();
    await page.goto(siteUrl + address);
    const found: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await violationsOf(page)).map((fault) => `${width} px: ${fault}`));
    }
    await page.setViewportSize({ width: 320, height: 640 });
    found.push(...(await sidewaysScroll(page)).map((fault) => `320 px: scrolls, ${fault}`));
    await page.close();
    expect(found).toEqual([]);
  });
});

describe('the keyboard', () => {
  test.concurrent.each(onePerTemplate(pages))(
    'reaches everything it stops at on $address, and the skip link first',
    async ({ address }) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      await page.goto(siteUrl + address);
      const walk = await walkByKeyboard(page);
      const skipsTo = await page.locator(`main${walk.firstLink ?? '#none'}`).count();
      await page.close();
      expect(walk.faults).toEqual([]);
      expect(walk.stops).toBeGreaterThan(2);
      expect(skipsTo).toBe(1);
    },
  );
});
