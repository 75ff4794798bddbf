import { expect, test } from 'vitest';
import { communityEngagement } from '../../../../src/import/topics/accountability/community-engagement.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Community engagement\nWe hold two events a year.', 'two events'],
  ['The Board will consult residents on its plan.', 'consult residents'],
  ['To engage with local communities.', 'engage with local communities'],
  ['Patient and public involvement shapes our plans.', 'public involvement'],
  ['Plans are co-produced with carers.', 'co-produced'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(communityEngagement, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'Meetings are open to the public.',
  'We engage all members in the work.',
  'Public sector partners attend.',
])('%j states nothing of it', (words) => {
  expect(readWords(communityEngagement, words)?.state).toBeUndefined();
});
