import { expect, test } from 'vitest';
import { openSample } from '../fixtures/open-sample.ts';
import { renderEveryPage } from './render-every-page.ts';

const board = 'content/partnerships/riverside/board';
const partnership = 'content/partnerships/riverside/partnership.yaml';

test('a register is built whose editors have recorded no place, no summary and no version', async () => {
  const { register, diagnostics } = openSample({
    [partnership]: (text) =>
      text.replace(/^place: .*\n/mu, '').replaceAll(/^ *summary: .*\n/gmu, ''),
    [`${board}/constitution.yaml`]: (text) =>
      text.replace(/^summary: .*\n/mu, '').replace(/version:\n(?: {2}.*\n)+/u, ''),
  });
  expect(diagnostics).toEqual([]);
  const pages = await renderEveryPage(register!);
  const said = pages.filter(({ text }) => text.includes('Place not recorded yet'));
  expect(said.map(({ page }) => page)).toEqual(
    expect.arrayContaining(['/src/pages/index.astro', '/src/pages/partnerships/index.astro']),
  );
  expect(pages.some(({ text }) => text.includes('Date not read yet'))).toBe(true);
  const own = pages.filter(({ page }) => page.startsWith('/src/pages/partnerships'));
  const slips =
    /.{0,40}(?:undefined|Undated|has no date|, \. |<p[^>]*body-text[^>]*><\/p>).{0,40}/gu;
  expect(own.flatMap(({ text }) => text.match(slips) ?? [])).toEqual([]);
});
