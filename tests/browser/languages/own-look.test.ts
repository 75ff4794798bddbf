import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { lookCss } from '../../../src/exports/look-css.ts';
import { contrastOf } from '../../../src/model/look/shades.ts';
import { ownFrame } from '../../fixtures/own-look.ts';
import { launchChromium } from '../chromium.ts';
import { sidewaysScroll } from '../sideways-scroll.ts';
import { violationsOf } from '../violations-of.ts';

const font = createRequire(import.meta.url).resolve(
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
);
const siteUrl = inject('siteUrl');
const pages = ['/', '/partnerships/ynys-wen/bwrdd/', '/topics/quorum/', '/reviews/'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Opens a page of the site as a reader with certain settings has it. */
async function as(
  settings: Parameters<Browser['newContext']>[0],
  address: string,
  look: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(settings);
  try {
    const page = await context.newPage();
    await page.goto(siteUrl + address);
    await look(page, context);
  } finally {
    await context.close();
  }
}

function styleOf(page: Page, place: string, property: string): Promise<string> {
  return page
    .locator(place)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

describe('a site with a look of its own', () => {
  test('has its colour in the bar and in the browser’s own frame', async () => {
    await as({ colorScheme: 'light' }, '/', async (page) => {
      expect(await styleOf(page, '.site-header', 'background-color')).toBe('rgb(107, 16, 70)');
      expect(await page.locator('meta[name="theme-color"]').getAttribute('content')).toBe(ownFrame);
      expect(await (await page.request.get(`${siteUrl}/favicon.svg`)).text()).toContain(ownFrame);
    });
  });

  test('shows its logo beside its name, with words for who does not see it', async () => {
    await as({}, '/', async (page) => {
      const logo = page.getByAltText('Ynys Wen Council');
      expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
        0,
      );
      expect((await logo.boundingBox())!.height).toBeLessThanOrEqual(60);
      const name = page.locator('.site-header__name');
      expect(await name.getAttribute('href')).toBe('/governance/');
    });
  });

  test('is printed in typefaces that its sheet names', async () => {
    await as({}, '/', async (page) => {
      const faces = [{ weights: '100 900', file: 'our-own.woff2' }];
      const typefaces = { text: { faces }, documents: { faces: [] } };
      const sheet = lookCss({ palette: undefined, typefaces });
      const fonts: string[] = [];
      await page.route('**/look/look.css', (route) =>
        route.fulfill({ contentType: 'text/css', body: sheet }),
      );
      await page.route('**/look/our-own.woff2', (route) => route.fulfill({ path: font }));
      page.on('request', (request) => {
        if (request.resourceType() === 'font') fonts.push(request.url());
      });
      await page.goto(siteUrl + pages[1]!);
      await page.evaluate(() => document.fonts.ready);
      expect(fonts).toContain(`${siteUrl}/look/our-own.woff2`);
      expect(await page.evaluate(() => document.fonts.check('bold 20px "Register Text"'))).toBe(
        true,
      );
      const used = await page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      );
      expect(used).toEqual(['Register Text']);
      expect(await styleOf(page, '.words .row p', 'font-family')).toMatch(/^charter/u);
    });
  });

  test.each(['light', 'dark'] as const)(
    'can be read on %s screens, on every kind of page',
    async (colorScheme) => {
      for (const address of pages)
        await as({ colorScheme, viewport: { width: 390, height: 844 } }, address, async (page) => {
          expect(await violationsOf(page), address).toEqual([]);
        });
    },
  );

  test('has stronger links for a reader who asks for more contrast', async () => {
    await as({ contrast: 'more', colorScheme: 'light' }, '/', async (page) => {
      const link = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--link').trim(),
      );
      expect(contrastOf(link, '#ffffff')).toBeGreaterThanOrEqual(10);
    });
  });

  test('leaves a reader’s own colours alone', async () => {
    await as({ forcedColors: 'active' }, '/', async (page) => {
      const frame = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--frame').trim(),
      );
      expect(frame).toBe('CanvasText');
    });
  });

  test.each([320, 390, 768, 1280])('fits its bar into %i pixels', async (width) => {
    await as({ viewport: { width, height: 800 } }, '/', async (page) => {
      expect(await sidewaysScroll(page)).toEqual([]);
      const parts = page.locator(
        '.site-header__name, .site-nav, .site-header__to-search, .site-menu__summary, .site-search',
      );
      const boxes = await parts.evaluateAll((elements) =>
        elements
          .map((element) => element.getBoundingClientRect())
          .filter(({ width: wide }) => wide > 0)
          .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
      );
      expect(boxes.length).toBeGreaterThan(1);
      const meet = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom,
          ),
      );
      expect(meet).toEqual([]);
    });
  });
});
