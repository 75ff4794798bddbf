import { expect, test } from 'vitest';
import { asksOnly } from '../../src/english/question-words.ts';
import {
  mayBeOneWord,
  partsOfOneWord,
  stemOnce,
  tellingStems,
  wordsAndParts,
} from '../../src/english/word-stems.ts';

test('words that only ask tell nothing', () => {
  expect(tellingStems('Who chairs the meetings?')).toEqual(['chair', 'meet']);
  expect(asksOnly('who')).toBe(true);
  expect(stemOnce('meetings')).toBe(stemOnce('meeting'));
});

test('compounds are words whole and in parts', () => {
  expect(wordsAndParts('a sub-group')).toEqual(['a', 'subgroup', 'sub', 'group']);
  expect(partsOfOneWord('subgroups')).toEqual(['sub', 'groups']);
  expect(partsOfOneWord('submit')).toBeUndefined();
});

test('two words may be one, but not by chance', () => {
  expect(mayBeOneWord('sub', 'group')).toBe(true);
  expect(mayBeOneWord('county', 'wide')).toBe(true);
  expect(mayBeOneWord('as', 'set')).toBe(false);
});
