import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';

const siteUrl = inject('siteUrl');
const withQuorum = builtSite(inject('siteFolder')).pages.filter(({ text }) =>
  text.includes('id="quorum-form"'),
);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

function verdict(): Promise<string> {
  return page.locator('#quorum-verdict').innerText();
}

async function open(address: string): Promise<void> {
  page = await browser.newPage();
  // The form is folded: a link to it opens it.
  await page.goto(`${siteUrl}${address}#quorum-at-work`);
}

async function parts(): Promise<string[]> {
  return page.locator('#quorum-parts li').allInnerTexts();
}

describe('a quorum that can be counted', () => {
  beforeEach(async () => {
    await open('/partnerships/riverside/board/');
    return () => page.close();
  });

  test('is not met when nobody is present, and says which part fails', async () => {
    expect(await verdict()).toBe('Not quorate: this meeting cannot make decisions.');
    expect((await parts())[0]).toMatch(/^Not met: .*\(0 present, 3 needed\)$/);
  });

  test('answers at once when everyone is present, and goes back when nobody is', async () => {
    await page.getByRole('button', { name: 'Everyone is present' }).click();
    expect(await verdict()).toBe('Quorate: this meeting can make decisions.');
    expect((await parts()).every((part) => part.startsWith('Met: '))).toBe(true);
    await page.getByRole('button', { name: 'Nobody is present' }).click();
    expect(await verdict()).toMatch(/^Not quorate/);
  });
});

describe('a quorum that rests on seats without a number', () => {
  beforeEach(async () => {
    await open('/partnerships/hillside/panel/');
    return () => page.close();
  });

  test('is not met without the office it needs, and says what cannot be told', async () => {
    expect(await verdict()).toMatch(/^Not quorate/);
    expect((await parts())[0]).toMatch(/^Not met: At least half of the members \(0 present/);
  });

  test('is met when everyone is present, of as many seats as a reader says', async () => {
    await page.getByRole('button', { name: 'Everyone is present' }).click();
    expect(await verdict()).toMatch(/^Quorate/);
    const seats = page.locator('[data-field="seats"]').first();
    expect(await seats.inputValue()).toBe(await seats.getAttribute('min'));
    await page.getByRole('button', { name: 'Nobody is present' }).click();
    expect(await verdict()).toMatch(/^Not quorate/);
  });

  test('hangs on the number of seats while nobody has said it', async () => {
    await page.locator('[data-field="members"]').first().fill('3');
    expect(await parts()).toContainEqual(expect.stringMatching(/by how many seats there are/));
    await page.locator('[data-field="seats"]').first().fill('8');
    expect(await parts()).not.toContainEqual(expect.stringMatching(/by how many seats there are/));
  });

  test('says nothing of the document where it is only the reader who has not said', async () => {
    expect(await page.locator('#quorum-doubt').isVisible()).toBe(false);
  });
});

describe.each(withQuorum)('the quorum of $address', ({ address }) => {
  beforeEach(async () => {
    await open(address);
    return () => page.close();
  });

  test('is asked for with the keyboard alone, and fits a narrow window', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    const form = page.locator('#quorum-form');
    const fields = form.locator('select:visible, input:visible, button:visible');
    await fields.first().focus();
    const stops = await fields.count();
    const isLast = () => fields.last().evaluate((field) => field === document.activeElement);
    // The table that scrolls is a stop too.
    for (let stop = 0; stop < stops && !(await isLast()); stop += 1)
      await page.keyboard.press('Tab');
    expect(await isLast()).toBe(true);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  });

  test('is told to people who listen', async () => {
    expect(await page.locator('#quorum-verdict').getAttribute('role')).toBe('status');
  });

  test('is not met when nobody is present, and is met where everyone is and each part says so', async () => {
    expect(await verdict()).not.toMatch(/^Quorate/);
    await page.getByRole('button', { name: 'Everyone is present' }).click();
    const isWhole = (await parts()).every((part) => part.startsWith('Met: '));
    if (isWhole) expect(await verdict()).toMatch(/^Quorate/);
  });
});
