import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { builtSite, onePerTemplate } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';
import { missingOnPaper } from '../look-at-paper.ts';

const siteUrl = inject('siteUrl');
const { files, folder, pages } = builtSite(inject('siteFolder'));
const templates = onePerTemplate(pages);
const constitutions = pages.filter(({ template }) => template === 'constitution');
const withMatrix = constitutions.filter(({ text }) => text.includes('rasci-table'));
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
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
  return () => page.close();
});

/** The width of each page of a PDF, in points; the dictionaries of pages are not compressed. */
async function widthsOfPages(): Promise<number[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/Type \/Page\b[^]*?\/MediaBox \[0 0 ([\d.]+) /g)].map(([, width]) =>
    Math.round(Number(width)),
  );
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

  test.each(constitutions)(
    'the findings of $address are read under their number',
    async ({ address }) => {
      await page.goto(siteUrl + address);
      const found = page.locator('#findings .finding');
      if ((await found.count()) === 0) return;
      expect(await found.first().isVisible()).toBe(true);
    },
  );

  test.each(withMatrix)('the matrix of $address is there, in black', async ({ address }) => {
    await page.goto(siteUrl + address);
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
  });

  test('pages are numbered', () => {
    const css = files
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
    const rules = css.join('').match(/@page[^{]*\{(?:[^{}]|\{[^}]*\})*\}/g) ?? [];
    const plain = rules.find((rule) => /^@page\s*\{/.test(rule));
    expect(plain).toContain('counter(page)');
    expect(plain).toContain('counter(pages)');
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
    const widths = await widthsOfPages();
    expect(widths.filter((width) => width > 800).length).toBeGreaterThan(0);
  });
});
