import { expect, test } from 'vitest';
import { agenda } from '../../../../src/import/topics/meetings/agenda.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['The agenda will be set by the Chair.', 'set by the Chair'],
  ['# Standing items\nApologies and matters arising.', 'Apologies'],
  ['Members may propose items for the agenda.', 'items for the agenda'],
  ['Risk is a standing item at each meeting.', 'standing item'],
  ['The Chair and the secretary agree the agenda.', 'agree the agenda'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(agenda, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'Members declare interests in any item on the agenda.',
  'The agenda and papers are sent a week before.',
  'Housing is high on the national agenda.',
])('%j states nothing of it', (words) => {
  expect(readWords(agenda, words)?.state).toBeUndefined();
});

test('a standing item on interests is no agenda', () => {
  const words = '# Conflicts of interest\nA standing item at the start of each meeting.';
  expect(readWords(agenda, words)?.state).toBeUndefined();
});
