import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';
import { searchFor } from '../made-up/search-results.ts';
import { sidewaysScroll } from '../sideways-scroll.ts';

const siteUrl = inject('siteUrl');
const { pathname: path } = new URL(siteUrl);
const { pages } = builtSite(inject('siteFolder'));
const board = '/partnerships/ynys-wen/bwrdd/';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function on<Result>(
  address: string,
  work: (page: Page) => Promise<Result>,
  width = 1280,
): Promise<Result> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  try {
    await page.goto(`${siteUrl}${address}`);
    return await work(page);
  } finally {
    await page.close();
  }
}

/** The language that a browser takes some words to be in: each text of a page that holds them. */
function languagesOf(page: Page, words: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (!textContent!.includes(wanted) || parentElement!.closest('script, style')) continue;
      found.push(parentElement!.closest<HTMLElement>('[lang]')!.lang);
    }
    return found;
  }, words);
}

describe('words in Welsh', () => {
  test.each([
    [board, 'Mae’r Bwrdd yn gweithio'],
    [board, 'Bwrdd Dŵr a Thŷ'],
    [board, 'CYLCH GORCHWYL BWRDD DŴR A THŶ'],
    [board, 'Cyngor Ynys Wen, tri aelod'],
    ['/topics/purpose/', 'yn gweithio dros bobl yr ynys'],
    ['/partnerships/', 'Partneriaeth Ynys Wen'],
    ['/partnerships/ynys-wen/', 'Fforwm y Llan'],
    ['/organisations/cyngor-ynys-wen/', 'Cyngor Ynys Wen'],
    ['/reviews/', 'Bwrdd Dŵr a Thŷ'],
  ])('are marked as such on %s: “%s”', (address, words) =>
    on(address, async (page) => {
      const languages = await languagesOf(page, words);
      expect(languages.length).toBeGreaterThan(0);
      expect(new Set(languages)).toEqual(new Set(['cy']));
    }),
  );

  test('are not what is English among them', () =>
    on(board, async (page) => {
      expect(await languagesOf(page, 'The Board has a quorum when')).toEqual(
        expect.arrayContaining(['en-GB']),
      );
      expect(new Set(await languagesOf(page, 'In English: '))).toEqual(new Set(['en-GB']));
    }));

  test('are marked in what a search finds, beside what is found in English', () =>
    on('/search/', async (page) => {
      const { urls } = await searchFor(page, 'dwr');
      expect(urls).toContain(`${path}${board}#cl-title-1`);
      const marked = page.locator('.search-clause__words[lang="cy"]');
      expect(await marked.count()).toBeGreaterThan(0);
      const both = await searchFor(page, 'bwrdd');
      expect(both.urls.length).toBeGreaterThan(0);
      expect((await searchFor(page, 'quorum')).urls).toEqual(
        expect.arrayContaining([`${path}${board}#cl-3`, expect.stringContaining('/riverside/')]),
      );
    }));

  test('and another version that is not held is told from none', () =>
    on(board, async (page) => {
      const head = await page.locator('.page-head').textContent();
      expect(head).toContain('This document is in Welsh.');
      expect(head).toContain(
        'There is a version in English too, which this register does not hold.',
      );
    }));
});

describe('the typeface', () => {
  const fontsOf = async (page: Page, selector: string): Promise<string[]> => {
    const session = await page.context().newCDPSession(page);
    await page.evaluate(() => document.fonts.ready);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    return [...new Set(fonts.map(({ familyName }) => familyName))];
  };

  test.each(['h1 span', '#cl-1 .words__heading', '#cl-title-1 .words__title'])(
    'has every letter of Welsh: %s',
    (selector) =>
      on(board, async (page) => {
        const fonts = await fontsOf(page, selector);
        expect(fonts).toHaveLength(1);
        expect(fonts[0]).toMatch(/^Source S/);
      }),
  );

  test('loads the letters of Welsh only where they stand', async () => {
    const loaded = async (address: string): Promise<string[]> => {
      const page = await browser.newPage();
      const fonts: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
      });
      await page.goto(`${siteUrl}${address}`, { waitUntil: 'networkidle' });
      await page.close();
      return fonts.filter((font) => font.includes('latin-ext'));
    };
    expect((await loaded(board)).length).toBeGreaterThan(0);
    expect(await loaded('/partnerships/riverside/board/')).toEqual([]);
  });
});

describe('one word of 59 letters', () => {
  const templates = Map.groupBy(pages, ({ template }) => template);
  // Of each kind of page the one that prints it most often.
  const addresses = [...templates.values()].map((all) => {
    const times = ({ text }: { text: string }): number => text.split('Mentrgymunedol').length;
    return all.reduce((one, other) => (times(other) > times(one) ? other : one)).address;
  });

  test.each([360, 768])('makes no page scroll sideways in a window %i px wide', (width) =>
    on(
      '/organisations/menter-y-llan/',
      async (page) => {
        const wide = [];
        for (const address of ['/organisations/menter-y-llan/', ...addresses]) {
          await page.goto(`${siteUrl}${address}`);
          wide.push(...(await sidewaysScroll(page)).map((what) => `${address}: ${what}`));
        }
        expect(wide).toEqual([]);
      },
      width,
    ),
  );
});
