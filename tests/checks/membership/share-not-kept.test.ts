import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses, seat, seats } from '../small-files.ts';

const check = 'membership/share-not-kept';
const text = clauses('At least half of the members are from the community');
const community = (number: number): string => seat('community', number, ', group: Community');
const share = (qualifier: string): string =>
  `shares: [{ group: Community, qualifier: ${qualifier}, numerator: 1, denominator: 2, clause: p1 }]\n`;

describe('the share of a group of seats', () => {
  test('is held against the list', () => {
    const membership = seats(community(2), seat('council', 4)) + share('at-least');
    expect(found(check, { text, membership })).toMatchObject([
      {
        in: 'text',
        words: 'At least half of the members are from the community',
        severity: 'warning',
        about: 'Community',
        message:
          '“Community” should have at least 1/2 of the seats, but the list gives it 2 of 6. Correct the share or the list.',
      },
    ]);
  });

  test.each([
    ['at-least', 3, 2],
    ['more-than', 4, 3],
    ['at-most', 3, 4],
    ['exactly', 3, 2],
  ] as const)('%s half: %d of 6 keep it and %d do not', (qualifier, kept, broken) => {
    const of = (number: number) => ({
      text,
      membership: seats(community(number), seat('council', 6 - number)) + share(qualifier),
    });
    expect(found(check, of(kept))).toEqual([]);
    expect(found(check, of(broken))).toHaveLength(1);
  });

  test('may be kept among those who vote', () => {
    const membership =
      seats(community(2), seat('council', 2), seat('guests', 2, ', voting: no')) +
      share('at-least');
    expect(found(check, { text, membership })).toEqual([]);
  });

  test('is not held against a list of seats where it is one of people', () => {
    const shares = `shares:
  - { group: any one employer, qualifier: at-most, numerator: 1, denominator: 3, clause: p1 }
  - { group: women, qualifier: at-least, numerator: 1, denominator: 2, clause: p1 }\n`;
    expect(found(check, { text, membership: seats(seat('council', 13)) + shares })).toEqual([]);
  });

  test('may be kept where a line gives no number', () => {
    const open = 'id: more, label: more, count: { kind: unstated }, voting: yes, group: Community';
    const membership = seats(open, seat('council', 9)) + share('at-least');
    expect(found(check, { text, membership })).toEqual([]);
  });
});
