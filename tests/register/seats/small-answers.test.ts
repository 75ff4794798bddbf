import { describe, expect, test } from 'vitest';
import type { Organisation } from '../../../src/model/organisation.ts';
import { isCalled } from '../../../src/register/seats/is-called.ts';
import { namesOfOffice } from '../../../src/register/seats/names-of-office.ts';
import { isSameNumber } from '../../../src/register/seats/seat-totals.ts';
import { sectorOf } from '../../../src/register/seats/sector-of.ts';
import { sectorsOf, sectorsOfSeat } from '../../../src/register/seats/sectors-of.ts';

const organisations = new Map<string, Organisation>([
  ['council', { name: 'Council', sector: 'council', kind: 'organisation' }],
  ['trust', { name: 'Trust', sector: 'nhs-provider', kind: 'organisation' }],
]);

test('an office has two names where a rule and a list may each use its own', () => {
  expect(namesOfOffice('chair')).toEqual(['chair', 'co-chair']);
  expect(namesOfOffice('deputy-chair')).toContain('vice-chair');
  expect(namesOfOffice('secretary')).toEqual(['secretary']);
});

test('words name something when they are whole words of its name', () => {
  expect(isCalled('the Riverside Integrated Care Board', 'Integrated Care Board')).toBe(true);
  expect(isCalled('Riverside Boards', 'Board')).toBe(false);
});

test('two totals are one number when both limits are', () => {
  const of = (minimum: number, maximum: number | undefined) => ({ minimum, maximum, because: [] });
  expect(isSameNumber(of(2, 4), of(2, 4))).toBe(true);
  expect(isSameNumber(of(2, undefined), of(2, 4))).toBe(false);
});

describe('the sector of a seat', () => {
  test('is its own, or that of its first organisation, or unknown', () => {
    expect(sectorOf({ sector: 'police', organisations: ['council'] }, { organisations })).toBe(
      'police',
    );
    expect(sectorOf({ organisations: ['trust', 'council'] }, { organisations })).toBe(
      'nhs-provider',
    );
    expect(sectorOf({}, { organisations })).toBe('unknown');
  });

  test('is each of those it belongs to, and counted for its own where it has one', () => {
    const seat = { sector: 'police' as const, organisations: ['council', 'trust'] };
    expect(sectorsOf(seat, { organisations })).toEqual(['police', 'council', 'nhs-provider']);
    expect(sectorsOfSeat(seat, { organisations })).toEqual(['police']);
    expect(sectorsOf({}, { organisations })).toEqual(['unknown']);
  });
});
