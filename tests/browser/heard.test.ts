import { expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { faultsHeard } from './faults-heard.ts';

// A review pack is made to be printed: its links name clauses as the document does.
const heard = builtSite().pages.filter(({ template }) => template !== 'review-pack');

test('every page tells its links, its parts and its pictures apart for the ear', () => {
  const faults = heard.flatMap((page) =>
    faultsHeard(page).map((fault) => `${page.address}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test.each([
  ['<a href="/a">More</a><a href="/b">More</a>', '“More” leads to /a /b'],
  ['<nav aria-label="Main"></nav><nav aria-label="Main"></nav>', '2 times nav “Main”'],
  ['<h1>A</h1><h3>B</h3>', '<h3> “B” follows <h1>'],
  ['<svg></svg>', '<svg> without a text alternative'],
])('%s is a fault', (text, fault) => {
  expect(faultsHeard({ text })).toEqual([fault]);
});

test('links are told apart by words for the ear alone, and a drawing by its title', () => {
  const text =
    '<a href="/a">More<span class="govuk-visually-hidden"> of A</span></a><a href="/b">More</a>' +
    '<svg role="img"><title>Seats</title></svg><svg aria-hidden="true"></svg>';
  expect(faultsHeard({ text })).toEqual([]);
});
