import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addDays } from '../../../src/register/days/add-days.ts';
import { howLate } from '../../../src/views/reviews/how-late.ts';
import { launchChromium } from '../chromium.ts';
import { nothing, watchPage } from '../watch-page.ts';

const siteUrl = inject('siteUrl');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function open(search: string, day?: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  if (day !== undefined) await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  await page.goto(`${siteUrl}/reviews/${search}`);
  await page.locator('#review-filters').waitFor();
  return page;
}

function shownIn(page: Page): Promise<number> {
  return page.locator('[data-review]').filter({ visible: true }).count();
}

describe('the filters of the reviews page', () => {
  test('narrow the list, and the address remembers how', async () => {
    const page = await open('');
    const all = await shownIn(page);
    await page.locator('#review-filters summary').first().click();
    const box = page.locator('#review-filters input[name="state"]').first();
    await box.check();
    const value = await box.getAttribute('value');
    expect(new URL(page.url()).search).toBe(`?state=${value}`);
    const some = await shownIn(page);
    expect(some).toBeLessThan(all);
    expect(await page.locator('#review-status').textContent()).toBe(
      `Showing ${some} of ${all} reviews`,
    );
    expect(await page.locator('.review-group').filter({ visible: true }).count()).toBe(1);
    expect(await page.locator(`label[for="state-${value}"]`).textContent()).toMatch(
      new RegExp(` ${some}$`, 'u'),
    );
    await page.reload();
    expect(await shownIn(page)).toBe(some);
    await page.locator('#review-clear').click();
    expect(await shownIn(page)).toBe(all);
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  test.each(['partnership', 'organisation'])('narrow by one %s', async (name) => {
    const page = await open('');
    const list = page.locator(`#filter-${name}`);
    const value = await list.locator('option').nth(1).getAttribute('value');
    await list.selectOption(value);
    expect(new URL(page.url()).search).toBe(`?${name}=${value}`);
    const attribute = name === 'partnership' ? 'data-partnership' : 'data-organisations';
    const rows = page.locator('[data-review]').filter({ visible: true });
    const said = await rows.evaluateAll(
      (all, field) => all.map((row) => row.getAttribute(field)?.split(' ') ?? []),
      attribute,
    );
    expect(said.length).toBeGreaterThan(0);
    expect(said.every((values) => values.includes(value!))).toBe(true);
    await page.close();
  });

  test('ignore an address that asks for nothing known', async () => {
    const page = await open('?state=nowhere&organisation=nobody');
    expect(await page.locator('#review-status').textContent()).toMatch(/^Showing all/);
    expect(await shownIn(page)).toBeGreaterThan(0);
    await page.close();
  });
});

describe('the word for a review', () => {
  // The first review of the page with a date, whatever it is: its last day is in the page.
  async function wordOn(daysAfter: number): Promise<string[]> {
    const first = await open('');
    const dated = '[data-review] [data-review-due]';
    const lastDay = await first.locator(dated).first().getAttribute('data-review-due');
    await first.close();
    const page = await open('', addDays(lastDay!, daysAfter));
    const state = page.locator(`[data-review] [data-review-due="${lastDay}"]`).first();
    const words = await state.locator('.review-state__word').textContent();
    const late = await page.locator(`[data-review-late="${lastDay}"]`).first().textContent();
    expect(late).toBe(howLate(lastDay!, addDays(lastDay!, daysAfter)));
    const changes = await page.locator('#review-changes').isVisible();
    const changed = await page.locator('[data-review] [data-review-changed]').count();
    expect(changes).toBe(changed > 0);
    await page.close();
    return [words ?? ''];
  }

  test.each([
    [-91, 'In date'],
    [-90, 'Due soon'],
    [0, 'Due soon'],
    [1, 'Overdue'],
  ])('is for the day of reading: %i days after the last day, “%s”', async (days, word) => {
    expect(await wordOn(days)).toEqual([word]);
  });
});

describe('the reviews page', () => {
  test('says everything without script, and shows no filters', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${siteUrl}/reviews/?state=overdue`);
    expect(await page.locator('#review-filters').isVisible()).toBe(false);
    const rows = await page.locator('[data-review]').count();
    expect(await shownIn(page)).toBe(rows);
    const totals = await page.locator('.review-totals__number').allTextContents();
    expect(totals.reduce((sum, number) => sum + Number(number), 0)).toBe(rows);
    await context.close();
  });

  test('draws a bar for each row of its table', async () => {
    const page = await open('');
    const bars = await page.locator('.review-bars__name').count();
    expect(bars).toBe(await page.locator('[data-review]').count());
    await page.close();
  });

  test('names its feed, and the calendars are served as what they are', async () => {
    const page = await open('');
    const feed = await page.locator('link[rel="alternate"][title^="Reviews"]').getAttribute('href');
    const calendars = await page
      .locator('a[href^="/"][href$=".ics"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    const types = await Promise.all(
      [feed!, ...calendars].map(async (address) => {
        const response = await fetch(siteUrl + address);
        return [response.status, response.headers.get('content-type')];
      }),
    );
    expect(types[0]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect(calendars.length).toBeGreaterThan(0);
    for (const type of types.slice(1)) expect(type).toEqual([200, 'text/calendar; charset=utf-8']);
    await page.close();
  });

  test('keeps to itself', async () => {
    const page = await browser.newPage();
    const report = await watchPage(page, siteUrl);
    await page.goto(`${siteUrl}/reviews/`);
    await page.locator('#review-filters').waitFor();
    expect(await report()).toEqual(nothing);
    await page.close();
  });
});
