import { describe, expect, test } from 'vitest';
import type { Register } from '../../src/register/register.ts';
import { twoPartnerships } from '../fixtures/two-partnerships.ts';
import { renderEveryPage } from './render-every-page.ts';

const lists = /\/organisations\/(?:index|by-letter)|\/sectors\/index/;
const base = twoPartnerships();

/** The sample register with so many organisations, named under every letter. */
function withOrganisations(number: number): Register {
  const [council] = base.organisations.values();
  const made = Array.from({ length: number }, (_, index) => {
    const letter = String.fromCodePoint(65 + (index % 26));
    const id = `made-${index}`;
    return [id, { ...council!, id, name: `${letter} Council of the Parish of ${index}` }] as const;
  });
  return { ...base, organisations: new Map([...base.organisations, ...made]) };
}

describe('the lists of organisations and sectors', () => {
  test.each([60, 5_000])('hold with %i organisations, and stay light', async (number) => {
    const pages = await renderEveryPage(withOrganisations(number), lists);
    expect(pages.map(({ page, text }) => [page, text.length > 100_000])).toEqual(
      pages.map(({ page }) => [page, false]),
    );
    const letters = pages.filter(({ params }) => params['letter'] !== undefined);
    expect(letters.length).toBe(number > 200 ? 26 : 0);
  });

  test('lead from the counts of very many to a page for each letter', async () => {
    const pages = await renderEveryPage(withOrganisations(5_000), lists);
    const index = pages.find(({ page }) => page.endsWith('/organisations/index.astro'))!;
    expect(index.text).toContain('href="/organisations/by-letter/q/"');
    expect(index.text).not.toContain('organisation-filters');
    const q = pages.find(({ params }) => params['letter'] === 'q')!;
    expect(q.text).toContain('Q Council of the Parish of 16<');
  });
});
