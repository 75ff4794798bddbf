import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { launchChromium } from './chromium.ts';

const siteUrl = inject('siteUrl');
const documents = builtSite().pages.filter(({ template }) => template === 'constitution');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each([360, 1280])('a link to a clause, in a window %i px wide', (width) => {
  test.each(documents)(
    'leaves the heading right above it in view: $address',
    async ({ address }) => {
      const page = await browser.newPage({ viewport: { width, height: 720 } });
      await page.goto(`${siteUrl}${address}`);
      const cut = await page.evaluate(() => {
        const firsts = [...document.querySelectorAll('.row--heading + .row[id]')];
        return firsts.flatMap((row) => {
          row.scrollIntoView({ behavior: 'instant' });
          const heading = row.previousElementSibling!.querySelector('.words__heading');
          const top = heading?.getBoundingClientRect().top ?? 0;
          const isInView = top >= 0 && row.getBoundingClientRect().top < innerHeight / 2;
          return isInView ? [] : [`${row.id}: ${top} px`];
        });
      });
      expect(cut).toEqual([]);
      await page.close();
    },
  );
});
