import { expect, test } from 'vitest';
import { openFresh } from '../fixtures/fresh-register.ts';
import { renderEveryPage } from './render-every-page.ts';

async function wordsOf(name: string): Promise<string> {
  const { register } = openFresh(name);
  const pages = await renderEveryPage(register!);
  expect(pages.length).toBeGreaterThan(30);
  return pages
    .map(({ text }) => text.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' '))
    .join('\n');
}

test('a board of two Co-chairs is not said to have a Chair', async () => {
  const words = await wordsOf('marlby-thorne');
  expect(words).toContain('A Co-chair, all statutory partners and at least 2 associate members');
  expect(words).toContain('there are 2 Co-chairs; each Co-chair must be independent');
  expect(words).toContain('Co-chairs: up to 3 years');
  expect(words).toContain('does not say of every seat whether it votes');
  expect(words).not.toMatch(/the Co-chair\b|the Chair must|does not say who votes/i);
  expect(words).toContain('In spring 2027');
  expect(words).toContain('The Cabinet Member for Adults, to observe');
});

test('a register of one document is counted in the singular', async () => {
  const words = await wordsOf('hamray');
  expect(words).toMatch(/1 constitution\b/);
  expect(words).not.toMatch(/\b1 (?:constitution|partnership|organisation|group)s\b/);
  expect(words).toMatch(/\b1 group\b/);
  expect(words).not.toContain('The Chair or 5 members');
});

test('the Gaelic name of a partnership is marked as Gaelic on its page', async () => {
  const { register } = openFresh('hamray');
  const pages = await renderEveryPage(register!);
  const own = pages.filter(
    ({ page, text }) => page.includes('partnerships') && text.includes('Com-pàirteachas'),
  );
  const unmarked = own.flatMap(({ page, text }) =>
    page.endsWith('.astro') && !/lang="gd"[^>]*>\s*(?:<[^>]+>\s*)*Com-pàirteachas/.test(text)
      ? [page]
      : [],
  );
  expect(own.length).toBeGreaterThan(1);
  expect(unmarked).toEqual([]);
});
