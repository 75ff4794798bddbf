import type { Page } from 'playwright-core';

/** Looks again and again by the clock: a page behind others may never draw a frame to look at. */
export const byTheClock = { polling: 100 };

/** What the search page shows of one search. */
export interface Shown {
  readonly count: string;
  /** The addresses of the clauses, all pages of the list. */
  readonly urls: readonly string[];
  /** The number beside each box of a filter, by its value. */
  readonly counts: Readonly<Record<string, number>>;
  readonly questions: readonly string[];
}

/** Types words into the search page that is open, waits for the answer and reads all of it. */
export async function searchFor(page: Page, words: string): Promise<Shown> {
  await page.locator('#search-query').fill(words);
  return resultsOf(page, words);
}

/** Reads what is shown, once the answer is there. */
export async function resultsOf(page: Page, words: string): Promise<Shown> {
  await page.waitForFunction(
    (typed) => {
      const isIn = new URLSearchParams(location.search).get('q') === typed;
      const said = document.getElementById('search-count')!.textContent;
      return isIn && !/^(Results|Searching…)$/.test(said);
    },
    words.trim(),
    byTheClock,
  );
  const more = page.locator('#search-more');
  const items = page.locator('#search-list > li');
  const number = Number(/(\d+) (?:clause|place)s? for/.exec(await count(page))?.[1] ?? 0);
  while ((await items.count()) < number) {
    const before = await items.count();
    if (before > 0) await more.click();
    await items.nth(before).waitFor();
  }
  return {
    count: await count(page),
    urls: await page
      .locator('#search-list h3 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!)),
    counts: await page
      .locator('.search-filter__box[name="partnership"]')
      .evaluateAll((boxes) =>
        Object.fromEntries(
          boxes.map((box) => [
            (box as HTMLInputElement).value,
            Number(/\((\d+)\)/.exec(box.parentElement!.textContent)?.[1]),
          ]),
        ),
      ),
    questions: await page.locator('#search-questions li:visible').allTextContents(),
  };
}

async function count(page: Page): Promise<string> {
  return (await page.locator('#search-count').textContent())!;
}
