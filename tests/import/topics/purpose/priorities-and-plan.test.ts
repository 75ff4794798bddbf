import { expect, test } from 'vitest';
import { prioritiesAndPlan } from '../../../../src/import/topics/purpose/priorities-and-plan.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Priorities\nHousing and jobs come first.', 'Housing and jobs'],
  ['Develop and oversee the Community Safety Plan.', 'Community Safety Plan'],
  ['To agree an annual work plan.', 'annual work plan'],
  ['The Board will set the strategic priorities for the county.', 'strategic priorities'],
  ['To prepare and publish the Joint Health and Wellbeing Strategy.', 'Wellbeing Strategy'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(prioritiesAndPlan, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'Minutes are approved by members.',
  '# Quorum\nThe quorum is five.',
  'The Board has an exit plan.',
])('%j states nothing of it', (words) => {
  expect(readWords(prioritiesAndPlan, words)?.state).toBeUndefined();
});
