import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/files/parse-yaml.ts';
import type { SeatCount } from '../../../src/model/seat-count.ts';
import { Seat } from '../../../src/model/membership.ts';
import { partsOfSeats, seatParts } from '../../../src/register/seats/seat-parts.ts';
import { limits } from '../../../src/register/seats/seat-totals.ts';

function seat(fields: string): Seat {
  const usual =
    'id: line, label: line, clause: p1, voting: yes, substitute: unstated, class: member';
  return Seat.parse(parseYaml('seat.yaml', `{ ${usual}, ${fields} }`).value.value);
}

/** Whose each part is, and how many seats it has. */
function told(line: Seat): string[] {
  return seatParts(line).map((part) => {
    const [least, most = 'more'] = limits(part);
    return `${part.organisations?.join('+') ?? 'nobody'}: ${least} to ${most}${part.office ? `, ${part.office}` : ''}`;
  });
}

describe('seatParts', () => {
  test('leaves a line whose organisations share it whole', () => {
    const shared = seat('count: { kind: exactly, number: 1 }, organisations: [police, pcc]');
    expect(seatParts(shared)).toEqual([shared]);
  });

  test('gives each organisation its own where the words do', () => {
    const atLeast = '{ kind: range, minimum: 1 }';
    const line = seat(`count: { kind: range, minimum: 3 }, organisations: [nhs, police, fire],
      each: [{ organisation: nhs, count: ${atLeast} }, { organisation: police, count: ${atLeast} }, { organisation: fire, count: ${atLeast} }]`);
    expect(told(line)).toEqual(['nhs: 1 to more', 'police: 1 to more', 'fire: 1 to more']);
  });

  test('puts an office on the organisation that has it', () => {
    const line = seat(`count: { kind: exactly, number: 7 }, organisations: [county, districts],
      each: [
        { organisation: county, count: { kind: exactly, number: 1 }, office: chair },
        { organisation: districts, count: { kind: exactly, number: 6 } }]`);
    expect(told(line)).toEqual(['county: 1 to 1, chair', 'districts: 6 to 6']);
  });

  test('keeps what is left for those who are not given a number', () => {
    const line = seat(`count: { kind: exactly, number: 5 }, organisations: [county, trust, college],
      each: [{ organisation: county, count: { kind: exactly, number: 2 } }]`);
    expect(told(line)).toEqual(['county: 2 to 2', 'trust+college: 3 to 3']);
  });

  test('never carries more seats than the line surely has', () => {
    const number = fc.integer({ min: 1, max: 4 });
    const own: fc.Arbitrary<SeatCount> = fc.oneof(
      number.map((one) => ({ kind: 'exactly' as const, number: one })),
      number.map((minimum) => ({ kind: 'range' as const, minimum })),
      number.map((maximum) => ({ kind: 'range' as const, maximum })),
    );
    fc.assert(
      fc.property(fc.array(own, { minLength: 1, maxLength: 4 }), fc.nat(5), (counts, over) => {
        const surely = counts.reduce((sum, count) => sum + limits({ count })[0], 0);
        const ids = counts.map((_, index) => `o${index}`);
        const line: Seat = {
          ...seat('count: { kind: unstated }'),
          count: { kind: 'exactly', number: Math.max(1, surely + over) },
          organisations: [...ids, 'other'],
          each: counts.map((count, index) => ({ organisation: ids[index]!, count })),
        };
        const parts = partsOfSeats([line]);
        const least = parts.reduce((sum, part) => sum + limits(part)[0], 0);
        expect(least).toBe(Math.max(1, surely + over));
        for (const id of ids)
          expect(parts.filter(({ organisations = [] }) => organisations.includes(id))).toHaveLength(
            1,
          );
      }),
      { numRuns: 1000 },
    );
  });
});
