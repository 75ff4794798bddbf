import { expect, test } from 'vitest';
import { memberResponsibilities } from '../../../../src/import/topics/membership/member-responsibilities.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Responsibilities of members\nTo read papers before meetings.', 'read papers'],
  [
    'Members are expected to:\n- represent their organisation\n- report back',
    'represent their organisation',
  ],
  ['Each member will represent the views of their organisation.', 'represent the views'],
  ['Members of the Board should champion its work.', 'champion its work'],
  ['All partners must contribute to the work plan.', 'contribute to the work plan'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(memberResponsibilities, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'Members must declare any interest.',
  'Members will elect the Chair.',
  'Members may send a substitute.',
])('%j states nothing of it', (words) => {
  expect(readWords(memberResponsibilities, words)?.state).toBeUndefined();
});
