import { describe, expect, test } from 'vitest';
import { membershipChecks } from '../../../src/checks/membership/index.ts';
import { quorumChecks } from '../../../src/checks/quorum/index.ts';
import type { Verdict } from '../../../src/register/quorum/evaluate-quorum.ts';
import { evaluateQuorum } from '../../../src/register/quorum/evaluate-quorum.ts';
import type { Present } from '../../../src/register/quorum/quorum-meeting.ts';
import { answerView } from '../../../src/views/answers/answers-view.ts';
import { quorumView } from '../../../src/views/constitution/quorum-view.ts';
import { seatsView } from '../../../src/views/constitution/seats-view.ts';
import { exampleRegister } from '../../checks/example-register.ts';
import { found } from '../../checks/found.ts';
import { clauses, quorum, seat, seats, stated } from '../../checks/small-files.ts';

interface Body {
  readonly quote: string;
  readonly rule: string;
  readonly list: readonly string[];
  readonly more?: string;
  readonly facts?: string;
}

/** A body with the quorum and seats that a law gives it: its page, and its answer to who came. */
function body({ quote, rule, list, more = '', facts = '' }: Body) {
  const files = {
    text: clauses(quote),
    facts: quorum(rule, quote).replace('without: [unstated]', `without: [unstated]${more}`) + facts,
    membership: seats(...list),
  };
  const register = exampleRegister(files);
  const constitution = register.constitutions.get('riverside/board')!;
  const view = quorumView(constitution, register, answerView('quorum', constitution, register))!;
  return {
    view,
    seats: seatsView(constitution, register),
    findings: [...quorumChecks, ...membershipChecks].flatMap(({ id }) => found(id, files)),
    verdict: (present: Present, inOffice = {}): Verdict =>
      evaluateQuorum(view.data.rules[0]!.quorum, view.data.seats, { present, inOffice }).verdict,
  };
}

const member = (id: string): string => seat(id, 1, `, organisations: [${id}]`);
const one = { members: 1 };

// Well-being of Future Generations (Wales) Act 2015, Schedule 3, paragraph 1.
describe('a public services board, whose quorum is all of its members', () => {
  const board = body({
    quote: 'Decisions are valid only if all of the members attend',
    rule: '{ kind: every, counting: organisations, who: { organisations: [council, health-board, fire-authority, natural-resources] }, described: members }',
    list: [
      ...['council', 'health-board', 'fire-authority', 'natural-resources'].map(member),
      seat('invited-police', 1, ', voting: no, organisations: [invited-police]'),
    ],
  });

  test('needs each of the four, and never counts a participant that is invited', () => {
    const four = {
      council: one,
      'health-board': one,
      'fire-authority': one,
      'natural-resources': one,
    };
    expect(board.verdict(four)).toBe('met');
    expect(board.verdict({ ...four, council: {}, 'invited-police': { members: 1 } })).toBe(
      'not-met',
    );
    expect(board.view.phrase).toMatch(/^Every one of the members \(/);
    expect(board.findings).toEqual([]);
  });
});

// Schools Forums (England) Regulations 2012, regulation 8(3): two fifths of total membership.
describe('a schools forum', () => {
  const forum = body({
    quote: 'The quorum is two fifths of the total membership',
    rule: '{ kind: share, numerator: 2, denominator: 5, base: seats }',
    list: [seat('schools', 10), seat('academies', 6), seat('others', 4, ', vacant: 2')],
  });

  test('counts vacant seats in what its share is taken of', () => {
    expect(forum.verdict({ schools: { members: 7 }, others: { vacant: 2 } })).toBe('not-met');
    expect(forum.verdict({ schools: { members: 8 }, others: { vacant: 2 } })).toBe('met');
    expect(forum.seats.totals).toEqual([
      '20 seats in all.',
      '2 seats are given as vacant.',
      '18 votes in all, leaving out vacant seats.',
    ]);
    expect(forum.findings).toEqual([]);
  });
});

// Justice Act (Northern Ireland) 2011, Schedule 1, paragraph 13: the policing committee has its own.
describe('a policing and community safety partnership', () => {
  const partnership = body({
    quote: 'The quorum is eight members; that of the policing committee is 5',
    rule: '{ kind: count, minimum: 8 }',
    more: ', others: [{ for: committee, named: the policing committee, rule: { kind: count, minimum: 5 } }]',
    list: [seat('councillors', 10), seat('independents', 9)],
  });

  test('says the quorum of its committee, and does not try it with its own members', () => {
    expect(partnership.view.phrase).toBe(
      'At least 8 members; the quorum of the policing committee is at least 5 members',
    );
    expect(partnership.view.data.rules).toHaveLength(1);
    expect(partnership.findings).toEqual([]);
  });
});

// Education Act 1996, section 390(4) to (6): four groups, the faiths broadly in proportion. It sets no quorum.
describe('a standing advisory council on religious education', () => {
  const group = (letter: string): string => `, group: Group ${letter}`;
  const council = body({
    quote: 'The quorum is one member from each group',
    rule: `{ kind: all, rules: [${['A', 'B', 'C', 'D']
      .map((letter) => `{ kind: count, minimum: 1, who: { groups: [Group ${letter}] } }`)
      .join(', ')}] }`,
    list: [
      `id: faiths, label: faiths, count: { kind: in-proportion, to: the strength of each faith }, voting: yes${group('A')}`,
      seat('church', 4, group('B')),
      seat('teachers', 5, group('C')),
      seat('councillors', 4, group('D')),
    ],
    facts: stated('voting-rights', '{ voter: group, weighted: no, substitutes: unstated }', [
      'p1',
      'each group',
    ]),
  });

  test('needs every group, and gives the faiths no number that nobody wrote', () => {
    const three = { church: one, teachers: one, councillors: one };
    expect(council.verdict({ ...three, faiths: one })).toBe('met');
    expect(council.verdict(three)).toBe('not-met');
    expect(council.seats.totals[0]).toBe(
      '13 or more seats. The document gives no number of seats for “faiths”.',
    );
    // One vote is for each group, and none for each seat.
    expect(council.seats.totals[1]).toBe('Votes are not counted seat by seat.');
    expect(council.seats.picture.rows.flatMap(({ asides }) => asides).join()).not.toContain('vote');
    expect(council.findings).toEqual([]);
  });
});

// One combined authority’s order: seven members, from at least three of its councils.
describe('an overview and scrutiny committee of a combined authority', () => {
  const rule = (councils: string): string =>
    `{ kind: all, rules: [{ kind: count, minimum: 7 }, ${councils}] }`;

  test('needs seven members from three councils', () => {
    const committee = body({
      quote: 'The quorum is seven members from at least three councils',
      rule: rule('{ kind: count, minimum: 3, counting: organisations, described: councils }'),
      list: ['ashby', 'birchley', 'cawton', 'denholm'].map((id) =>
        seat(id, 3, `, organisations: [${id}]`),
      ),
    });
    expect(committee.view.phrase).toBe(
      'At least 7 members, including at least 3 of the councils (organisations)',
    );
    expect(
      committee.verdict({ ashby: { members: 3 }, birchley: { members: 3 }, cawton: one }),
    ).toBe('met');
    const ofTwo = { ashby: { members: 3 }, birchley: { members: 3 }, cawton: {} };
    expect(committee.verdict(ofTwo)).toBe('not-met');
    expect(committee.findings).toEqual([]);
  });

  test('counts councils in a line that has one seat for each', () => {
    const committee = body({
      quote: 'The quorum is seven members from at least three councils',
      rule: rule(
        '{ kind: count, minimum: 3, counting: organisations, who: { seats: [councils] }, described: councils }',
      ),
      list: [
        'id: councils, label: councils, count: { kind: one-per, each: council, number: 5 }, voting: yes',
        seat('others', 5),
      ],
    });
    expect(committee.verdict({ councils: { members: 2 }, others: { members: 5 } })).toBe('not-met');
    expect(committee.verdict({ councils: { members: 3 }, others: { members: 4 } })).toBe('met');
    expect(committee.findings).toEqual([]);
  });
});

// The rule for chairs that the members elect, as in regulation 8(5) of the same regulations.
test('an elected chair is asked about, and need not be known', () => {
  const elected = body({
    quote: 'The quorum is three members with the Chair',
    rule: '{ kind: all, rules: [{ kind: count, minimum: 3 }, { kind: count, minimum: 1, who: { offices: [chair] } }] }',
    list: [seat('members', 7)],
    facts: stated('chair', '{ mode: elected, by: { role: members } }', ['p1', 'with the Chair']),
  });
  expect(elected.verdict({ members: { members: 7 } })).toBe('unclear');
  expect(elected.verdict({ members: { members: 3 } }, { chair: 'members' })).toBe('met');
  expect(elected.view.warning).toBeUndefined();
});
