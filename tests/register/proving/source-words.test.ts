import { expect, test } from 'vitest';
import { splitWords, tokensOf } from '../../../src/register/proving/source-words.ts';

test('a word holds a letter or a digit; what does not is a sign that stands alone', () => {
  expect(splitWords(' 2.1  The Board – its  members • (11) ')).toEqual([
    '2.1',
    'The',
    'Board',
    'its',
    'members',
    '(11)',
  ]);
  expect(tokensOf('a – ŵ')).toEqual([
    { text: 'a', start: 0, isWord: true },
    { text: '–', start: 2, isWord: false },
    { text: 'ŵ', start: 4, isWord: true },
  ]);
});
