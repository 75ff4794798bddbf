import { describe, expect, test } from 'vitest';
import { MembershipAnswer } from '../../../src/model/answers/membership.ts';
import { MembershipChanges } from '../../../src/model/answers/membership-changes.ts';
import { Membership, Seat } from '../../../src/model/membership.ts';
import { readAs } from './read-as.ts';

describe('a seat can be', () => {
  test.each([
    ['a voting member', 'class: member, voting: yes'],
    ['a non-voting member', 'class: member, voting: no'],
    ['an observer', 'class: observer, voting: no'],
    ['a lay member', 'class: lay, voting: yes'],
    ['ex officio', 'class: ex-officio, voting: unstated'],
    ['an executive member', 'class: executive, voting: yes'],
    ['a statutory member', 'class: statutory, voting: yes'],
    ['co-opted', 'class: co-opted, voting: no'],
    ['an adviser', 'class: adviser, voting: no'],
  ])('of a class: %s', (_, classAndVote) => {
    const text = `{ id: chair, label: Chair, clause: "2.1", count: { kind: unstated }, substitute: unstated, ${classAndVote} }`;
    expect(readAs(Seat, text)).toMatchObject({ value: { id: 'chair' }, mistakes: [] });
  });

  test.each([
    ['exactly two', '{ kind: exactly, number: 2 }', { kind: 'exactly', number: 2 }],
    ['up to four', '{ kind: range, maximum: 4 }', { kind: 'range', maximum: 4 }],
    ['at least one', '{ kind: range, minimum: 1 }', { kind: 'range', minimum: 1 }],
    [
      'three to five',
      '{ kind: range, minimum: 3, maximum: 5 }',
      { kind: 'range', minimum: 3, maximum: 5 },
    ],
    ['one per agency', '{ kind: one-per, each: agency }', { kind: 'one-per', each: 'agency' }],
    [
      'one per district council, of which there are six',
      '{ kind: one-per, each: district council, number: 6 }',
      { kind: 'one-per', each: 'district council', number: 6 },
    ],
    [
      'in proportion to population',
      '{ kind: in-proportion, to: the population of each district }',
      { kind: 'in-proportion', to: 'the population of each district' },
    ],
    [
      'the balance',
      '{ kind: balance, of: fifteen members }',
      { kind: 'balance', of: 'fifteen members' },
    ],
    ['to be confirmed', '{ kind: to-be-confirmed }', { kind: 'to-be-confirmed' }],
    ['of no stated number', '{ kind: unstated }', { kind: 'unstated' }],
  ])('counted: %s', (_, count, value) => {
    const text = `{ id: gps, label: GPs, clause: "2.1", count: ${count}, voting: unstated, substitute: unstated, class: member }`;
    expect(readAs(Seat, text)).toMatchObject({ value: { count: value }, mistakes: [] });
  });

  test.each([
    ['at least two for each council', '{ kind: several-per, each: council, minimum: 2 }'],
    [
      'two for each of six councils',
      '{ kind: several-per, each: council, minimum: 2, maximum: 2, of: 6 }',
    ],
    ['some for each agency, nobody says how many', '{ kind: several-per, each: agency }'],
  ])('several for each: %s', (_, count) => {
    const text = `{ id: gps, label: GPs, clause: "2.1", count: ${count}, voting: unstated, substitute: unstated, class: member }`;
    expect(readAs(Seat, text).mistakes).toEqual([]);
  });

  test('tied to a condition, and one of nine vacant', () => {
    const text =
      '{ id: gps, label: GPs, clause: "2.1", count: { kind: exactly, number: 9 }, vacant: 1, proviso: one of whom must be a carer, voting: unstated, substitute: unstated, class: member }';
    expect(readAs(Seat, text)).toMatchObject({
      value: { vacant: 1, proviso: 'one of whom must be a carer' },
      mistakes: [],
    });
  });

  test('vacant', () => {
    const text = `
      id: police
      label: Police (vacant)
      clause: 2.1-d
      count: { kind: exactly, number: 1 }
      voting: unstated
      substitute: unstated
      class: member
      vacant: yes`;
    expect(readAs(Seat, text)).toMatchObject({ value: { vacant: 'yes' }, mistakes: [] });
  });

  test('shared by two people, or by two organisations', () => {
    const text = `
      id: voluntary-sector
      label: Two representatives who share one seat
      clause: 2.1-e
      count: { kind: exactly, number: 1 }
      people: 2
      organisations: [riverside-volunteers, hillside-volunteers]
      voting: yes
      substitute: allowed
      class: member`;
    expect(readAs(Seat, text)).toMatchObject({
      value: { people: 2, organisations: ['riverside-volunteers', 'hillside-volunteers'] },
      mistakes: [],
    });
  });

  test('given a deputy by role', () => {
    const text = `
      id: director
      label: Director of Public Health (deputy, Consultant in Public Health)
      clause: 2.1-f
      count: { kind: exactly, number: 1 }
      deputy: Consultant in Public Health
      voting: yes
      substitute: named
      class: ex-officio`;
    expect(readAs(Seat, text)).toMatchObject({
      value: { deputy: 'Consultant in Public Health', substitute: 'named' },
      mistakes: [],
    });
  });
});

describe('a seat cannot be', () => {
  const line = (more: string): string =>
    `{ id: gps, label: GPs, clause: "2.1", count: { kind: exactly, number: 2 }, voting: no, substitute: allowed, class: member, ${more} }`;

  test('vacant more often than it is there', () => {
    expect(readAs(Seat, line('vacant: 3')).mistakes).toEqual([
      expect.stringContaining('More seats are vacant here than the line has.'),
    ]);
    expect(readAs(Seat, line('vacant: no')).mistakes).toEqual([
      expect.stringContaining('Write `yes`, or how many of these seats are vacant.'),
    ]);
  });

  test('of an organisation that the line does not name, or chaired twice', () => {
    const each = 'each: [{ organisation: trust, count: { kind: unstated }, office: chair }]';
    expect(readAs(Seat, line(each)).mistakes).toEqual([
      expect.stringContaining('Name these organisations under `organisations` too'),
    ]);
    expect(readAs(Seat, line(`organisations: [trust], office: chair, ${each}`)).mistakes).toEqual([
      expect.stringContaining('Give the office once'),
    ]);
  });

  test('counted in a range without an end', () => {
    const text =
      '{ id: gps, label: GPs, clause: "2.1", count: { kind: range }, voting: no, substitute: allowed, class: member }';
    expect(readAs(Seat, text).mistakes).toEqual([
      'record.yaml:1:46 error schema/wrong-value: Give a `minimum` or a `maximum`.',
    ]);
  });
});

describe('a membership can have', () => {
  test('one organisation in two classes', () => {
    const text = `
      state: stated
      seats:
        - { id: leader, label: Leader, clause: "2.1", count: { kind: exactly, number: 1 }, organisations: [riverside-council], voting: yes, substitute: unstated, class: statutory }
        - { id: director, label: Director, clause: "2.2", count: { kind: exactly, number: 1 }, organisations: [riverside-council], voting: no, substitute: unstated, class: adviser }`;
    expect(readAs(Membership, text)).toMatchObject({
      value: {
        seats: [
          { class: 'statutory', voting: 'yes' },
          { class: 'adviser', voting: 'no' },
        ],
      },
      mistakes: [],
    });
  });

  test('statutory groups A to D with subtotals and share rules', () => {
    const text = `
      state: stated
      seats:
        - { id: leader, label: Leader, clause: "3.1", count: { kind: exactly, number: 1 }, voting: yes, substitute: unstated, class: statutory, group: Group A }
        - { id: tenants, label: Tenants, clause: "3.4", count: { kind: range, minimum: 2 }, voting: yes, substitute: unstated, class: lay, group: Group D }
      subtotals:
        - { group: Group A, count: { kind: exactly, number: 6 }, clause: "3.1" }
        - { group: Group D, count: { kind: range, maximum: 4 }, clause: "3.4" }
      shares:
        - { group: Group D, qualifier: at-least, numerator: 1, denominator: 3, clause: "3.5" }
        - { group: Group A, qualifier: at-most, numerator: 1, denominator: 2, clause: "3.5" }`;
    expect(readAs(Membership, text)).toMatchObject({
      value: {
        seats: [{ group: 'Group A' }, { group: 'Group D' }],
        subtotals: [{ count: { number: 6 } }, { count: { maximum: 4 } }],
        shares: [
          { qualifier: 'at-least', denominator: 3 },
          { qualifier: 'at-most', denominator: 2 },
        ],
      },
      mistakes: [],
    });
  });

  test('a cap', () => {
    const text = `
      state: stated
      seats: []
      cap: { maximum: 20, counts: people, clause: "2.9" }`;
    expect(readAs(Membership, text)).toMatchObject({
      value: { cap: { maximum: 20, counts: 'people' } },
      mistakes: [],
    });
  });

  test('past members', () => {
    const text = `
      state: stated
      seats: []
      former:
        - { label: Riverside Primary Care Trust (until 2013), clause: "2.8" }`;
    expect(readAs(Membership, text)).toMatchObject({
      value: { former: [{ label: 'Riverside Primary Care Trust (until 2013)' }] },
      mistakes: [],
    });
  });

  test('no seats, because anyone who fits may join', () => {
    expect(readAs(Membership, 'state: open\nseats: []\n')).toEqual({
      value: { state: 'open', seats: [] },
      mistakes: [],
    });
  });

  test('people who come without a seat', () => {
    const text = `
      state: stated
      seats: []
      invitees:
        - { id: press, label: The press, clause: "2.7", status: observer }
        - { id: auditor, label: The auditor, clause: "2.7", status: adviser }`;
    expect(readAs(Membership, text)).toMatchObject({
      value: { invitees: [{ status: 'observer' }, { status: 'adviser' }] },
      mistakes: [],
    });
  });
});

describe('the answer on membership can say', () => {
  test('who sits in short, and the most there can be', () => {
    const text = 'access: listed-and-evolving\nsummary: Councils, health and police.\ncap: 20\n';
    expect(readAs(MembershipAnswer, text)).toMatchObject({ value: { cap: 20 }, mistakes: [] });
  });

  test('that the membership, not the terms, is reviewed', () => {
    const text = `
      joins: by-nomination
      joinsBy: each district council nominates one member
      ceasesWhen: [the member leaves the organisation]
      removal: by two thirds of the members
      reviewed: every year at the annual meeting`;
    expect(readAs(MembershipChanges, text)).toMatchObject({
      value: { joins: 'by-nomination', reviewed: 'every year at the annual meeting' },
      mistakes: [],
    });
  });
});
