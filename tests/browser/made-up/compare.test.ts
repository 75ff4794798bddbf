import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
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

function topicsOf(...kinds: readonly string[]): Locator {
  return page.locator(kinds.map((kind) => `.compare-topic[data-kind="${kind}"]`).join());
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
    expect(await page.locator('.compare-head li').count()).toBe(2);
    expect(await page.locator('.compare-topic').count()).toBe(23);
    expect(await page.locator('#compare-summary').innerText()).toMatch(/^Of 23 questions, /u);
    const heading = await page.locator('h1').innerText();
    expect(heading).toMatch(/ and .+ compared$/u);
    expect(await page.title()).toContain(heading);
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
    await page.locator('.compare').waitFor();
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
    expect(await page.locator('.compare-head li').count()).toBe(2);
  });

  test('has a mark for each body in a row that opens to the answers with their clauses', async () => {
    await open(two);
    const row = topicsOf('alike', 'differ').first();
    const marks = row.locator('.compare-marks[role="img"]');
    expect((await marks.getAttribute('aria-label'))!.split('; ')).toHaveLength(2);
    expect(await row.locator('.compare-answer').filter({ visible: true }).count()).toBe(0);
    await row.locator('summary').first().click();
    expect(await row.locator('.compare-answer').filter({ visible: true }).count()).toBe(2);
    expect(await row.locator('.words-quote a[href*="#cl-"]').first().isVisible()).toBe(true);
    await page.getByLabel('Open every row').check();
    expect(await page.locator('.compare-topic[open]').count()).toBe(23);
  });

  test('hides what nobody says, or shows only what differs, and the address says so', async () => {
    await open(two);
    await page.getByLabel('Hide what nobody says').check();
    expect(await topicsOf('silent').count()).toBeGreaterThan(0);
    expect(await topicsOf('silent').filter({ visible: true }).count()).toBe(0);
    expect(await topicsOf('alone').first().isVisible()).toBe(true);
    await page.getByLabel('Only where they differ').check();
    expect(await topicsOf('alike', 'alone', 'open').filter({ visible: true }).count()).toBe(0);
    expect(page.url()).toContain('show=differences&hide=silence');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.getByLabel('Only where they differ').isChecked()).toBe(true);
  });

  test('goes from topic to topic on a phone, one open at a time', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(two);
    await page.locator('.compare-topic summary').first().click();
    await page.locator('.compare-topic[open] a[rel="next"]').click();
    const shown = page.locator('.compare-topic[open]');
    expect(await shown.count()).toBe(1);
    expect(await shown.locator('a[rel="prev"]').isVisible()).toBe(true);
    expect(await page.locator('.compare-topic').nth(1).getAttribute('open')).toBe('');
  });

  test('puts whole clauses in place of the words quoted, topic by topic', async () => {
    await open(two);
    const row = page.locator('.compare-topic', { has: page.locator('[data-whole]') }).first();
    await row.locator('summary').first().click();
    await row.locator('.compare-take summary').click();
    await row.locator('[data-whole]').click();
    expect(await row.locator('.whole').filter({ visible: true }).count()).toBeGreaterThan(0);
    expect(await row.locator('.compare-words').filter({ visible: true }).count()).toBe(0);
    expect(await row.locator('[data-whole]').getAttribute('aria-expanded')).toBe('true');
  });

  test('copies a wording whole, with its source and its rights', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(two);
    const row = page.locator('.compare-topic', { has: page.locator('[data-borrow]') }).first();
    await row.locator('summary').first().click();
    await row.locator('.compare-take summary').click();
    await row.locator('[data-borrow]').first().click();
    await row.getByText('Copied with its source').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/\n\n.*https?:.*#cl-.* as published on .*\n(Rights|Copyright|Licence)/u);
  });

  test('is found again by the short address that is printed', async () => {
    await open(`${two}&topic=quorum`);
    const printed = (await page.locator('#compare-printed').textContent())!;
    const [short = ''] = /https?:\S+(?=,)/u.exec(printed) ?? [];
    expect(short).toMatch(/\/compare\/\?of=\w{7}\.\w{7}&on=\w{7}$/u);
    const heading = await page.locator('h1').innerText();
    await page.goto(short, { waitUntil: 'networkidle' });
    expect(await page.locator('h1').innerText()).toBe(heading);
    expect(await page.locator('.compare-topic').count()).toBe(1);
  });

  test.each([320, 390, 768, 1280])('has no fault at %i px with six bodies', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await open(`${six}&words=whole`);
    await page.getByLabel('Open every row').check();
    expect(await violationsOf(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toEqual([]);
    expect(await page.locator('.compare-letters').isVisible()).toBe(width < 1280);
  });

  test('gives a CSV file and a Word file', async () => {
    await open(two);
    const table = (await downloaded('Download as CSV')).toString('utf8');
    expect(table.split('\r\n').filter((line) => line !== '').length).toBeGreaterThan(46);
    expect(table).toContain('topic,comparison,body');
    const { paragraphs, properties } = readDocx(await downloaded('Download as Word'));
    expect(properties['dc:title']).toMatch(/ compared$/u);
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
    const row = page.locator('.compare-topic', { has: page.locator('.keep') }).first();
    await row.locator('summary').first().click();
    await row.locator('.compare-take summary').click();
    const keep = row.locator('.keep').first();
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
    await row.locator('> .row__label').hover();
    await row.locator('.keep').click();
    await page.locator('.clip-bar a').click();
    await page.locator('.clipping').waitFor();
    expect(await page.locator('.clipping .clipping__citation').first().innerText()).toContain(
      '#cl-',
    );
    expect(await violationsOf(page)).toEqual([]);
  });

  test('of somebody else are shown and not stored until asked', async () => {
    await open(`/clippings/?c=${first}/answer/quorum&c=${second}/answer/chair`);
    expect(await page.locator('.clipping').count()).toBe(2);
    expect(await stored()).toBe(0);
    await page.getByRole('button', { name: 'Keep it with mine' }).click();
    expect(await stored()).toBe(1);
  });

  test('show an example while nothing is kept, which can be kept', async () => {
    await open('/clippings/');
    expect(await page.locator('.clipping-example').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Keep this one' }).click();
    await page.locator('.clipping').waitFor();
    expect(await page.locator('.clipping-example').isVisible()).toBe(false);
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
  test('/compare/ leads to topics and to ready-made comparisons whose boxes work', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${siteUrl}/compare/`);
    expect(await still.locator('main a[href="/topics/"]').first().isVisible()).toBe(true);
    await still.locator('.compare-ready__list a').first().click();
    const topics = still.locator('.compare-topic');
    expect(await topics.count()).toBe(23);
    await topics.first().locator('summary').first().click();
    expect(await topics.first().locator('.words-quote').first().isVisible()).toBe(true);
    await still.getByLabel('Open every row').check();
    expect(await still.locator('.compare-answer').filter({ visible: true }).count()).toBe(
      await still.locator('.compare-answer').count(),
    );
    await still.getByLabel('Only where they differ').check();
    expect(await topics.filter({ visible: true }).count()).toBe(
      await still.locator('[data-kind="differ"]').count(),
    );
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
