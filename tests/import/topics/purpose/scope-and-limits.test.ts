import { expect, test } from 'vitest';
import { scopeAndLimits } from '../../../../src/import/topics/purpose/scope-and-limits.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Scope\nThe Board covers adult services only.', 'adult services only'],
  ['The Partnership is not a legal entity and cannot hold property.', 'not a legal entity'],
  ['# Purpose\nTo improve health across Barsetshire.', 'across Barsetshire'],
  ['The Group has no executive powers.', 'no executive powers'],
  ['The Partnership covers the local authority area of Northam.', 'covers the'],
  ['# Limitations\nMembers keep to the rules of their own organisations.', 'rules of their own'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(scopeAndLimits, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'The Chair is elected in May.',
  '# Membership\nTwo members from each council in Vale.',
  'We scope good training.',
])('%j states nothing of it', (words) => {
  expect(readWords(scopeAndLimits, words)?.state).toBeUndefined();
});
