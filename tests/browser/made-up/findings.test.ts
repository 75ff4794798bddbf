import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';
import { violationsOf } from '../violations-of.ts';

const siteUrl = inject('siteUrl');
const constitutions = builtSite(inject('siteFolder')).pages.filter(
  ({ template }) => template === 'constitution',
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function open(search: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${siteUrl}/findings/${search}`);
  await page.locator('#finding-filters').waitFor();
  return page;
}

function shownIn(page: Page): Promise<number> {
  return page.locator('.finding').filter({ visible: true }).count();
}

describe('the filters of the findings page', () => {
  test('narrow the list, and the address remembers how', async () => {
    const page = await open('');
    const unfolded = await shownIn(page);
    const all = await page.locator('.finding').count();
    await page.locator('#finding-filters summary').first().click();
    const label = await page.locator('label[for="weight-info"]').textContent();
    await page.locator('#weight-info').check();
    expect(new URL(page.url()).search).toBe('?weight=info');
    const some = await shownIn(page);
    expect(label).toMatch(new RegExp(` ${some}$`, 'u'));
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(await page.locator('#finding-status').textContent()).toBe(
      `Showing ${some} of ${all} findings`,
    );
    await page.reload();
    expect(await shownIn(page)).toBe(some);
    await page.locator('#finding-clear').click();
    expect(await shownIn(page)).toBe(unfolded);
    await page.close();
  });

  test('ask for one subject in one partnership from the address', async () => {
    const page = await open('');
    const subject = await page.locator('.finding').first().getAttribute('data-group');
    const partnership = await page
      .locator('.finding-body')
      .first()
      .getAttribute('data-partnership');
    await page.goto(`${siteUrl}/findings/?group=${subject}&partnership=${partnership}`);
    await page.locator('#finding-clear').waitFor();
    const shown = page.locator('.finding').filter({ visible: true });
    const groups = await shown.evaluateAll((items) =>
      items.map((item) => item.getAttribute('data-group')),
    );
    expect(new Set(groups)).toEqual(new Set([subject]));
    const bodies = page.locator('.finding-body').filter({ visible: true });
    const owners = await bodies.evaluateAll((items) =>
      items.map((item) => item.getAttribute('data-partnership')),
    );
    expect(new Set(owners)).toEqual(new Set([partnership]));
    await page.close();
  });
});

describe('the overview of findings', () => {
  test('leads from each number to a finding, folded or not', async () => {
    const page = await open('');
    const cell = page.locator('.findings-matrix__link--0').first();
    const target = page.locator(`.finding[id="${(await cell.getAttribute('href'))!.slice(1)}"]`);
    expect(await target.isVisible()).toBe(false);
    await cell.click();
    await target.waitFor({ state: 'visible' });
    await page.close();
  });
});

describe('findings on the page of a constitution', () => {
  test.each(constitutions)(
    'are folded away on $address, and accessible when opened',
    async ({ address }) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(siteUrl + address);
      expect(await shownIn(page)).toBe(0);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await shownIn(page)).toBeGreaterThan(0);
      expect(await violationsOf(page)).toEqual([]);
      await page.close();
    },
  );

  test('open at the finding that a note beside the words leads to', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const address = constitutions[0]!.address;
    await page.goto(siteUrl + address);
    const link = page.locator('.finding-notes__link').first();
    const target = await link.getAttribute('href');
    await link.click();
    await page.locator(`.finding[id="${target!.slice(1)}"]`).waitFor({ state: 'visible' });
    await page.close();
  });
});
