import { expect, test } from 'vitest';
import { dissolution } from '../../../../src/import/topics/document/dissolution.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Dissolution\nThe partners may agree to stop.', 'agree to stop'],
  ['The Partnership may be dissolved by a vote of its members.', 'dissolved'],
  ['The Board will cease to exist on 31 March 2027.', 'cease to exist'],
  ['A partner may withdraw from the Partnership with three months’ notice.', 'withdraw from'],
  ['The Group is time-limited and will end in June.', 'time-limited'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(dissolution, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'Task and finish groups are disbanded when their work is done.',
  'A member will cease to be a member on leaving.',
  'The Board meets monthly.',
])('%j states nothing of it', (words) => {
  expect(readWords(dissolution, words)?.state).toBeUndefined();
});

test('the lines that close a document are no rule under the heading', () => {
  const words = '# Dissolution\nThe Council may dissolve the Board.\nSigned: the Leader';
  expect(readWords(dissolution, words)?.evidence).toHaveLength(1);
});
