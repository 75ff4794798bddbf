import type { Page } from 'playwright-core';

/** Looks again and again by the clock: a page behind others may never draw a frame to look at. */
export const byTheClock = { polling: 100 };

/** What the search page shows of one search. */
export interface Shown {
  readonly count: string;
  /** The addresses of the clauses, those that are folded away too. */
  readonly urls: readonly string[];
  readonly documents: number;
  /** The number beside each box of a filter, by its value. */
  readonly counts: Readonly<Record<string, number>>;
  /** The first thing that can be followed. */
  readonly first: string | null;
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
      return isIn && document.getElementById('search-count')!.textContent !== 'Searching…';
    },
    words.trim(),
    byTheClock,
  );
  return page.evaluate(() => ({
    count: document.getElementById('search-count')!.textContent,
    urls: [...document.querySelectorAll('.search-document__clause > a')].map((link) =>
      link.getAttribute('href')!,
    ),
    documents: document.querySelectorAll('#search-list > li').length,
    counts: Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('.search-filter__box')].map((box) => [
        box.value,
        Number(/\((\d+)\)/.exec(box.parentElement!.textContent)?.[1]),
      ]),
    ),
    first:
      [...document.querySelectorAll<HTMLElement>('#search-results a[href]')]
        .find((link) => link.checkVisibility())
        ?.getAttribute('href') ?? null,
  }));
}
