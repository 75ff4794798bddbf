import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { launchChromium } from './chromium.ts';

const siteUrl = inject('siteUrl');
const withQuorum = builtSite().pages.filter(({ text }) => text.includes('id="quorum-form"'));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

function verdict(): Promise<string> {
  return page.locator('#quorum-verdict').innerText();
}

describe.each(withQuorum)('the quorum of $address', ({ address }) => {
  beforeEach(async () => {
    page = await browser.newPage();
    await page.goto(siteUrl + address);
    return () => page.close();
  });

  test('is not met when nobody is present, and says which part fails', async () => {
    expect(await verdict()).toBe('Not quorate: this meeting cannot make decisions.');
    expect(await page.locator('#quorum-parts li').first().innerText()).toMatch(
      /^Not met: .*\(0 present, \d+ needed\)$/,
    );
  });

  test('answers at once when everyone is present, and goes back when nobody is', async () => {
    await page.getByRole('button', { name: 'Everyone is present' }).click();
    const parts = await page.locator('#quorum-parts li').allInnerTexts();
    const isWhole = parts.every((part) => part.startsWith('Met: '));
    expect(await verdict()).toMatch(isWhole ? /^Quorate/ : /^(Not quorate|Unclear)/);
    await page.getByRole('button', { name: 'Nobody is present' }).click();
    expect(await verdict()).toMatch(/^Not quorate/);
  });

  test('is told to people who listen', async () => {
    expect(await page.locator('#quorum-verdict').getAttribute('role')).toBe('status');
  });
});

test('some constitutions of the register offer their quorum to try', () => {
  expect(withQuorum.length).toBeGreaterThan(0);
});
