import { describe, expect, test } from 'vitest';
import { rolesByOrganisation } from '../../../src/register/seats/roles.ts';
import { holdOf, linesWords, roleLines } from '../../../src/views/organisations/role-lines.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const membership = 'content/partnerships/riverside/board/membership.yaml';

/** The first line that says what the council holds, where its seats are counted otherwise. */
function seatsOfCouncil(count: string): string | undefined {
  const { register } = openSample({
    [membership]: (text) => text.replace('kind: exactly\n      number: 2', count),
  });
  const roles = rolesByOrganisation(register!).get('riverside-council')!;
  return roleLines(roles, register!)[0]?.text;
}

/** The lines of the council, where its line in the list is another. */
function linesOfCouncil(count: string, organisations: string): (string | undefined)[] {
  const { register, diagnostics } = openSample({
    [membership]: (text) =>
      text
        .replace('kind: exactly\n      number: 2', count)
        .replace('organisations:\n      - riverside-council', organisations),
  });
  expect(diagnostics).toEqual([]);
  const roles = rolesByOrganisation(register!).get('riverside-council')!;
  return roleLines(roles, register!)
    .filter(({ kind }) => kind === 'seat' || kind === 'office')
    .map(({ text }) => text);
}

const two = 'organisations: [riverside-council, riverside-housing]';

describe('roleLines', () => {
  test('say that a seat is shared only where it is', () => {
    expect(linesOfCouncil('{ kind: exactly, number: 1 }', two)).toEqual(['1 shared seat']);
    expect(linesOfCouncil('{ kind: exactly, number: 3 }', two)).toEqual([
      'Among those who hold 3 seats',
    ]);
    expect(linesOfCouncil('{ kind: in-proportion, to: homes }', two)).toEqual([
      'Among those who hold seats, number not stated',
    ]);
  });

  test('give an organisation what is its own, and its office', () => {
    const own = `${two}
    each:
      - { organisation: riverside-council, count: { kind: exactly, number: 1 }, office: vice-chair }
      - { organisation: riverside-housing, count: { kind: range, minimum: 2 } }`;
    expect(linesOfCouncil('{ kind: range, minimum: 3 }', own)).toEqual(['1 seat', 'Vice-Chair']);
  });

  test.each([
    ['kind: exactly\n      number: 1', '1 seat'],
    ['kind: range\n      minimum: 2\n      maximum: 4', '2 to 4 seats'],
    ['kind: range\n      maximum: 4', 'Up to 4 seats'],
    ['kind: unstated', '1 or more seats'],
    ['kind: to-be-confirmed', 'Seats, number not stated'],
  ])('says how many seats %o are', (count, words) => {
    expect(seatsOfCouncil(count)).toBe(words);
  });
});

describe('holdOf', () => {
  test('tells a seat that is shared from one of a line of several', () => {
    const seat = openSample().register!.constitutions.get('riverside/board')!.membership.seats[0]!;
    const organisations = ['riverside-council', 'riverside-housing'];
    const one = { kind: 'exactly' as const, number: 1 };
    expect(holdOf(seat)).toBe('own');
    expect(holdOf({ ...seat, organisations, count: one })).toBe('shared');
    expect(holdOf({ ...seat, organisations, count: { ...one, number: 3 } })).toBe('among-others');
  });
});

describe('linesWords', () => {
  test('makes one phrase, in which only a name of an office keeps its capital', () => {
    expect(
      linesWords([
        { kind: 'seat', text: '2 seats' },
        { kind: 'office', text: 'Vice-Chair' },
        { kind: 'office', text: 'Shares the chair' },
        { kind: 'vote', text: 'Votes' },
      ]),
    ).toBe('2 seats, Vice-Chair, shares the chair, votes');
  });
});
