import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses, seat, seats, stated } from '../small-files.ts';

const check = 'membership/more-seats-than-cap';
const text = clauses('Senior officers with links to others (maximum 4 people)');
const cap = (counts: string): string => `cap: { maximum: 4, counts: ${counts}, clause: p1 }\n`;

describe('the largest number of members', () => {
  test('is held against the list, at the words that the answer quotes', () => {
    const facts = stated('membership', '{ access: listed, summary: Officers, cap: 4 }', [
      'p1',
      'maximum 4 people',
    ]);
    const membership = seats(seat('council', 3), seat('trust', 2)) + cap('people');
    expect(found(check, { text, facts, membership })).toMatchObject([
      {
        in: 'text',
        words: 'maximum 4 people',
        range: { start: { line: 3, column: 49 }, end: { line: 3, column: 65 } },
        severity: 'warning',
        about: 'cap',
        message:
          'The document sets a maximum of 4 people, but its list comes to 5. Correct the maximum or the list.',
      },
    ]);
  });

  test('stands at the whole clause where nothing is quoted', () => {
    const membership = seats(seat('council', 5)) + cap('seats');
    const [finding] = found(check, { text, membership });
    expect(finding?.words).toBe('Senior officers with links to others (maximum 4 people)');
  });

  test('counts people or seats as the document does', () => {
    const two = seats(seat('council', 3, ', people: 2'));
    expect(found(check, { text, membership: two + cap('seats') })).toEqual([]);
    expect(found(check, { text, membership: two + cap('people') })).toHaveLength(1);
  });

  test('says “at least” where some lines give no number, and counts those as one', () => {
    const open = 'id: others, label: others, count: { kind: unstated }, voting: yes';
    const [finding] = found(check, {
      text,
      membership: seats(seat('council', 4), open) + cap('seats'),
    });
    expect(finding?.message).toContain('its list comes to at least 5.');
    expect(
      found(check, { text, membership: seats(seat('council', 3), open) + cap('seats') }),
    ).toEqual([]);
  });

  test('counts only seats with a vote where the document does', () => {
    const voters = (number: number): string =>
      seats(seat('council', number), seat('advisers', 9, ', voting: no')) + cap('voting-seats');
    expect(found(check, { text, membership: voters(4) })).toEqual([]);
    expect(found(check, { text, membership: voters(5) })[0]?.message).toBe(
      'The document sets a maximum of 4 seats with a vote, but its list comes to 5. Correct the maximum or the list.',
    );
  });

  test('may be reached, or not be set', () => {
    expect(found(check, { text, membership: seats(seat('council', 4)) + cap('seats') })).toEqual(
      [],
    );
    expect(found(check, { text, membership: seats(seat('council', 9)) })).toEqual([]);
  });
});
