import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { builtSite, onePerTemplate } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';

const siteUrl = inject('siteUrl');
const constitution = onePerTemplate(builtSite(inject('siteFolder')).pages).find(
  ({ template }) => template === 'constitution',
)!;

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

test('a problem with a clause is reported with its name and address, from the bar of its number', async () => {
  const page = await browser.newPage();
  const { address } = constitution;
  await page.goto(siteUrl + address);
  const number = page.locator('.words .row__label').first();
  await number.focus();
  const name = (await number.innerText()).split('Link to ')[1]!.trim();
  const href = await page.locator('.clause-bar').getByText('Report a problem').getAttribute('href');
  const mail = new URL(href!);
  expect(mail.pathname).toBe('register@remit.example');
  expect(mail.searchParams.get('subject')).toContain(name);
  expect(mail.searchParams.get('body')).toContain(`${address}${await number.getAttribute('href')}`);
  // Without a script the page can be reported.
  expect(constitution.text).toContain('Report a problem with this page');
});
