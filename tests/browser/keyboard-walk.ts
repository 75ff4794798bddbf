import type { Page } from 'playwright-core';
import { lookAtFocus } from './look-at-focus.ts';

/** What a reader meets who goes through a page with the Tab key. */
export interface KeyboardWalk {
  /** The address that the first stop leads to, when it is a link that can be seen. */
  firstLink: string | undefined;
  stops: number;
  faults: string[];
}

/**
 * Presses Tab through a page, and reports each stop that a reader could not see.
 *
 * Shape:  the walk ends where the page ends, or after `most` stops.
 * Source: WCAG 2.2, 2.4.7 Focus Visible and 2.4.11 Focus Not Obscured (Minimum).
 */
export async function walkByKeyboard(page: Page, most = 80): Promise<KeyboardWalk> {
  const walk: KeyboardWalk = { firstLink: undefined, stops: 0, faults: [] };
  while (walk.stops < most) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop === undefined) break;
    walk.stops += 1;
    if (walk.stops === 1 && stop.faults.length === 0) walk.firstLink = stop.href;
    walk.faults.push(...stop.faults.map((fault) => `${stop.name} ${fault}`));
  }
  return walk;
}
