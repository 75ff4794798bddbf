import { describe, expect, test } from 'vitest';
import {
  sectorRows,
  sectorsInUse,
  sectorView,
} from '../../../src/views/organisations/sector-view.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const membership = 'content/partnerships/riverside/board/membership.yaml';
const register = openSample().register!;

describe('sectorView', () => {
  test('says where a sector sits', () => {
    const view = sectorView('council', register);
    expect(view.summary).toBe('2 seats, on 1 of 1 body.');
    const [body] = view.holdings!.bodies;
    expect(body).toMatchObject({ words: '2 seats', share: { words: '2 of 4 seats' } });
    expect(body!.seats.map(({ organisations }) => organisations.length)).toEqual([1]);
    expect(body!.matrices).toHaveLength(1);
    expect(view.noSeat).toEqual([]);
  });

  test('says where a sector has no seat', () => {
    const view = sectorView('housing', register);
    expect(view.summary).toBe('No seat on any of 1 body.');
    expect(view.noSeat.map(({ href }) => href)).toEqual(['/partnerships/riverside/board/']);
  });

  test('does not say “no seat” of a body that lists none', () => {
    const one = register.constitutions.get('riverside/board')!;
    const empty = { ...one, membership: { state: 'open' as const, seats: [] } };
    const view = sectorView('housing', {
      ...register,
      constitutions: new Map([[one.key, empty]]),
    });
    expect(view.noSeat).toEqual([]);
    expect(view.notKnown.map(({ why }) => why)).toEqual(['membership is open']);
  });

  test('counts a seat that two sectors share for each', () => {
    const shared = openSample({
      [membership]: (text) =>
        text.replace(
          '      - riverside-council',
          '      - riverside-council\n      - riverside-housing',
        ),
    }).register!;
    for (const sector of ['council', 'housing'] as const)
      expect(sectorView(sector, shared).holdings!.bodies[0]!.seats).toHaveLength(1);
  });

  test('tells a sector with very many bodies partnership by partnership', () => {
    const one = register.constitutions.get('riverside/board')!;
    const body = register.bodies.get('riverside/board')!;
    const keys = Array.from({ length: 61 }, (_, index) => `riverside/board-${index}`);
    const constitutions = new Map(keys.map((key) => [key, { ...one, key }]));
    const bodies = keys.map((key) => ({ ...body, key, constitution: constitutions.get(key) }));
    const partnership = register.partnerships.get('riverside')!;
    const view = sectorView('council', {
      ...register,
      constitutions,
      bodies: new Map(bodies.map((each) => [each.key, each])),
      partnerships: new Map([['riverside', { ...partnership, bodies }]]),
    });
    expect(view.holdings).toBeUndefined();
    expect(view.partnerships).toMatchObject([{ seats: '122', bodies: '61 of 61' }]);
  });
});

describe('sectorRows', () => {
  test('has a row for each sector in use, and names the others', () => {
    expect(sectorsInUse(register)).toEqual(['council', 'nhs-provider', 'housing', 'unknown']);
    const { rows, unused } = sectorRows(register);
    expect(rows[0]).toMatchObject({
      name: 'Councils',
      seats: '2 seats',
      bodies: 'On 1 of 1 group',
      also: '1 organisation',
    });
    expect(unused).toContain('Police');
    expect(unused).not.toContain('Councils');
  });

  test('says of a sector without a seat in how many tables it does something', () => {
    const constitutions = new Map(
      [...register.constitutions].map(([key, one]) => [
        key,
        { ...one, membership: { ...one.membership, seats: [] } },
      ]),
    );
    const { rows } = sectorRows({ ...register, constitutions });
    expect(rows.find(({ name }) => name === 'Councils')).toMatchObject({
      seats: 'No seat',
      also: '1 organisation · in 1 table of who does what',
    });
  });
});
