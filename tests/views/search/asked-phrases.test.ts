import { expect, test } from 'vitest';
import { closest, phraseOf, worthOf } from '../../../src/views/search/asked-phrases.ts';
import { isBegun, readTyped } from '../../../src/views/search/read-typed.ts';

const asked = [
  { of: 'chair', phrases: ['who chairs', 'how is the chair chosen'].map(phraseOf) },
  { of: 'quorum', phrases: ['quorum'].map(phraseOf) },
];
const meant = (typed: string): string[] => closest(readTyped(typed), asked).map(({ of }) => of);

test('a way to ask tells its subject, and asks with the rest', () => {
  expect(phraseOf('who is the chair')).toEqual({ telling: ['chair'], asking: ['who', 'is'] });
});

test('what is asked is met by the words that tell', () => {
  expect(meant('who chairs it')).toEqual(['chair']);
  expect(meant('quorum for the chair')).toEqual(['quorum', 'chair']);
  expect(meant('who pays')).toEqual([]);
});

test('a word of a subject is worth more than the word for a group', () => {
  expect(worthOf(['chair'])).toBeGreaterThan(worthOf(['group']));
  expect(worthOf(['chair', 'quorum'])).toBe(2 * worthOf(['chair']));
});

test('a word is begun by what is still being typed, from its second letter on', () => {
  expect(isBegun('quorum', readTyped('quo', { isTyping: true }))).toBe(true);
  expect(isBegun('quorum', readTyped('q', { isTyping: true }))).toBe(false);
  expect(isBegun('quorum', readTyped('quo'))).toBe(false);
});
