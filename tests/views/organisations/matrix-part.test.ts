import { describe, expect, test } from 'vitest';
import { rolesByOrganisation } from '../../../src/register/seats/roles.ts';
import { matrixPart } from '../../../src/views/organisations/matrix-part.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const register = openSample().register!;

function partOf(organisation: string) {
  const [role] = rolesByOrganisation(register).get(organisation)!.matrices;
  return matrixPart(role!, register);
}

describe('matrixPart', () => {
  test('gathers the activities in which a party has the same letters, in words', () => {
    const { groups, party, href } = partOf('riverside-council');
    expect(groups.map(({ words, letters }) => [words, letters])).toEqual([
      ['Accountable', 'A'],
      ['Responsible and Accountable', 'R/A'],
    ]);
    expect(groups[1]!.activities).toEqual([{ name: 'Run the forum', note: undefined }]);
    expect([party, href]).toEqual(['Council', '/partnerships/riverside/board/#cl-who-does-what']);
  });

  test('counts the activities in which it is not involved', () => {
    expect(partOf('riverside-council').notInvolved).toBeUndefined();
  });
});
