import type { Page } from 'playwright-core';

/** Types words into the search page that is open, and gives the links it finds. */
export async function search(page: Page, words: string): Promise<string[]> {
  await page.locator('main input[type="search"]').first().pressSequentially(words, { delay: 20 });
  await page.keyboard.press('Enter');
  const links = page.locator('#search-results a[href]');
  await links.filter({ visible: true }).first().waitFor();
  return links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
}
