import { expect, test } from 'vitest';
import { askingForm, asksOnly, questionWords } from '../../src/english/question-words.ts';

test('a word that asks has one form', () => {
  expect(['are', 'does', 'who'].map(askingForm)).toEqual(['is', 'do', 'who']);
  expect(questionWords.map(askingForm).every(asksOnly)).toBe(true);
});
