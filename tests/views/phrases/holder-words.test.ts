import { expect, test } from 'vitest';
import { holderWords } from '../../../src/views/phrases/holder-words.ts';

const basis = {
  kind: 'elected-office',
  source: 'council website',
  confirmed: '2025-03',
} as const;

test('a person in a seat is shown with the dates and the ground that are recorded', () => {
  expect(holderWords({ name: 'Ada Example', from: '2023-05', to: '2027-05', basis })).toBe(
    'Ada Example, since May 2023, until May 2027 (elected office; council website, confirmed March 2025)',
  );
  expect(holderWords({ name: 'Ada Example' })).toBe('Ada Example');
});
