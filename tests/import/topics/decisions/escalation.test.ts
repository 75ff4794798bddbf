import { expect, test } from 'vitest';
import { escalation } from '../../../../src/import/topics/decisions/escalation.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Dispute resolution\nThe chief executives will meet.', 'chief executives'],
  ['Any disagreement between members will be referred to the Council.', 'referred to the Council'],
  ['If agreement cannot be reached, the matter is put to a vote.', 'agreement cannot be reached'],
  [
    'Issues that cannot be resolved by the Group will be escalated to the Board.',
    'escalated to the Board',
  ],
  ['Where consensus is not reached the matter goes to the Executive.', 'consensus is not reached'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(escalation, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'The Chair resolves any conflict of interest.',
  'The Group reports areas of concern to the Board.',
  'Decisions are by consensus.',
])('%j states nothing of it', (words) => {
  expect(readWords(escalation, words)?.state).toBeUndefined();
});
