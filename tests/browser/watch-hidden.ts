import type { Browser, BrowserContext } from 'playwright-core';

const mark = 'Hidden, and yet to be seen:';

/**
 * Looks after every change of every page that a browser opens, that nothing marked `hidden` can be seen.
 *
 * A class that sets `display` beats the attribute, and readers then see what is not meant for them. The page
 * is the witness: whatever a test does to it, closing its context, or the browser, fails with what was seen.
 */
export function watchHidden(browser: Browser): void {
  const seen = new Set<string>();
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    await context.addInitScript(reportHidden, mark);
    context.on('console', (message) => {
      if (message.text().startsWith(mark)) seen.add(message.text());
    });
    return failing(context);
  };
  const close = browser.close.bind(browser);
  browser.close = async () => {
    await close();
    fail();
  };

  function failing(context: BrowserContext): BrowserContext {
    const closeContext = context.close.bind(context);
    context.close = async () => {
      await closeContext();
      fail();
    };
    return context;
  }
  function fail(): void {
    const all = [...seen];
    seen.clear();
    if (all.length > 0) throw new Error(all.join('\n'));
  }
}

// Runs in the page.
function reportHidden(said: string): void {
  let isWaiting = false;
  const look = (): void => {
    isWaiting = false;
    for (const element of document.querySelectorAll('[hidden]:not([hidden="until-found"])')) {
      const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (isSeen) console.debug(said, location.pathname, element.outerHTML.slice(0, 120));
    }
  };
  const lookSoon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(look);
  };
  new MutationObserver(lookSoon).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['hidden', 'class', 'open', 'style'],
  });
  addEventListener('load', lookSoon);
}
