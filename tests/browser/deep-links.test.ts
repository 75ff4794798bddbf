import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { launchChromium } from './chromium.ts';

const siteUrl = inject('siteUrl');
const documents = builtSite().pages.filter(({ template }) => template === 'constitution');

// A register that has just begun has no page of a document.
const describeDocuments = describe.skipIf(documents.length === 0);

// The frame, the way to the page, its title of up to three lines, and two lines on it.
const mostAbove = 300;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

// A browser opens what is folded around the part that an address names.
describeDocuments('what is folded', () => {
  test.each(documents)('opens at an address within: $address', async ({ address }) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${siteUrl}${address}`);
    const anchors = await page.evaluate(() =>
      [...document.querySelectorAll('main details')].flatMap(
        (fold) => fold.querySelector(':scope > [id]')?.id ?? [],
      ),
    );
    expect(anchors.length).toBeGreaterThan(3);
    for (const anchor of anchors) {
      await page.evaluate((id) => {
        for (const fold of document.querySelectorAll('details')) fold.open = false;
        location.hash = '';
        location.hash = id;
      }, anchor);
      await page.waitForFunction((id) => {
        const part = document.getElementById(id)!;
        const summary = part.closest('details')!.querySelector('summary')!;
        return part.checkVisibility() && summary.getBoundingClientRect().top >= 0;
      }, anchor);
    }
    await page.close();
  });
});

describeDocuments('before the words', () => {
  test.each(documents)(
    'a phone shows the first answer at once, and a keyboard has few stops: $address',
    async ({ address }) => {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      await page.goto(`${siteUrl}${address}`);
      const { answer, stops } = await page.evaluate(() => {
        const words = document.querySelector('.words')!;
        const all = document.querySelectorAll(
          'a[href], button, input, select, summary, [tabindex="0"]',
        );
        return {
          // A page of words alone has no answers yet.
          answer: document.querySelector('.glance__answer')?.getBoundingClientRect().top ?? 0,
          stops: [...all].filter(
            (stop) =>
              stop.checkVisibility({ visibilityProperty: true }) &&
              words.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING,
          ).length,
        };
      });
      expect(answer).toBeLessThan(mostAbove);
      expect(stops).toBeLessThan(150);
      await page.close();
    },
  );
});

describeDocuments.each([360, 1280])('a link to a clause, in a window %i px wide', (width) => {
  test.each(documents)(
    'leaves the heading right above it in view: $address',
    async ({ address }) => {
      const page = await browser.newPage({ viewport: { width, height: 720 } });
      await page.goto(`${siteUrl}${address}`);
      const cut = await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
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
