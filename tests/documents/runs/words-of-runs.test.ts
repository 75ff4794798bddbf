import { expect, test } from 'vitest';
import { cleanText } from '../../../src/documents/runs/clean-text.ts';
import { wordsOfRuns } from '../../../src/documents/runs/words-of-runs.ts';

test('runs together are words, and look as all of them do', () => {
  const bold = { isBold: true, size: 12, language: 'cy' };
  expect(wordsOfRuns([{ ...bold, text: 'Cwo' }, { ...bold, text: 'rwm' }, { text: ' ' }])).toEqual({
    text: 'Cworwm',
    look: { isBold: true, size: 12 },
    language: 'cy',
  });
});

test('words have single spaces, line by line', () => {
  expect(cleanText(' one\t two \n\n\u200Bthree\u00A0four ')).toBe('one two\nthree four');
});
