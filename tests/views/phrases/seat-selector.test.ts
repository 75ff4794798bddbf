import { describe, expect, test } from 'vitest';
import type { SeatSelector } from '../../../src/model/answers/quorum.ts';
import { oneOfPhrase, selectorPhrase } from '../../../src/views/phrases/seat-selector.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const register = openSample().register!;
const constitution = register.constitutions.get('riverside/board')!;
const context = { register, constitution };

const said: readonly [SeatSelector, many: string, one: string][] = [
  [{}, 'members', 'member'],
  [{ voting: 'yes' }, 'voting members', 'voting member'],
  [{ offices: ['secretary', 'chair'] }, 'Secretaries or Chairs', 'Secretary or Chair'],
  [
    { sectors: ['police', 'fire'] },
    'members from police or fire and rescue',
    'member from police or fire and rescue',
  ],
  [
    { organisations: ['riverside-council', 'riverside-hospitals-trust'] },
    'members from Riverside Council or Riverside Hospitals Trust',
    'member from Riverside Council or Riverside Hospitals Trust',
  ],
  [
    { seats: ['trust'] },
    'holders of the seat “Riverside Hospitals Trust”',
    'holder of the seat “Riverside Hospitals Trust”',
  ],
  [
    { classes: ['co-opted'], groups: ['the districts'] },
    'members who are co-opted members, from the districts',
    'member who is one of the co-opted members, from the districts',
  ],
];

describe('the seats a selector means', () => {
  test.each(said)('%o reads “%s”', (selector, many, one) => {
    expect(selectorPhrase(selector, context)).toBe(many);
    expect(oneOfPhrase(selector, context)).toBe(one);
  });
});
