import { describe, expect, test } from 'vitest';
import { documentOrder } from '../../../src/views/search/document-order.ts';
import { searchDocument, searchedParts } from '../../../src/views/search/search-document.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();
const at = (key: string) => searchDocument(register.constitutions.get(key)!, register);
const board = at('riverside/board');
const panel = at('hillside/panel');

describe('searchDocument', () => {
  test('finds a clause with all its points, as one', () => {
    const clause = board.clauses.find(({ id }) => id === '2.1')!;
    expect(clause.text).toBe(
      'The members of the Board are: Chair of the Board Riverside Council (two seats) Riverside Hospitals Trust',
    );
    expect(clause).toMatchObject({ name: 'Clause 2.1', heading: 'Membership', numbers: ['2.1'] });
  });

  test('names the topics that rest on a clause or on its points', () => {
    expect(panel.clauses.find(({ id }) => id === '4')!.topics).toEqual([
      'membership',
      'voting-rights',
      'chair',
    ]);
    expect(board.clauses.find(({ id }) => id === 'who-does-what')!.topics).toBeUndefined();
  });

  test('never holds a name that is held back, nor how it is marked', () => {
    expect(panel.clauses.find(({ id }) => id === '12')!.text).toContain(
      'It was written by [name held back] as Clerk to the Panel.',
    );
    expect(JSON.stringify(panel)).not.toMatch(/withheld|Robin/i);
  });

  test('answers each topic on which it is not silent, with the clause', () => {
    expect(board.answers['quorum']).toMatchObject({ state: 'stated' });
    expect(board.answers['quorum']!.href).toMatch(/^\/partnerships\/riverside\/board\/#cl-/);
    expect(Object.values(panel.answers).map(({ state }) => state)).not.toContain('not-stated');
  });
});

test('a point and a section are found by their number', () => {
  const { parts } = searchedParts(register.constitutions.get('riverside/board')!, register);
  expect(parts.find(({ id }) => id === '2.1-b')!.numbers).toContain('2.1.b');
  expect(parts.find(({ id }) => id === '2')).toMatchObject({ numbers: ['2'], name: 'Membership' });
});

test('each document has one number', () => {
  const { documents, current, numberOf } = documentOrder(register);
  expect(documents.map(({ key }) => key)).toEqual(['hillside/panel', 'riverside/board']);
  expect(current).toBe(2);
  expect(numberOf.get('riverside/board')).toBe(1);
});
