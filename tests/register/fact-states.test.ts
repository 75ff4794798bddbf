import { expect, test } from 'vitest';
import { factStates, factStatesNotInForce } from '../../src/register/fact-states.ts';
import { readingStates } from '../../src/register/readings/reading.ts';
import { comparePageView } from '../../src/views/compare/compare-page-view.ts';
import { searchFilters } from '../../src/views/search/search-filters.ts';
import { organisationFilters } from '../../src/views/organisations/organisation-filters.ts';
import { organisationsView } from '../../src/views/organisations/organisations-view.ts';
import { sectorRows, sectorView } from '../../src/views/organisations/sector-view.ts';
import { partnershipRows } from '../../src/views/partnerships/partnership-view.ts';
import { reviewsView } from '../../src/views/reviews/reviews-view.ts';
import { topicAnswers } from '../../src/views/topics/topic-answers.ts';
import { topicFilters } from '../../src/views/topics/topic-filters.ts';
import { twoPartnerships } from '../fixtures/two-partnerships.ts';
import { withEnds } from '../fixtures/with-ends.ts';

const register = withEnds();

function sum(counts: ReturnType<typeof factStates>): number {
  const own = counts.get('quorum')!;
  return readingStates.reduce((total, state) => total + own[state], 0);
}

test('answers of what is over are counted apart from those in force', () => {
  expect(sum(factStates(register))).toBe(1);
  expect(sum(factStatesNotInForce(register))).toBe(1);
  expect(sum(factStates(twoPartnerships()))).toBe(2);
});

test('what is over comes last in every list', () => {
  expect(topicAnswers('quorum', register).at(-1)).toMatchObject({ isHistoric: true });
  expect(comparePageView(register).bodies.at(-1)).toMatchObject({ key: 'riverside/board' });
  expect(partnershipRows(register).map(({ isHistoric }) => isHistoric)).toEqual([false, true]);
  expect(reviewsView(register).groups.at(-1)).toMatchObject({ state: 'over', count: 1 });
});

test('what is over is in no number of what is so today', () => {
  expect(sectorView('council', register).summary).toMatch(
    /of 1 body\. .*1 body not in force today/,
  );
  expect(sectorRows(register).rows.every(({ bodies }) => bodies.endsWith('of 1 group'))).toBe(true);
});

test('lists can be narrowed to what is current, and to what is historic', () => {
  const names = ['Current', 'Historic'];
  const time = <Filter extends { name: string }>(filters: readonly Filter[]): Filter | undefined =>
    filters.find(({ name }) => name === 'time');
  expect(time(topicFilters(register))?.values.map(({ name }) => name)).toEqual(names);
  expect(time(searchFilters(register))?.values.map(({ value }) => value)).toEqual(names);
  expect(comparePageView(register).tenses.map(({ name }) => name)).toEqual(names);
  const organisations = organisationFilters(organisationsView(register), register);
  expect(time(organisations)?.values.map(({ name }) => name)).toEqual(names);
});

test('where nothing is over, there is nothing to narrow', () => {
  const all = twoPartnerships();
  const filters = [
    ...topicFilters(all),
    ...searchFilters(all),
    ...organisationFilters(organisationsView(all), all),
  ];
  expect(filters.map(({ name }) => name)).not.toContain('time');
  expect(comparePageView(all).tenses).toEqual([]);
});
