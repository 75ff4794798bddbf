import { describe, expect, test } from 'vitest';
import type { Seat } from '../../../src/model/membership.ts';
import type { Office } from '../../../src/model/office.ts';
import { isHeldByOne } from '../../../src/register/seats/is-office-of-one.ts';

function lines(office: Office, ...numbers: number[]): { seats: Seat[] } {
  return {
    seats: numbers.map((number, index) => ({
      id: `line-${index}`,
      label: 'Someone',
      clause: '1',
      count: { kind: 'exactly', number },
      office,
      voting: 'yes',
      substitute: 'unstated',
      class: 'member',
    })),
  };
}

describe('isHeldByOne', () => {
  test.each([
    ['the Chair, whom no seat names', 'chair', [], true],
    ['the Chair, one of six councillors', 'chair', [6], true],
    ['one sponsor', 'sponsor', [1], true],
    ['a line of two sponsors', 'sponsor', [2], false],
    ['two lines of a vice-chair each', 'vice-chair', [1, 1], false],
    ['a co-chair, of whom the list has one', 'co-chair', [1], false],
    ['co-chairs whom no seat names', 'co-chair', [], false],
  ] as const)('%s', (_, office, numbers, isOne) => {
    expect(isHeldByOne(office, lines(office, ...numbers))).toBe(isOne);
  });
});
