import type { Page } from 'playwright-core';

/** Gives the words of a page that a reader can see under its visible title; none without one. */
export async function wordsInView(page: Page): Promise<string> {
  const title = page.locator('main h1');
  if (!(await title.isVisible())) return '';
  const words = await page.locator('main').innerText();
  return words.replace(await title.innerText(), '').trim();
}
