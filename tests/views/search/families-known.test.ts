import { expect, test } from 'vitest';
import { askedFamilies, clauseFamilies } from '../../../src/views/search/families-known.ts';
import type { NameEntry } from '../../../src/views/search/names-index.ts';

const entries: readonly NameEntry[] = [
  { name: 'Quorum', href: '/q/', kind: 'Term', also: ['quorate', 'a quorate meeting'] },
  { name: 'Mill', href: '/m/', kind: 'Group', also: ['Weir'] },
];

test('one-word variants of a term stand for it, and other names of a group do not', () => {
  const families = clauseFamilies(entries);
  expect([...families.get('quorum')!]).toEqual(['quorat']);
  expect(families.has('meet')).toBe(true);
  expect(families.get('mill')).toBeUndefined();
});

test('people ask with more words than clauses are found by', () => {
  expect(askedFamilies(entries).get('tie')).toContain('draw');
  expect(clauseFamilies(entries).has('tie')).toBe(false);
  expect(askedFamilies(entries).get('quorum')).toContain('quorat');
});
