import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtSite, onePerTemplate } from './built-site.ts';
import { launchChromium } from './chromium.ts';
import { walkByKeyboard } from './keyboard-walk.ts';
import type { PagePool } from './page-pool.ts';
import { pagePool } from './page-pool.ts';
import { sidewaysScroll } from './sideways-scroll.ts';
import { violationsOf } from './violations-of.ts';

const { pages } = builtSite();
const templates = onePerTemplate(pages);
const siteUrl = inject('siteUrl');

const widths = [390, 768, 1280];
// One page of each template is looked at in all widths. Where pages of one template also differ in what
// they are made of, the others are looked at in the narrowest; those that differ in their words, not at all.
const various = ['constitution', 'partnership', 'compare-partnership'];
const looked = pages.filter((page) => various.includes(page.template) || templates.includes(page));

let browser: Browser;
let pool: PagePool;
beforeAll(async () => {
  browser = await launchChromium();
  pool = pagePool(browser);
});
afterAll(() => browser.close());

describe('axe', () => {
  test.concurrent.each(looked)('finds nothing on $address', async (built) => {
    const isInAllWidths = templates.includes(built);
    const found = await pool.use(async (page) => {
      const faults: string[] = [];
      await page.goto(siteUrl + built.address);
      for (const width of isInAllWidths ? widths : widths.slice(0, 1)) {
        await page.setViewportSize({ width, height: 900 });
        faults.push(...(await violationsOf(page)).map((fault) => `${width} px: ${fault}`));
      }
      return faults;
    });
    expect(found).toEqual([]);
  });
});

describe('at 400 % zoom', () => {
  test.concurrent.each(pages)('$address does not scroll sideways', async ({ address }) => {
    const found = await pool.use(async (page) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(siteUrl + address);
      return sidewaysScroll(page);
    });
    expect(found).toEqual([]);
  });
});

describe('the keyboard', () => {
  test.concurrent.each(templates)(
    'meets the skip link first on $address, and sees each stop after it',
    async ({ address }) => {
      const [walk, mainsReached] = await pool.use(async (page) => {
        await page.setViewportSize({ width: 1280, height: 720 });
        await page.goto(siteUrl + address);
        const walked = await walkByKeyboard(page);
        const target = walked.firstLink?.startsWith('#') === true ? walked.firstLink : '#none';
        return [walked, await page.locator(`main${target}, main ${target}`).count()];
      });
      expect(walk.faults).toEqual([]);
      expect(walk.stops).toBeGreaterThan(2);
      expect(mainsReached).toBe(1);
    },
  );
});
