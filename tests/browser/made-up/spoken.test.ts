import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { builtSite, onePerTemplate } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';
import { headingsHeardOtherwise, namesOfSeveralLinks, rowsWithoutHead } from '../link-names.ts';

const siteUrl = inject('siteUrl');
const { pages } = builtSite(inject('siteFolder'));
// What differs from page to page is in these: documents, seats, who answers to whom.
const various = ['constitution', 'partnership', 'organisation', 'listed-body'];
const alike = onePerTemplate(pages).filter(({ template }) => !various.includes(template));
const looked = [...alike, ...pages.filter(({ template }) => various.includes(template))];
const constitutions = pages.filter(({ template }) => template === 'constitution');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(() => browser.close());

test.each(looked)('$address says the same to the ear as to the eye', async ({ address }) => {
  await page.goto(siteUrl + address);
  expect(await page.evaluate(namesOfSeveralLinks)).toEqual([]);
  expect(await page.evaluate(headingsHeardOtherwise)).toEqual([]);
  expect(await page.evaluate(rowsWithoutHead)).toEqual([]);
});

test('the browser takes the words of a heading, and nothing more, for its name', async () => {
  const { address } = constitutions[0]!;
  await page.goto(siteUrl + address);
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: { role?: { value?: unknown }; name?: { value?: unknown } }[];
  };
  const heard = nodes
    .filter(({ role }) => role?.value === 'heading')
    .map(({ name }) => String(name?.value).replace(/\s+/g, ' ').trim());
  const read = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .filter({ visible: true })
    .allInnerTexts();
  // The tree has them in an order of its own.
  expect(heard.toSorted()).toEqual(
    read.map((words) => words.replace(/\s+/g, ' ').trim()).toSorted(),
  );
  expect(heard.join()).not.toContain('Link to');
});

describe.each(constitutions)('by keyboard, the words of $address', ({ address }) => {
  test('have one stop for all their numbers, and arrow keys go to each', async () => {
    await page.goto(siteUrl + address);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    const numbers = page.locator('.words .clause-link');
    const total = await numbers.count();
    expect(await page.locator('.words .clause-link:not([tabindex="-1"])').count()).toBe(1);
    await numbers.first().focus();
    const met = new Set<string>();
    for (let step = 0; step < total; step++) {
      met.add(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? ''));
      await page.keyboard.press('ArrowDown');
    }
    expect(met.size).toBe(total);
    // What was offered on the way is taken back: one number and its button are left.
    expect(await page.locator('.words .keep--clause').count()).toBeLessThan(2);
    expect(await page.locator('.words .clause-link:not([tabindex="-1"])').count()).toBe(1);
    await page.keyboard.press('Home');
    expect(await numbers.first().evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('go on from where a link to a clause leads', async () => {
    await page.goto(siteUrl + address);
    const last = page.locator('.words .row[id] > .row__label').last();
    const anchor = (await last.getAttribute('href'))!;
    await page.evaluate((hash) => {
      location.hash = hash;
    }, anchor);
    await page.locator(`.clause-link[href="${anchor}"][tabindex="0"]`).waitFor();
    await page.keyboard.press('Tab');
    expect(await last.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('leave every number a stop where no script runs', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(siteUrl + address);
    expect(await still.locator('.words .clause-link[tabindex]').count()).toBe(0);
    await plain.close();
  });
});

describe('what is said without being asked for', () => {
  // Each begins with nothing kept.
  beforeEach(async () => {
    page = await browser.newPage();
    return () => page.close();
  });

  const regions = '[role="status"], [role="alert"], [aria-live]';

  async function regionsNow(): Promise<number> {
    return page.locator(regions).count();
  }

  test('that a clause is kept is said where a listener already waits', async () => {
    await page.goto(siteUrl + constitutions[0]!.address);
    const before = await regionsNow();
    const said = page.locator('.clip-bar[role="status"]');
    expect(await said.textContent()).toBe('');
    // Not put out of the tree: a region that comes into it with its words is not announced by all.
    expect(await said.evaluate((bar) => getComputedStyle(bar).display)).not.toBe('none');
    await page.locator('.words .row__label').first().focus();
    await page.locator('.words .keep').first().click();
    expect(await said.innerText()).toBe('Kept. Your 1 clipping');
    expect(await regionsNow()).toBe(before);
  });

  test('that an answer is kept, too', async () => {
    const [one, two] = constitutions.map(({ address }) =>
      address.slice('/partnerships/'.length, -1),
    );
    await page.goto(`${siteUrl}/compare/?body=${one!}&body=${two!}`);
    const row = page.locator('.compare-topic', { has: page.locator('.keep') }).first();
    await row.locator('summary').first().click();
    await row.locator('.compare-take summary').click();
    const keep = row.locator('.keep').first();
    await keep.waitFor();
    const before = await regionsNow();
    await keep.click();
    expect(await page.locator('.clip-bar').innerText()).toContain('Kept');
    expect(await regionsNow()).toBe(before);
  });

  test.each(looked.filter(({ text }) => text.includes('-filters"')))(
    'how much $address shows is said where a listener already waits',
    async ({ address }) => {
      await page.goto(siteUrl + address);
      const before = await regionsNow();
      await page
        .locator('main input[type="checkbox"]')
        .first()
        .evaluate((box: HTMLInputElement) => box.click());
      expect(await regionsNow()).toBe(before);
      expect(before).toBeGreaterThan(0);
    },
  );
});
