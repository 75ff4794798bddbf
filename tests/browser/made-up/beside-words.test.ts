import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openFolder } from '../../fixtures/open-folder.ts';
import { besideFaults } from '../beside-faults.ts';
import { builtSite } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';

const siteUrl = inject('siteUrl');
const { register } = openFolder(join(inject('registerFolder'), 'content'));
const { pages } = builtSite(inject('siteFolder'));
const keys = [...register!.constitutions.keys()];
const panel = 'hillside/panel';

function pageOf(key: string): string {
  return pages.find(({ address }) => address === `/partnerships/${key}/`)!.text;
}

function faultsIn(html: string, key: string): string[] {
  return besideFaults(html, register!.constitutions.get(key)!, register!);
}

describe('an answer and the words it rests on', () => {
  test.each(keys)('stand together on the page of %s', (key) => {
    expect(faultsIn(pageOf(key), key)).toEqual([]);
  });

  test('would be found apart', () => {
    const html = pageOf(panel);
    const swapped = html
      .replace('id="cl-8"', 'id="cl-x"')
      .replace('id="cl-9"', 'id="cl-8"')
      .replace('id="cl-x"', 'id="cl-9"');
    expect(faultsIn(swapped, panel)).toEqual(
      expect.arrayContaining([
        'No answer on minutes beside clause 9.',
        'An answer on minutes beside clause 8.',
        'Clause 9 lacks the words that minutes quotes.',
      ]),
    );
  });

  test('would be found wrong, or tinted wrongly', () => {
    const html = pageOf(panel);
    expect(faultsIn(html.replace('within 10 working days', 'within 9 days'), panel)).toEqual([
      'No answer on minutes beside clause 9.',
    ]);
    expect(faultsIn(html.replace('<mark class="quoted">Minutes', '<mark>Minutes'), panel)).toEqual([
      '“Minutes are put on the website within te” is quoted and plain.',
    ]);
    const marked = html.replace(
      'It follows the aims',
      '<mark class="quoted">It follows</mark> the aims',
    );
    expect(faultsIn(marked, panel)).toEqual([
      '“It follows the aims of Hillside Youth Co” is tinted and quoted by nobody.',
    ]);
  });
});

// The clauses whose answers stand neither in the margin beside them nor, on a narrow page or with
// a table, after them.
function misplaced(page: Page): Promise<string[]> {
  return page.locator('.row:has(> .beside)').evaluateAll((rows) => {
    const isWide = window.innerWidth > 1000;
    return rows.flatMap((row) => {
      const note = row.querySelector(':scope > .beside')!.getBoundingClientRect();
      const words = row.querySelector('.row__text, .words__heading')!.getBoundingClientRect();
      const here = row.getBoundingClientRect();
      const isInRow = note.top >= here.top - 1 && note.bottom <= here.bottom + 1;
      const isPlaced =
        isWide && !row.classList.contains('row--table')
          ? note.left >= words.right - 1 && note.top <= words.top + 40
          : note.top >= words.bottom - 1 && note.right <= window.innerWidth;
      return isInRow && isPlaced && note.height > 0 ? [] : [row.id || row.parentElement!.id];
    });
  });
}

describe('an answer, as a reader sees it', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test.each([
    [1280, 'beside its clause'],
    [390, 'after its clause'],
  ])('at %i px stands %s', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    for (const key of keys) {
      await page.goto(`${siteUrl}/partnerships/${key}/`);
      expect(await page.locator('.row > .beside').count(), key).toBeGreaterThan(0);
      expect(await misplaced(page), key).toEqual([]);
    }
    await page.close();
  });
});
