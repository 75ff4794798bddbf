import { expect, test } from 'vitest';
import { asClause, saidBesides } from '../../../src/import/reading/as-clause.ts';

test.each([
  ['The Chair decides.', 'the Chair decides'],
  ['NHS members vote;', 'NHS members vote'],
  ['Wyre Council  hosts it', 'Wyre Council hosts it'],
])('“%s”', (words, clause) => {
  expect(asClause(words)).toBe(clause);
});

test('what is said besides is a field only where there is something, and fits it', () => {
  expect(saidBesides([])).toEqual({});
  expect(saidBesides([{ words: 'The Chair decides.' }, { words: 'The Chair decides.' }])).toEqual({
    also: ['the Chair decides'],
  });
  expect(saidBesides([{ words: 'x'.repeat(401) }])).toEqual({});
});
