import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/files/parse-yaml.ts';
import { Seat } from '../../../src/model/membership.ts';
import { isOfficeOfOne } from '../../../src/register/seats/is-office-of-one.ts';
import {
  filledLimits,
  limits,
  seatTotals,
  vacantIn,
  vacantSeats,
  votingSeats,
} from '../../../src/register/seats/seat-totals.ts';

function seat(count: string, more = ''): Seat {
  const usual =
    'id: line, label: line, clause: p1, voting: yes, substitute: unstated, class: member';
  return Seat.parse(
    parseYaml('seat.yaml', `{ ${usual}, count: { kind: ${count} }${more} }`).value.value,
  );
}

describe('limits', () => {
  test.each([
    ['several-per, each: council, minimum: 2', [2, undefined]],
    ['several-per, each: council, minimum: 2, of: 6', [12, undefined]],
    ['several-per, each: council, minimum: 2, maximum: 2, of: 6', [12, 12]],
    ['several-per, each: agency', [1, undefined]],
    ['one-per, each: agency', [1, undefined]],
    ['in-proportion, to: the number of pharmacies', [0, undefined]],
    ['balance, of: fifteen members', [0, undefined]],
    ['unstated', [1, undefined]],
    ['to-be-confirmed', [0, undefined]],
  ])('of %s are what the words carry', (count, expected) => {
    expect(limits(seat(count))).toEqual(expected);
  });
});

describe('vacant seats', () => {
  const nine = seat('exactly, number: 9', ', vacant: 1');
  const none = seat('exactly, number: 5', ', vacant: yes');

  test('have no vote, and are still seats', () => {
    const { seats, votes } = seatTotals({ seats: [nine, none] });
    expect([seats.maximum, votes?.minimum, votes?.maximum]).toEqual([14, 8, 8]);
    expect([vacantIn(nine), vacantIn(none), vacantSeats({ seats: [nine, none] })]).toEqual([
      1, 5, 6,
    ]);
    expect([filledLimits(nine), filledLimits(none)]).toEqual([
      [8, 8],
      [0, 0],
    ]);
  });
});

test('votingSeats adds up those that surely have a vote', () => {
  const adviser = { ...seat('exactly, number: 8'), voting: 'no' as const };
  const silent = { ...seat('exactly, number: 2'), voting: 'unstated' as const };
  expect(votingSeats({ seats: [seat('exactly, number: 15'), adviser, silent] }).minimum).toBe(15);
});

test('isOfficeOfOne takes the chair of a line of several for one of them, and co-chairs for all', () => {
  const one = seat('exactly, number: 1');
  const seven = seat('exactly, number: 7');
  expect([
    isOfficeOfOne('chair', one),
    isOfficeOfOne('chair', seven),
    isOfficeOfOne('co-chair', seven),
  ]).toEqual([false, true, false]);
});
