import type { Page } from 'playwright-core';

/**
 * Says what makes a page scroll sideways at its present width, or nothing when it does not.
 *
 * Source: WCAG 2.2, 1.4.10 Reflow: 320 px is a desktop window at 400 % zoom.
 */
export async function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(sticksOut);
    const innermost = wide.filter((element) => !wide.some((other) => isInside(other, element)));
    const named = innermost.slice(0, 5).map((element) => element.outerHTML.slice(0, 120));
    return [`${root.scrollWidth} px wide`, ...named];

    function sticksOut(element: Element): boolean {
      const { left, right } = element.getBoundingClientRect();
      // A word can be wider than the box it is in, and then only the box's content says so.
      const content = left + element.scrollWidth;
      return Math.max(right, content) > root.clientWidth + 0.5 && !isScrolledByItself(element);
    }
    function isScrolledByItself(element: Element): boolean {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflowX !== 'visible') return true;
      }
      return false;
    }
    function isInside(inner: Element, outer: Element): boolean {
      return inner !== outer && outer.contains(inner);
    }
  });
}
