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
  test('narrow the list, and the address remembers how', async () => {
    const page = await open('');
    const all = await shownIn(page);
    await page.locator('.organisation-filters__more > summary').click();
    await page.locator('.search-filter__summary').first().click();
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

  test('find an organisation by what is typed of its name, folded away or not', async () => {
    const page = await open('');
    const folds = page.locator('.organisation-list details');
    await folds.evaluateAll((all) => all.forEach((fold) => fold.removeAttribute('open')));
    await page.locator('#organisation-name').fill('riverside cou');
    const names = page.locator('.organisation-item__name').filter({ visible: true });
    expect(await names.allTextContents()).toEqual(['Riverside Council']);
    expect(new URL(page.url()).searchParams.get('name')).toBe('riverside cou');
    expect(await page.locator('#organisation-status').textContent()).toMatch(/^Showing 1 of/);
    await page.locator('#organisation-name').fill('nobody at all');
    expect(await shownIn(page)).toBe(0);
    expect(await page.locator('#organisation-status').textContent()).toMatch(/^None of/);
    await page.close();
  });

  test('show only the groups of a partnership, and the roles that were asked for', async () => {
    const page = await open('?role=secretariat', 390);
    const roles = page.locator('.organisation-item [data-kinds]').filter({ visible: true });
    const kinds = await roles.evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-kinds') ?? ''),
    );
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.every((kind) => kind.split(' ').includes('secretariat'))).toBe(true);
    await page.goto(`${siteUrl}/organisations/?partnership=riverside`);
    await page.locator('#organisation-filters').waitFor();
    const places = page.locator('.organisation-item [data-partnership]').filter({ visible: true });
    const shown = await places.evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-partnership')),
    );
    expect(new Set(shown)).toEqual(new Set(['riverside']));
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
