import { describe, expect, test } from 'vitest';
import { sectorLink } from '../../../src/views/organisations/sector-link.ts';
import { sectorPartnerships } from '../../../src/views/organisations/sector-partnerships.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();

describe('sectorPartnerships', () => {
  test('adds up the seats of a sector in each partnership, those without one too', () => {
    const seats = sectorPartnerships('individual', register);
    expect(seats.map((one) => [one.name, one.seats, one.bodies])).toEqual([
      ['Hillside Youth Partnership', '6 to 8', '1 of 1'],
      ['Riverside Partnership', '0', '0 of 1'],
    ]);
  });

  test('leaves out a partnership that has no constitution here', () => {
    const bodies = register.partnerships.get('hillside')!.bodies;
    const without = bodies.filter(({ constitution }) => constitution === undefined);
    const partnerships = new Map(register.partnerships);
    partnerships.set('hillside', { ...partnerships.get('hillside')!, bodies: without });
    const seats = sectorPartnerships('council', { ...register, partnerships });
    expect(seats.map(({ name }) => name)).toEqual(['Riverside Partnership']);
  });
});

describe('sectorLink', () => {
  test('leads to the page of a sector by its name', () => {
    expect(sectorLink('police')).toEqual({ name: 'Police', href: '/sectors/police/' });
  });
});
