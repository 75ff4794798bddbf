import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtSite, onePerTemplate } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';
import { walkByKeyboard } from '../keyboard-walk.ts';
import { lookAtDrawings } from '../look-at-drawings.ts';

const siteUrl = inject('siteUrl');
const templates = onePerTemplate(builtSite(inject('siteFolder')).pages);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('forced colours, %s', (colorScheme) => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await browser.newContext({ forcedColors: 'active', colorScheme });
    page = await context.newPage();
    return () => context.close();
  });

  // Each page is opened once for all that is looked at in it: the keyboard comes last, as it moves the focus.
  test.each(templates)(
    '$address shows its drawings, one current link and the focus',
    async ({ address }) => {
      await page.goto(siteUrl + address);
      const { faints, navigation, current, lined } = await page.evaluate(lookAtDrawings);
      expect(faints, 'every drawing can be read').toEqual([]);
      expect(lined.map((isLined) => isLined)).toEqual(
        navigation.map((_, index) => index === current),
      );
      expect(new Set(navigation).size).toBe(current < 0 ? 1 : 2);
      expect((await walkByKeyboard(page, 40)).faults, 'the keyboard sees where it is').toEqual([]);
    },
  );

  test('the stretches of the bars of reviews differ in shape', async () => {
    await page.goto(`${siteUrl}/reviews/`);
    const keys = page.locator('.review-bars .legend .stretch');
    const shapes = await keys.evaluateAll((marks) =>
      (marks as SVGGraphicsElement[]).map((mark) => {
        const { fill, strokeWidth, strokeDasharray } = getComputedStyle(mark);
        const { height } = mark.getBBox();
        return [fill, strokeWidth, strokeDasharray, height].join(' / ');
      }),
    );
    expect(shapes.length).toBeGreaterThan(1);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  test('what the address leads to, and what is quoted, is still marked', async () => {
    const { address } = templates.find(({ template }) => template === 'constitution')!;
    await page.goto(siteUrl + address);
    const row = page.locator('.words .row[id]').first();
    await page.goto(`${siteUrl}${address}#${(await row.getAttribute('id'))!}`);
    const outline = await row.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).toBe('solid');
    const quoted = page.locator('.words .quoted').first();
    expect(await quoted.evaluate((mark) => getComputedStyle(mark).textDecorationLine)).toBe(
      'underline',
    );
  });
});
