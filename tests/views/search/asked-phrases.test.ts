import { expect, test } from 'vitest';
import {
  closest,
  phraseOf,
  wordWorth,
  worthAmong,
} from '../../../src/views/search/asked-phrases.ts';
import { familiesOf } from '../../../src/english/word-families.ts';
import { isBegun, readTyped } from '../../../src/views/search/read-typed.ts';

const asked = [
  { of: 'chair', phrases: ['who chairs', 'how is the chair chosen'].map(phraseOf) },
  { of: 'quorum', phrases: ['quorum'].map(phraseOf) },
];
const words = { families: familiesOf([['chair', 'chairperson']]), worthOf: worthAmong(asked) };
const meant = (typed: string): string[] =>
  closest(readTyped(typed), asked, words).map(({ of }) => of);

test('a way to ask tells its subject, and asks with the rest', () => {
  expect(phraseOf('who is the chair')).toEqual({ telling: ['chair'], asking: ['who', 'is'] });
});

test('what is asked is met by the words that tell', () => {
  expect(meant('who chairs it')).toEqual(['chair']);
  expect(meant('quorum for the chair')).toEqual(['quorum', 'chair']);
  expect(meant('who pays')).toEqual([]);
});

test('a word of the same family asks the same, less surely than the word itself', () => {
  expect(meant('chairperson')).toEqual(['chair']);
  expect(meant('quorum for the chairperson')).toEqual(['quorum', 'chair']);
});

test('a form of “be” or “do” is as good as another', () => {
  expect(phraseOf('what are they').asking).toEqual(phraseOf('what is they').asking);
});

test('they are the group where nothing else is asked about', () => {
  const ways = [{ of: 'aims', phrases: [phraseOf('what does the group do')] }];
  const found = (typed: string): number => closest(readTyped(typed), ways, words).length;
  expect(['what do they do', 'what do you do'].map(found)).toEqual([1, 0]);
});

test('a word tells the more, the fewer subjects are asked with it', () => {
  const worthOf = worthAmong([...asked, { of: 'vote', phrases: [phraseOf('chair votes')] }]);
  expect(worthOf('quorum')).toBe(wordWorth);
  expect(wordWorth).toBeGreaterThan(worthOf('chair'));
  expect(worthOf('chair')).toBeGreaterThan(worthOf('group'));
  expect(worthOf('up')).toBe(worthOf('group'));
});

test('a word is begun by what is still being typed, from its second letter on', () => {
  expect(isBegun('quorum', readTyped('quo', { isTyping: true }))).toBe(true);
  expect(isBegun('quorum', readTyped('q', { isTyping: true }))).toBe(false);
  expect(isBegun('quorum', readTyped('quo'))).toBe(false);
});
