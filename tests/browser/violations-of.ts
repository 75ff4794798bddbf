import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Lists what axe finds wrong with a page as it is shown now: rule, place and markup.
 *
 * Shape: call it again after changing the width of the window; axe stays in the page.
 */
export async function violationsOf(page: Page): Promise<string[]> {
  const hasAxe = await page.evaluate(() => 'axe' in globalThis);
  // Evaluated by the test tool, so the policy of the page stays in force for the page itself.
  if (!hasAxe) await page.evaluate(axe);
  const { violations } = await page.evaluate(runAxe, tags);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id} at ${target.join(' ')}: ${html.slice(0, 160)}`),
  );
}

function runAxe(values: string[]): Promise<Pick<axeCore.AxeResults, 'violations'>> {
  const { axe } = globalThis as unknown as { axe: typeof axeCore };
  return axe
    .run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] })
    .then(({ violations }) => ({ violations }));
}
