import { expect, test } from 'vitest';
import { linksOnPage } from '../../../src/views/constitution/links-on-page.ts';

test('links into the page itself are anchors, and all else stays as it is', () => {
  const byClause = new Map([['1', { href: '/a/b/#cl-1' }]]);
  const view = {
    links: [{ href: '/a/b/#cl-1' }, { href: '/a/b/c/#cl-1' }],
    href: '/a/b/',
    byClause,
  };
  expect(linksOnPage(view, '/a/b/')).toEqual({
    links: [{ href: '#cl-1' }, { href: '/a/b/c/#cl-1' }],
    href: '/a/b/',
    byClause,
  });
});
