import { expect, test } from 'vitest';
import { legalBasis } from '../../../../src/import/topics/purpose/legal-basis.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['The Board is established under the Care Act 2014.', 'Care Act 2014'],
  [
    'The Partnership works under the Crime and Disorder Act 1998 and later Acts.',
    'Crime and Disorder Act 1998',
  ],
  ['It is a statutory body under section 43 of the Care Act 2014.', 'section 43'],
  ['# Statutory duties\nThe partners share a statutory duty to reduce crime.', 'statutory duty'],
  [
    'The Forum was constituted under the Countryside and Rights of Way Act 2000.',
    'Rights of Way Act 2000',
  ],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(legalBasis, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'Members declare disclosable pecuniary interests under the Localism Act 2011.',
  'Papers are open under the Freedom of Information Act 2000.',
  'The Community Action group acts as host.',
  'Partners act on advice.',
  'Information is shared under section 115 of the Act.',
])('%j states nothing of it', (words) => {
  expect(readWords(legalBasis, words)?.state).toBeUndefined();
});
