import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { nothing, watchPage } from '../watch-page.ts';

const siteUrl = inject('siteUrl');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function open(search: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${siteUrl}/organisations/${search}`);
  await page.locator('#organisation-filters').waitFor();
  return page;
}

function shownIn(page: Page): Promise<number> {
  return page.locator('[data-organisation]').filter({ visible: true }).count();
}

describe('the filters of the organisations page', () => {
  test('narrow the table, and the address remembers how', async () => {
    const page = await open('');
    const all = await shownIn(page);
    await page.locator('#organisation-filters summary').first().click();
    const box = page.locator('#organisation-filters input[name="sector"]').first();
    await box.check();
    const value = await box.getAttribute('value');
    expect(new URL(page.url()).search).toBe(`?sector=${value}`);
    const some = await shownIn(page);
    expect(some).toBeLessThan(all);
    const sectors = page.locator('[data-organisation]').filter({ visible: true });
    expect(
      await sectors.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-sector'))),
    ).toEqual(Array.from({ length: some }, () => value));
    expect(await page.locator('#organisation-status').textContent()).toBe(
      `Showing ${some} of ${all} organisations`,
    );
    await page.reload();
    expect(await shownIn(page)).toBe(some);
    await page.locator('#organisation-clear').click();
    expect(await shownIn(page)).toBe(all);
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  test('hide the columns of other partnerships', async () => {
    const page = await open('');
    const name = await page
      .locator('#organisation-filters input[name="partnership"]')
      .first()
      .getAttribute('value');
    await page.goto(`${siteUrl}/organisations/?partnership=${name}`);
    const heads = page
      .locator('.organisation-grid thead [data-partnership]')
      .filter({ visible: true });
    const shown = await heads.evaluateAll((all) =>
      all.map((head) => head.getAttribute('data-partnership')),
    );
    expect(new Set(shown)).toEqual(new Set([name]));
    await page.close();
  });

  test('narrow the list of a phone, and only one of table and list is shown', async () => {
    const page = await open('?role=secretariat', 390);
    expect(await page.locator('.organisation-grid').isVisible()).toBe(false);
    const roles = page.locator('.organisation-item [data-kinds]').filter({ visible: true });
    const kinds = await roles.evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-kinds') ?? ''),
    );
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.every((kind) => kind.split(' ').includes('secretariat'))).toBe(true);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await page.locator('.organisation-grid').isVisible()).toBe(true);
    expect(await page.locator('.organisation-item').filter({ visible: true }).count()).toBe(0);
    await page.close();
  });

  test('ignore an address that asks for nothing known', async () => {
    const page = await open('?sector=nowhere');
    expect(await page.locator('#organisation-status').textContent()).toMatch(/^Showing all/);
    expect(await shownIn(page)).toBeGreaterThan(0);
    await page.close();
  });

  test('are not there without script, and everyone is', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${siteUrl}/organisations/?sector=police`);
    expect(await page.locator('#organisation-filters').isVisible()).toBe(false);
    expect(await shownIn(page)).toBeGreaterThan(0);
    await context.close();
  });

  test('keep to themselves', async () => {
    const page = await browser.newPage();
    const report = await watchPage(page, siteUrl);
    await page.goto(`${siteUrl}/organisations/?role=seat`);
    await page.locator('#organisation-filters').waitFor();
    expect(await report()).toEqual(nothing);
    await page.close();
  });
});
