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
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5,
    );
    const innermost = wide.filter((element) => !wide.some((other) => isInside(other, element)));
    return [`${root.scrollWidth} px wide`, ...innermost.slice(0, 5).map(describeElement)];

    function isInside(inner: Element, outer: Element): boolean {
      return inner !== outer && outer.contains(inner);
    }
    function describeElement(element: Element): string {
      return element.outerHTML.slice(0, 120);
    }
  });
}
