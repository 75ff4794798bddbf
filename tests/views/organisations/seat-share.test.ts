import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/files/parse-yaml.ts';
import { Seat } from '../../../src/model/membership.ts';
import { drawShare, seatShare } from '../../../src/views/organisations/seat-share.ts';

function seat(count: string): Seat {
  const usual =
    'id: line, label: line, clause: p1, voting: yes, substitute: unstated, class: member';
  return Seat.parse(parseYaml('seat.yaml', `{ ${usual}, count: { kind: ${count} } }`).value.value);
}

const two = seat('exactly, number: 2');
const nine = seat('exactly, number: 9');
const open = seat('unstated');

describe('seatShare', () => {
  test('says how many of how many, and that some are shared', () => {
    expect(seatShare([two, nine], { own: [two], shared: [] })!.words).toBe('2 of 11 seats');
    expect(seatShare([two, nine], { own: [], shared: [two] })!.words).toBe('2 shared of 11 seats');
    expect(seatShare([two, nine], { own: [nine], shared: [two] })!.words).toBe(
      '9 of 11 seats, and 2 shared',
    );
  });

  test('leaves open what the document leaves open', () => {
    const share = seatShare([two, open], { own: [two], shared: [] })!;
    expect(share.words).toBe('2 of 3 or more seats');
    expect(share.open).toEqual({ x: 45, y: 6 });
  });

  test('draws nothing where nothing is held, or where dots are too many to see', () => {
    expect(seatShare([two], { own: [], shared: [] })).toBeUndefined();
    expect(drawShare({ own: 1, others: 200, words: '1 of 201' })).toBeUndefined();
  });
});

describe('drawShare', () => {
  test('fills the first dots, and begins a new row where one is full', () => {
    const { own, others, width, height } = drawShare({ own: 1, others: 17, words: '' })!;
    expect(own).toBe('M6 6h0');
    expect(others.endsWith('M6 19h0')).toBe(true);
    expect([width, height]).toEqual([221, 26]);
  });
});
