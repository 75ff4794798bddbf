import { describe, expect, test } from 'vitest';
import { searchPageView } from '../../../src/views/front/search-page-view.ts';
import { searchRecords } from '../../../src/views/front/search-view.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();
const { filters } = searchPageView(register);

describe('searchPageView', () => {
  test('offers each value once, by name', () => {
    const offered = filters.filter(({ name }) => ['place', 'kind', 'sector'].includes(name));
    expect(offered.map(({ values }) => values)).toEqual([
      ['Hillside', 'Riverside'],
      ['Partnership board', 'Steering group'],
      [
        'Councils',
        'NHS',
        'Not known',
        'Patients, public and individuals',
        'Voluntary, community and faith',
      ],
    ]);
  });

  test('offers no place, kind or sector that no clause is found under', () => {
    const records = searchRecords(register);
    const found = (name: string, value: string): boolean =>
      records.some((record) => record.filters[name]?.includes(value));
    const empty = filters
      .filter(({ name }) => name !== 'topic')
      .flatMap(({ name, values }) => values.filter((value) => !found(name, value)));
    expect(empty).toEqual([]);
  });
});

describe('the questions of the search page', () => {
  test('are asked by their title and by each way that their author names', () => {
    const { questions } = searchPageView(register);
    expect(questions.find(({ href }) => href === '/topics/quorum/')).toEqual({
      question: 'What does the document say about quorum?',
      href: '/topics/quorum/',
      asked: 'quorum|quorum',
    });
  });
});
