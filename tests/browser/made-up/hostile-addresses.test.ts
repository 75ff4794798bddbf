import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtSite, onePerTemplate } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';

const siteUrl = inject('siteUrl');
const { files, folder, pages } = builtSite(inject('siteFolder'));
const scripted = onePerTemplate(pages).filter(({ text }) => /<script\b/.test(text));
const keys = files.flatMap((file) => /^data\/compare\/(.+)\.json$/u.exec(file)?.[1] ?? []);
const [first, second] = keys as [string, string];
const body = JSON.parse(readFileSync(join(folder, `data/compare/${first}.json`), 'utf8')) as {
  words: [string][];
};
const clause = body.words.find(([id]) => id !== '')![0];

/** What anybody can write where an address or a store is read; as it stands in an address. */
const hostile = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '%',
  '%E0%A4%A',
  '%00',
  'no-such-thing',
  '%3Cimg%20src=x%20onerror=alert(1)%3E',
  '%7B%22a%22:',
  '..%2F..%2Fetc',
  'a%26b=c%23d',
  'ŵ–’%F0%9F%98%80',
  `${'x'.repeat(1000)}`,
];
const inRef = hostile.flatMap((word) => [
  word,
  `${word}/${word}/answer/quorum`,
  `${first}/answer/${word}`,
  `${first}/clause/${word}`,
  `${first}/${word}/quorum`,
]);
// A search for words that nobody has rightly finds nothing; it is no choice that can be wrong.
const choicesIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/<(?:input|select)\b[^>]*\bname="([^"]+)"[^>]*>/g)]
      .filter(([field]) => !field.includes('type="search"'))
      .map(([, name]) => name!),
  ),
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

interface Visit {
  readonly page: Page;
  readonly errors: string[];
}

/** Opens a page in a browser of its own, which may remember something already. */
async function visit(address: string, stored?: string): Promise<Visit> {
  const page = await (await browser.newContext()).newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('dialog', (dialog) => {
    errors.push(dialog.message());
    void dialog.dismiss();
  });
  if (stored !== undefined)
    await page.addInitScript((value) => localStorage.setItem('clippings', value), stored);
  await page.goto(siteUrl + address);
  return { page, errors };
}

// Several at once, so that each visit tries what the one before it did not.
function inParts<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

describe('an address that asks for what nobody has', () => {
  test.each(scripted)('breaks nothing of $address and leaves all of it in view', async (built) => {
    const { address, text } = built;
    const status = '[id$="-status"], #compare-chosen';
    const plain = await visit(address);
    const said = await plain.page.locator(status).allInnerTexts();
    await plain.page.context().close();
    const asked = [...choicesIn(text), 'constructor']
      .filter((name) => !['q', 'show', 'words', 'c'].includes(name))
      .flatMap((name) => hostile.slice(0, -1).map((value) => `${name}=${value}`));
    const odd = await visit(`${address}?${asked.join('&')}#${hostile[0]!}`);
    expect(odd.errors).toEqual([]);
    expect(await odd.page.locator(status).allInnerTexts()).toEqual(said);
    await odd.page.context().close();
  });

  test.each(hostile)('may search for it: %s', async (word) => {
    const { page, errors } = await visit(`/search/?q=${word}`);
    await page.locator('#search-count', { hasNotText: 'Searching…' }).waitFor();
    expect(errors).toEqual([]);
    expect(await page.locator('#search-failed').isVisible()).toBe(false);
    await page.context().close();
  });

  test.each(['#constructor', '#%E0%A4%A', `#${'x'.repeat(5000)}`])(
    'may end so: %s',
    async (hash) => {
      const { page, errors } = await visit(`/partnerships/${first}/${hash}`);
      await page.locator('.words .row__label').first().focus();
      await page.locator('.keep').first().click();
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );
});

describe('good entries beside bad ones', () => {
  // The example that an empty list shows is no clipping, and a citation can be of several lines.
  const shown = '.clipping:has(.clipping__citation)';
  const good = [`${first}/answer/quorum`, `${second}/answer/chair`, `${first}/clause/${clause}`];

  test.each(inParts(inRef, 50))('are shown as clippings, %s', async (...bad) => {
    const refs = [good[0], ...bad.slice(0, 20), good[1], ...bad.slice(20), good[2]];
    const { page, errors } = await visit(`/clippings/?${refs.map((ref) => `c=${ref}`).join('&')}`);
    await page.locator(shown).nth(2).waitFor();
    expect(errors).toEqual([]);
    const status = await page.getByRole('status').first().innerText();
    const gone = await page.getByText('The register no longer has').count();
    expect(status).toContain(`${gone} of ${gone + 3} clippings are no longer in the register.`);
    const unread = new Set(new URLSearchParams(bad.map((ref) => `c=${ref}`).join('&')).values())
      .size;
    expect(status).toContain(`The address holds ${unread - gone} more that cannot be read`);
    await page.context().close();
  });

  test.each([
    ...inParts(inRef, 50).map((refs) => refs.map((ref) => `c=${ref}`).join('&')),
    '{"a":[null]}',
    '=&=&c',
  ])('are shown from what the browser remembers, %s', async (bad) => {
    const { page, errors } = await visit('/clippings/', `c=${good[0]}&${bad}&c=${good[1]}`);
    await page.locator(shown).nth(1).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each(inParts(hostile, 4))('are compared, %s', async (...bad) => {
    const topics = [...bad.map((topic) => `topic=${topic}`), 'topic=quorum'].join('&');
    const { page, errors } = await visit(
      `/compare/?body=${first}&${bad.map((key) => `body=${key}`).join('&')}&body=${second}&${topics}&show=${bad[0]}`,
    );
    await page.locator('.compare-head li').nth(1).waitFor();
    expect(errors).toEqual([]);
    expect(await page.getByRole('alert').innerText()).toMatch(
      /^\d bod(y|ies) in this address could not be found here\.$/,
    );
    // What is asked for stays what it was, however often the page is loaded.
    const asked = new URL(page.url()).searchParams.getAll('topic');
    expect(asked).toEqual(new URLSearchParams(topics).getAll('topic'));
    await page.context().close();
  });

  test('are shown when the data of another body does not arrive, of which nothing is said', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.route(`**/data/compare/${second}.json`, (route) => route.abort());
    await page.goto(`${siteUrl}/clippings/?c=${good[0]}&c=${good[1]}`);
    await page.locator(shown).waitFor();
    expect(await page.locator('#clipping-status').innerText()).toBe(
      '1 of 2 clippings could not be loaded. Load the page again.',
    );
    expect(await page.locator('main').innerText()).not.toContain('no longer');
    await page.context().close();
  });
});

test('a search says so when its index does not arrive', async () => {
  const page = await (await browser.newContext()).newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route('**/search/**/*.json', (route) => route.abort());
  await page.goto(`${siteUrl}/search/?q=quorum`);
  await page.getByText('could not be loaded').waitFor();
  expect(await page.getByRole('button', { name: 'Show more documents' }).isVisible()).toBe(false);
  expect(errors).toEqual([]);
  await page.context().close();
});
