import type { Browser, Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtSite, onePerTemplate } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';
import { missingOnPaper } from '../look-at-paper.ts';

const siteUrl = inject('siteUrl');
const { files, pages } = builtSite(inject('siteFolder'));
const templates = onePerTemplate(pages);
const longest = templates.find(({ template }) => template === 'constitution')!;
const withMatrix = pages.find(
  ({ template, text }) => template === 'constitution' && text.includes('rasci-table'),
)!;
const comparison = pages.find(({ template }) => template === 'compare-partnership')!;
const six = files
  .flatMap((file) => /^data\/compare\/(.+)\.json$/u.exec(file)?.[1] ?? [])
  .slice(0, 6)
  .map((key) => `body=${key}`)
  .join('&');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
});
afterAll(() => browser.close());

/** The words of each page of what is printed. */
async function printed(): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  return text;
}

describe('on paper', () => {
  test.each(templates)(
    '$address gives what it promises, and says where it is from',
    async ({ address, text }) => {
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(text)?.[1] ?? 'https://';
      await page.goto(siteUrl + address);
      expect(await page.evaluate(missingOnPaper)).toEqual([]);
      expect(await page.locator('.site-footer .print-only').innerText()).toContain(canonical);
    },
  );

  test('a constitution is short, with its title and number on every page', async () => {
    await page.goto(siteUrl + longest.address);
    const words = (await page.locator('.words .row__text').allInnerTexts()).join(' ').split(/\s+/);
    const title = await page.locator('h1').innerText();
    expect(await page.locator('#findings .finding').first().isVisible()).toBe(true);
    const text = await printed();
    // Its answers, seats, readings, findings and record take some five pages beside its words.
    expect(text.length).toBeLessThanOrEqual(5 + Math.ceil(words.length / 250));
    for (const [index, one] of text.entries()) {
      expect(one).toContain(title);
      expect(one).toContain(`Page ${index + 1} of ${text.length}`);
    }
  });

  test('the matrix of a constitution is there, in black', async () => {
    await page.goto(siteUrl + withMatrix.address);
    expect(await page.locator('.rasci-table').isVisible()).toBe(true);
    const letters = page.locator('.rasci-table .rasci-letter');
    const colours = await letters.evaluateAll((all) =>
      all.map((one) => getComputedStyle(one).color),
    );
    // Where parties stand in the cells, there may be no letter at all.
    expect(colours.filter((colour) => colour !== 'rgb(0, 0, 0)')).toEqual([]);
    // It fits the width of the paper: nothing of it is cut.
    await page.setViewportSize({ width: 672, height: 950 });
    const cut = await page
      .locator('.rasci-table')
      .evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(cut).toBeLessThan(2);
    await page.setViewportSize({ width: 1280, height: 720 });
  });
});

describe.each([comparison.address, `/compare/?${six}`])('%s on paper', (address) => {
  test('is a table on its side, with a clause at each answer that rests on one', async () => {
    await page.goto(siteUrl + address);
    const table = page.locator('.compare');
    await table.waitFor();
    const cells = table.locator('.compare-answers__body:has(.words-quote)');
    const bare = await cells.evaluateAll((all) =>
      all
        .filter((cell) => getComputedStyle(cell).display !== 'table-cell')
        .concat(
          all.filter((cell) => cell.querySelector('.words-quote a')!.checkVisibility() === false),
        )
        .map((cell) => cell.textContent),
    );
    expect(bare).toEqual([]);
    expect(await cells.count()).toBeGreaterThan(0);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    // The dictionaries of pages are not compressed.
    const widths = [...pdf.matchAll(/\/Type \/Page\b[^]*?\/MediaBox \[0 0 ([\d.]+) /g)];
    expect(widths.filter(([, width]) => Number(width) > 800).length).toBeGreaterThan(0);
  });
});
