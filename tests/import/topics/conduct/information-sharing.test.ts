import { expect, test } from 'vitest';
import { informationSharing } from '../../../../src/import/topics/conduct/information-sharing.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Information sharing\nPartners have signed a protocol.', 'signed a protocol'],
  ['Partners share data on need.', 'share data'],
  ['An information sharing agreement is in place.', 'information sharing'],
  ['Members will comply with data protection law.', 'data protection'],
  ['The Forum is a place to exchange information.', 'exchange information'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(informationSharing, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'Minutes will be shared with members.',
  'Papers are sent to members.',
  'Partners share priorities.',
])('%j states nothing of it', (words) => {
  expect(readWords(informationSharing, words)?.state).toBeUndefined();
});
