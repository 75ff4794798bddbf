import { describe, expect, test } from 'vitest';
import { rolesByOrganisation } from '../../../src/register/seats/roles.ts';
import { roleLines } from '../../../src/views/organisations/role-lines.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const membership = 'content/partnerships/riverside/board/membership.yaml';

/** The first line that says what the council holds, where its seats are counted otherwise. */
function seatsOfCouncil(count: string): string | undefined {
  const { register } = openSample({
    [membership]: (text) => text.replace('kind: exactly\n      number: 2', count),
  });
  const roles = rolesByOrganisation(register!).get('riverside-council')!;
  return roleLines(roles, register!)[0]?.text;
}

describe('roleLines', () => {
  test.each([
    ['kind: exactly\n      number: 1', '1 seat'],
    ['kind: range\n      minimum: 2\n      maximum: 4', '2 to 4 seats'],
    ['kind: range\n      maximum: 4', 'Up to 4 seats'],
    ['kind: unstated', '1 or more seats'],
    ['kind: to-be-confirmed', 'Seats, number not stated'],
  ])('says how many seats %o are', (count, words) => {
    expect(seatsOfCouncil(count)).toBe(words);
  });
});
