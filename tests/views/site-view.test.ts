import { describe, expect, test } from 'vitest';
import { crumbsTo } from '../../src/views/site-view.ts';

describe('crumbsTo', () => {
  test('names the section before a page of it', () => {
    expect(crumbsTo({ address: '/topics/quorum/', name: 'Quorum', section: 'topics' })).toEqual([
      { name: 'Home', href: '/' },
      { name: 'Topics', href: '/topics/' },
      { name: 'Quorum' },
    ]);
  });

  test('names the first page of a section once', () => {
    expect(crumbsTo({ address: '/topics/', name: 'Topics', section: 'topics' })).toEqual([
      { name: 'Home', href: '/' },
      { name: 'Topics' },
    ]);
  });

  test('tells a page from the section by its address, not by its name', () => {
    const crumbs = crumbsTo({
      address: '/organisations/reviews/',
      name: 'Reviews',
      section: 'reviews',
    });
    expect(crumbs.map(({ name }) => name)).toEqual(['Home', 'Reviews', 'Reviews']);
  });

  test('puts what stands between after the section', () => {
    const crumbs = crumbsTo({
      address: '/checks/text/unclear/',
      name: 'Unclear',
      section: 'findings',
      within: [{ name: 'Checks', href: '/checks/' }],
    });
    expect(crumbs.map(({ href }) => href)).toEqual(['/', '/findings/', '/checks/', undefined]);
  });

  test('leads to a page without a section from the front page', () => {
    expect(crumbsTo({ address: '/search/', name: 'Search' })).toEqual([
      { name: 'Home', href: '/' },
      { name: 'Search' },
    ]);
  });
});
