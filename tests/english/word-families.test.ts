import { expect, test } from 'vitest';
import {
  askedAlikeFamilies,
  familiesOf,
  oneMeaningFamilies,
} from '../../src/english/word-families.ts';
import { asksOnly } from '../../src/english/question-words.ts';

test('each word of a family has the others', () => {
  const families = familiesOf([
    ['send', 'sent'],
    ['tie', 'draw', 'tied'],
  ]);
  expect([...families.get('sent')!]).toEqual(['send']);
  expect([...families.get('tie')!]).toEqual(['draw']);
});

test('no family has a word that only asks, and no word stands in two lines of a list', () => {
  for (const list of [oneMeaningFamilies, askedAlikeFamilies]) {
    const words = list.flat();
    expect(words.filter(asksOnly)).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  }
});
