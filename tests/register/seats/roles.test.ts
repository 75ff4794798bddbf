import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../src/register/seats/parts-of.ts';
import { rolesByBody } from '../../../src/register/seats/roles-by-body.ts';
import { rolesByOrganisation, rolesBySector } from '../../../src/register/seats/roles.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const { register } = openSample();

describe('roles', () => {
  test('are indexed once for a register', () => {
    expect(rolesByOrganisation(register!)).toBe(rolesByOrganisation(register!));
    const council = rolesByOrganisation(register!).get('riverside-council')!;
    expect(rolesByBody(council)).toBe(rolesByBody(council));
  });

  test('are those of the organisation', () => {
    const { seats, matrices, duties } = rolesByOrganisation(register!).get('riverside-council')!;
    expect(seats.map(({ seat }) => seat.id)).toEqual(['council']);
    expect(matrices.map(({ party }) => party.id)).toEqual(['council']);
    expect(duties).toEqual([]);
  });

  test('are those of the sector, a seat without one among those not known', () => {
    const { seats } = rolesBySector(register!).get('unknown')!;
    expect(seats.map(({ seat }) => seat.id)).toEqual(['chair']);
  });
});

describe('partsOf', () => {
  test('finds parts, and parts of parts', () => {
    const deeper = openSample({
      'content/organisations/riverside-repairs.yaml':
        'name: Riverside Repairs\nsector: housing\nkind: part-of-organisation\npartOf: riverside-housing\n',
    });
    expect(partsOf('riverside-council', deeper.register!)).toEqual([
      'riverside-housing',
      'riverside-repairs',
    ]);
  });
});
