import { expect, test } from 'vitest';
import { delegatedAuthority } from '../../../../src/import/topics/decisions/delegated-authority.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Delegated authority\nThe Board may spend up to £10,000.', '£10,000'],
  ['The Committee has delegated powers from the Cabinet.', 'delegated powers'],
  ['The Group has no decision-making powers.', 'no decision-making powers'],
  ['The Committee is authorised to investigate any matter.', 'is authorised'],
  ['The scheme of delegation sets out what officers may decide.', 'scheme of delegation'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(delegatedAuthority, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'Local authorities send one member each.',
  '# Membership\nMembers have delegated authority to speak for their organisation.',
  'The fire authority has a seat.',
])('%j states nothing of it', (words) => {
  expect(readWords(delegatedAuthority, words)?.state).toBeUndefined();
});
