import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, inject, test } from 'vitest';
import { readDocx } from '../../exports/read-docx.ts';
import { builtSite } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';
import { sidewaysScroll } from '../sideways-scroll.ts';
import { violationsOf } from '../violations-of.ts';
import { nothing, watchPage } from '../watch-page.ts';

const siteUrl = inject('siteUrl');
const { files, folder } = builtSite(inject('siteFolder'));
const keys = files.flatMap((file) => /^data\/compare\/(.+)\.json$/u.exec(file)?.[1] ?? []);
const [first, second] = keys as [string, string];
const two = `/compare/?body=${first}&body=${second}`;
const six = `/compare/?${keys
  .slice(0, 6)
  .map((key) => `body=${key}`)
  .join('&')}`;

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ acceptDownloads: true });
  page = await context.newPage();
});
afterEach(() => context.close());

async function open(address: string): Promise<void> {
  await page.goto(siteUrl + address, { waitUntil: 'networkidle' });
}

function stored(): Promise<number> {
  return page.evaluate(() => localStorage.length);
}

async function downloaded(button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await file.path());
}

describe('/compare/', () => {
  test('puts the bodies of its address side by side, and keeps nothing', async () => {
    const report = await watchPage(page, siteUrl);
    await open(two);
    expect(await page.locator('.compare-table thead th').count()).toBe(3);
    expect(await page.locator('.compare-table tr:has(.compare-answer)').count()).toBe(23);
    expect(await page.locator('#compare-summary').innerText()).toMatch(
      /differ on \d+ of 23 questions/,
    );
    expect(await report()).toEqual(nothing);
  });

  test('asks only for the data of the bodies chosen', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open(two);
    expect(asked.filter((path) => path.startsWith('/data/')).sort()).toEqual(
      [first, second].map((key) => `/data/compare/${key}.json`).sort(),
    );
  });

  test('takes a choice by form controls into its address', async () => {
    await open('/compare/');
    await page.locator(`input[value="${first}"]`).check();
    await page
      .locator('#compare-suggestion-list button, input[name="body"]:not(:checked)')
      .first()
      .click();
    await page.locator('#compare-form button[type="submit"]').click();
    await page.locator('.compare-table').waitFor();
    expect(page.url()).toContain(`body=${first}`);
    expect(new URL(page.url()).searchParams.getAll('body')).toHaveLength(2);
  });

  test('says what is wrong with a choice of one', async () => {
    await open('/compare/');
    await page.locator('input[name="body"]').first().check();
    await page.locator('#compare-form button[type="submit"]').click();
    expect(await page.getByRole('alert').innerText()).toBe(
      'Choose at least two bodies: 1 is chosen.',
    );
  });

  test('says so when an address names a body that is not there', async () => {
    await open(`${two}&body=no-such/body&body=<img>`);
    expect(await page.getByRole('alert').innerText()).toContain('2 bodies in this address');
    expect(await page.locator('.compare-table thead th').count()).toBe(3);
  });

  test('shows only differences, and the address says so', async () => {
    await open(two);
    const same = page.locator('.compare-table tbody tr[data-same]');
    expect(await same.count()).toBeGreaterThan(0);
    await page.getByLabel('Show only differences').check();
    expect(await same.filter({ visible: true }).count()).toBe(0);
    expect(page.url()).toContain('show=differences');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.getByLabel('Show only differences').isChecked()).toBe(true);
  });

  test('puts whole clauses beside each other, topic by topic', async () => {
    await open(two);
    const row = page
      .locator('.compare-table tbody tr', { has: page.locator('[data-whole]') })
      .first();
    await row.locator('[data-whole]').click();
    expect(await row.locator('.whole').filter({ visible: true }).count()).toBe(2);
    expect(await row.locator('[data-whole]').getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('.compare-table .whole').filter({ visible: true }).count()).toBe(2);
  });

  test.each([320, 390, 768, 1280])('has no fault at %i px with six bodies', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await open(`${six}&words=whole`);
    expect(await violationsOf(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toEqual([]);
    const isNarrow = width <= 768;
    expect(await page.locator('.compare-list').isVisible()).toBe(isNarrow);
    expect(await page.locator('.compare-table').isVisible()).toBe(!isNarrow);
  });

  test('gives a CSV file and a Word file', async () => {
    await open(two);
    const table = (await downloaded('Download as CSV')).toString('utf8');
    expect(table.split('\r\n').filter((line) => line !== '').length).toBeGreaterThan(46);
    expect(table).toContain('topic,comparison,body');
    const { paragraphs, properties } = readDocx(await downloaded('Download as Word'));
    expect(properties['dc:title']).toMatch(/^Comparison: /u);
    expect(properties['dc:creator']).not.toBe('');
    const hrefs = paragraphs.flatMap(({ links }) => links.map(([, href]) => href));
    expect(hrefs.length).toBeGreaterThan(10);
    expect(hrefs.filter((href) => !URL.canParse(href))).toEqual([]);
  });
});

describe('clippings', () => {
  test('are stored when the reader presses Keep, and not before', async () => {
    await open(two);
    expect(await stored()).toBe(0);
    const keep = page.locator('.compare-table .keep').first();
    await keep.click();
    expect(await stored()).toBe(1);
    expect(await keep.innerText()).toContain('Kept');
    const later = await context.newPage();
    await page.close();
    page = later;
    await open('/clippings/');
    expect(await page.locator('.clipping').count()).toBe(1);
    expect(page.url()).toContain('?c=');
    await page.getByRole('button', { name: 'Remove', exact: false }).last().click();
    expect(await page.locator('.clipping').count()).toBe(0);
    expect(await stored()).toBe(0);
  });

  test('keeps a clause of a constitution', async () => {
    await open(`/partnerships/${first}/`);
    const row = page.locator('.words .row:has(> .row__label)').first();
    await row.hover();
    await row.locator('.keep').click();
    await page.locator('.clip-bar a').click();
    await page.locator('.clipping').waitFor();
    expect(await page.locator('.clipping__citation').innerText()).toContain('#cl-');
    expect(await violationsOf(page)).toEqual([]);
  });

  test('of somebody else are shown and not stored until asked', async () => {
    await open(`/clippings/?c=${first}/answer/quorum&c=${second}/answer/chair`);
    expect(await page.locator('.clipping').count()).toBe(2);
    expect(await stored()).toBe(0);
    await page.getByRole('button', { name: 'Keep it with mine' }).click();
    expect(await stored()).toBe(1);
  });

  test('give a Word file with citations', async () => {
    await open(`/clippings/?c=${first}/answer/quorum`);
    const { paragraphs } = readDocx(await downloaded('Download as Word'));
    const hrefs = paragraphs.flatMap(({ links }) => links.map(([, href]) => href));
    expect(hrefs.filter((href) => href.includes(`/partnerships/${first}/`))).not.toEqual([]);
  });

  test('say so when the writer of Word files cannot be fetched', async () => {
    await open(`/clippings/?c=${first}/answer/quorum`);
    await page.route('**/*.js', (route) => route.abort());
    await page.getByRole('button', { name: 'Download as Word' }).click();
    const status = page.locator('#clipping-status');
    await status.filter({ hasText: 'The Word file could not be made.' }).waitFor();
  });
});

describe('without script', () => {
  test('/compare/ leads to topics and to ready-made comparisons with real tables', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${siteUrl}/compare/`);
    expect(await still.locator('main a[href="/topics/"]').first().isVisible()).toBe(true);
    await still.locator('.compare-ready__list a').first().click();
    expect(await still.locator('.compare-table th[scope="row"]').count()).toBe(24);
    await still.locator('.compare-words summary').first().click();
    expect(await still.locator('.compare-words .words-quote').first().isVisible()).toBe(true);
    await plain.close();
  });
});

test('the data of a body names no withheld name marker', () => {
  for (const key of keys) {
    expect(readFileSync(join(folder, 'data', 'compare', `${key}.json`), 'utf8')).not.toContain(
      '{withheld',
    );
  }
});
