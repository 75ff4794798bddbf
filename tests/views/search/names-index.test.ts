import { expect, test } from 'vitest';
import { firstNames, namesIndex, namesLeftOut } from '../../../src/views/search/names-index.ts';
import { sitePages } from '../../../src/views/search/site-pages.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();
const { topics, names, pages } = namesIndex(register);
const at = (href: string) => names.find((one) => one.href === href)!;

test('every topic has its question, how people ask it and how many documents answer', () => {
  expect(topics).toHaveLength(52);
  expect(topics.find(({ id }) => id === 'quorum')).toMatchObject({
    href: '/topics/quorum/',
    asked: ['quorum'],
    says: 'Both documents answer this',
  });
});

test('groups are named with their other names and the numbers of their documents', () => {
  expect(at('/partnerships/hillside/panel/')).toMatchObject({ kind: 'Group', documents: [0] });
  expect(at('/partnerships/hillside/panel/').also).toContain('HYP');
  expect(at('/partnerships/riverside/')).toMatchObject({ kind: 'Partnership', documents: [1] });
});

test('organisations, sectors, terms and guides are named', () => {
  expect(at('/organisations/hillside-council/').also).toEqual(['HC']);
  expect(new Set(names.map(({ kind }) => kind))).toEqual(
    new Set(['Partnership', 'Group', 'Organisation', 'Sector', 'Term', 'Guide']),
  );
});

test('nothing is left out of a small register, and the pages are those of every register', () => {
  expect(namesLeftOut(register)).toEqual([]);
  expect(pages).toBe(sitePages);
});

test('the first file has names as far as there is room, however many there are', () => {
  const many = Array.from({ length: 3000 }, (_, number) => ({
    ...names[0]!,
    name: `Board ${number}`,
  }));
  const first = firstNames(many);
  expect(first.length).toBeGreaterThan(300);
  expect(JSON.stringify(first).length).toBeLessThan(61_000);
  expect(first).toEqual(many.slice(0, first.length));
  expect(firstNames(names)).toBe(names);
});

test('a term says what it stands for, or how its explanation begins', () => {
  const says = names.flatMap((one) => (one.kind === 'Term' ? [one.says] : []));
  expect(says).toEqual([
    'Riverside Partnership Board.',
    'Hillside Youth Panel or Healthy Young People.',
    'A group that advises; it has no powers of its own.',
  ]);
});
