import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../chromium.ts';

const siteUrl = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('the citation of a page can be read without script, and copied with it', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${siteUrl}/topics/quorum/`);
  const box = page.locator('.cite');
  await page.locator('details:has(.cite) > summary').click();
  const words = await box.locator('.cite__words').innerText();
  expect(words).toMatch(/\/topics\/quorum\/$/);
  await box.getByRole('button', { name: 'Copy the citation' }).click();
  await box.getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);

  const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await still.goto(`${siteUrl}/topics/quorum/`);
  expect(await still.locator('.cite button').filter({ visible: true }).count()).toBe(0);
  expect((await still.locator('.cite__words').textContent())!.trim()).toBe(words);
});
