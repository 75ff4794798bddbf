import { expect, test } from 'vitest';
import {
  aboutOf,
  asksMeaning,
  asksWhatIs,
  isOfName,
  namedOf,
  namesFor,
  stemsIn,
  termsFor,
} from '../../../src/views/search/name-matches.ts';
import type { NameEntry } from '../../../src/views/search/names-index.ts';
import { readTyped } from '../../../src/views/search/read-typed.ts';
import { weightOfAll, wordWeights } from '../../../src/views/search/word-weights.ts';

const entries: readonly NameEntry[] = [
  { name: 'Riverside', href: '/riverside/', kind: 'Partnership', documents: [0] },
  { name: 'Riverside Police (abolished)', href: '/police/', kind: 'Organisation' },
  { name: 'Quorum', href: '/glossary/#quorum', kind: 'Term' },
];
const names = entries.map(namedOf);
const all = { names, weightOf: wordWeights(names.map((named) => named.all)) };
const isAskedWhat = (typed: string): boolean => asksWhatIs(readTyped(typed));

test('a name is taken apart without what became of it and without small words', () => {
  expect([...namedOf(entries[1]!).all]).toEqual(['riversid', 'polic']);
  expect(stemsIn(['the Board of Riverside'])).toEqual(['board', 'riversid']);
});

test('names that are said are found, and terms apart from them', () => {
  expect(namesFor(readTyped('riverside'), all).map(({ of }) => of.name)).toEqual([
    'Riverside',
    'Riverside Police (abolished)',
  ]);
  expect(namesFor(readTyped('quorum'), all)).toEqual([]);
  expect(termsFor(readTyped('what does quorum mean'), all)).toMatchObject([{ ratio: 1 }]);
});

test('a body that is named beside a question is what it is asked of', () => {
  expect(aboutOf(readTyped('who chairs riverside'), all)).toMatchObject({
    names: ['Riverside'],
    documents: [0],
    rest: 'who chairs',
  });
  expect(aboutOf(readTyped('who chairs'), all)).toBeUndefined();
});

test('someone may ask what a word means', () => {
  expect(asksMeaning(readTyped('what does quorum mean'))).toBe(true);
  expect(asksMeaning(readTyped('quorum'))).toBe(false);
});

test('what a thing is may be asked of a term, and not of a part of the group', () => {
  expect(['what is an ICB', 'whats a quorum', 'what is the purpose'].map(isAskedWhat)).toEqual([
    true,
    true,
    false,
  ]);
});

test('small words are no part of a name', () => {
  expect(['of', 'one', 'health'].map(isOfName)).toEqual([false, true, true]);
});

test('a word that fewer names have weighs more', () => {
  const { weightOf } = all;
  expect(weightOf('polic')).toBeGreaterThan(weightOf('riversid'));
  expect(weightOfAll(['polic', 'riversid'], weightOf)).toBe(
    weightOf('polic') + weightOf('riversid'),
  );
});
