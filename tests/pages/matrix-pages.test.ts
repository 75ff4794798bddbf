import { describe, expect, test } from 'vitest';
import { examine } from '../../src/checks/running/examine.ts';
import { inOneLine } from '../fixtures/in-one-line.ts';
import { matrixBodies } from '../fixtures/matrix-bodies.ts';
import { openSample } from '../fixtures/open-sample.ts';
import { renderEveryPage } from './render-every-page.ts';

const { register, diagnostics } = openSample(matrixBodies());

/** The words of a page, as a person reads or hears them. */
function wordsOf(html: string): string {
  return html
    .replace(/<(?:script|style)[^]*?<\/(?:script|style)>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('documents that are only a table of who does what', () => {
  test('pass the check, each way round, with every kind of sign', () => {
    expect(diagnostics.map(inOneLine)).toEqual([]);
  });

  test('are asked for nothing that such a table is not there to say', () => {
    const own = examine(register!).filter(({ body }) => body.id !== 'board');
    const asked = own.filter(({ check }) => !/^rasci\//.test(check.id));
    expect(asked.map(({ check }) => check.id)).toEqual([
      // Of the words that do stand there.
      'text/placeholder',
      'text/acronym-undefined',
    ]);
  });

  test('are read with one voice on every page and in the download', async () => {
    const pages = await renderEveryPage(register!);
    const pageOf = (body: string): string =>
      wordsOf(
        pages.find(({ params, page }) => page.endsWith('/[body].astro') && params['body'] === body)!
          .text,
      );
    expect(pageOf('parties-across')).toContain(
      'Consulted (usual meaning) (in brackets in the document)',
    );
    expect(pageOf('parties-across')).toContain('Responsible and Support');
    expect(pageOf('parties-across')).toContain('X (no meaning given)');
    expect(pageOf('parties-down')).toMatch(/Party Write the plan Approve the plan/);
    expect(pageOf('roles-across')).toMatch(/Activity Responsible Accountable Consulted Informed/);
    expect(pageOf('roles-across')).toContain('PCC (on custody)');
    const csv = pages.find(({ page }) => page.endsWith('/responsibilities.csv.ts'))!.text;
    const lines = csv.split('\r\n').filter((line) => line.startsWith('riverside/'));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('expected/matrices.csv');
  });
});
