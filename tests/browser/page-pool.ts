import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Browser pages that tests lend each other; one that is warm runs axe twice as fast. */
export interface PagePool {
  /** Lends a page for one piece of work; a page whose work fails is not used again. */
  use: <Result>(work: (page: Page) => Promise<Result>) => Promise<Result>;
}

/** Opens pages as they are needed, as many as work at the same time. */
export function pagePool(browser: Browser): PagePool {
  const free: Page[] = [];
  let context: Promise<BrowserContext> | undefined;
  return {
    async use(work) {
      context ??= browser.newContext();
      const page = free.pop() ?? (await (await context).newPage());
      const result = await work(page);
      free.push(page);
      return result;
    },
  };
}
