import { expect, test } from 'vitest';
import { leadWithout } from '../../../src/documents/typed/lead-without.ts';

test.each([
  ['1. Quorum.', 'Quorum. Five members.', 'Quorum.'],
  ['Quorum.', 'Quorum. Five members.', 'Quorum.'],
  ['1.', 'Five members.', undefined],
  [undefined, 'Five members.', undefined],
])('of the lead %j before the words %j is left %j', (lead, text, left) => {
  expect(leadWithout('1.', lead, text)).toBe(left);
});
