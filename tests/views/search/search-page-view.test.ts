import { expect, test } from 'vitest';
import { searchPageView } from '../../../src/views/search/search-page-view.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const view = searchPageView(twoPartnerships());

test('without a search, every question, partnership, body and sector can be reached', () => {
  expect(view.topics.flatMap(({ topics }) => topics)).toHaveLength(52);
  expect(
    view.partnerships.map(({ href, bodies }) => [href, ...bodies.map((body) => body.href)]),
  ).toEqual([
    ['/partnerships/hillside/', '/partnerships/hillside/panel/'],
    ['/partnerships/riverside/', '/partnerships/riverside/board/'],
  ]);
  expect(view.allPartnerships).toBeUndefined();
  expect(view.organisations?.href).toBe('/organisations/');
  expect(view.sectors.length).toBeGreaterThan(0);
});
