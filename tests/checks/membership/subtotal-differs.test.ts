import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses, seat, seats } from '../small-files.ts';

const check = 'membership/subtotal-differs';
const text = clauses('Councils (4 seats)');
const subtotal = (count: string): string =>
  `subtotals: [{ group: Councils, count: { kind: ${count} }, clause: p1 }]\n`;
const councils = (number: number): string => seat('council', number, ', group: Councils');

describe('the number given for a group of seats', () => {
  test('is held against the lines of the group', () => {
    const membership = seats(councils(3), seat('trust', 1)) + subtotal('exactly, number: 4');
    expect(found(check, { text, membership })).toMatchObject([
      {
        in: 'text',
        words: 'Councils (4 seats)',
        severity: 'warning',
        about: 'Councils',
        message:
          'The document gives “Councils” 4 seats, but lists 3. Correct the number or the list.',
      },
    ]);
  });

  test('may be a range that the lines fall in', () => {
    const within = seats(councils(3)) + subtotal('range, minimum: 2, maximum: 4');
    const beyond = seats(councils(5)) + subtotal('range, minimum: 2, maximum: 4');
    expect(found(check, { text, membership: within })).toEqual([]);
    expect(found(check, { text, membership: beyond })[0]?.message).toMatch(
      /gives “Councils” 2 to 4 seats, but lists 5\./,
    );
  });

  test('is that of all seats where it names no group', () => {
    const all = 'subtotals: [{ count: { kind: exactly, number: 4 }, clause: p1 }]\n';
    expect(found(check, { text, membership: seats(councils(3), seat('trust', 1)) + all })).toEqual(
      [],
    );
    expect(found(check, { text, membership: seats(councils(3)) + all })).toMatchObject([
      {
        about: 'seats',
        message:
          'The document says that there are 4 seats, but lists 3. Correct the number or the list.',
      },
    ]);
  });

  test('may be right where a line gives no number', () => {
    const open = 'id: more, label: more, count: { kind: unstated }, voting: yes, group: Councils';
    const membership = seats(councils(3), open) + subtotal('exactly, number: 4');
    expect(found(check, { text, membership })).toEqual([]);
  });
});
