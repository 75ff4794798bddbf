import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SeatSelector } from '../../../src/model/answers/quorum.ts';
import { QuorumRule } from '../../../src/model/answers/quorum.ts';
import type { Verdict } from '../../../src/register/quorum/evaluate-quorum.ts';
import { evaluateQuorum } from '../../../src/register/quorum/evaluate-quorum.ts';
import type {
  Present,
  PresentInSeat,
  QuorumSeat,
  QuorumTerms,
} from '../../../src/register/quorum/quorum-meeting.ts';
import type { RulePart } from '../../../src/register/quorum/walk-rule.ts';
import { parseYaml } from '../../../src/files/parse-yaml.ts';
import { generatedRule } from './generated-rule.ts';

function seat(id: string, rest: Partial<QuorumSeat> = {}): QuorumSeat {
  return {
    id,
    seats: 1,
    organisations: [],
    sector: 'unknown',
    class: 'member',
    voting: 'yes',
    ...rest,
  };
}

const seats = [
  seat('chair', { office: 'chair' }),
  seat('deputy', { office: 'deputy-chair' }),
  seat('council', { seats: 6, organisations: ['council'], sector: 'council' }),
  seat('trust', { seats: 2, organisations: ['trust'], sector: 'nhs-provider' }),
  seat('shared', { organisations: ['police', 'fire'], sector: 'police' }),
  seat('adviser', { voting: 'no', class: 'adviser' }),
];

function terms(yaml: string, rest: Partial<QuorumTerms> = {}): QuorumTerms {
  const rule = QuorumRule.parse(parseYaml('rule.yaml', yaml).value.value);
  return { rule, substitutes: 'unstated', ...rest };
}

function verdict(quorum: QuorumTerms, present: Present): Verdict {
  return evaluateQuorum(quorum, seats, { present }).verdict;
}

const fiveWithChair =
  '{ kind: all, rules: [{ kind: count, minimum: 5 }, { kind: count, minimum: 1, who: { offices: [chair] } }] }';

describe('evaluateQuorum', () => {
  test('needs both the number and the office', () => {
    const quorum = terms(fiveWithChair);
    expect(verdict(quorum, { chair: { members: 1 }, council: { members: 4 } })).toBe('met');
    expect(verdict(quorum, { council: { members: 6 } })).toBe('not-met');
    expect(verdict(quorum, { chair: { members: 1 }, council: { members: 3 } })).toBe('not-met');
  });

  test('says which part fails, and by how many', () => {
    const { parts } = evaluateQuorum(terms(fiveWithChair), seats, {
      present: { council: { members: 6 } },
    });
    expect(parts.map(({ verdict: one, present, needed }) => ({ one, present, needed }))).toEqual([
      { one: 'met', present: [6, 6], needed: [5, 5] },
      { one: 'not-met', present: [0, 0], needed: [1, 1] },
    ]);
  });

  test('tries substitutes both ways where the rule does not say', () => {
    const attendance = { council: { members: 4, substitutes: 1 } };
    const quorum = '{ kind: count, minimum: 5 }';
    expect(verdict(terms(quorum), attendance)).toBe('unclear');
    expect(verdict(terms(quorum, { substitutes: 'count' }), attendance)).toBe('met');
    expect(verdict(terms(quorum, { substitutes: 'do-not-count' }), attendance)).toBe('not-met');
  });

  test('does not take a substitute for the office that the member holds', () => {
    const quorum = terms(fiveWithChair, { substitutes: 'count' });
    const attendance = { chair: { substitutes: 1 }, council: { members: 5 } };
    expect(verdict(quorum, attendance)).toBe('unclear');
  });

  test('is unclear when it turns on people online, or with an interest', () => {
    const quorum = terms('{ kind: count, minimum: 3 }');
    expect(verdict(quorum, { council: { members: 3, remote: 1 } })).toBe('unclear');
    expect(verdict(quorum, { council: { members: 3, interested: 1 } })).toBe('unclear');
    expect(verdict(quorum, { council: { members: 4, interested: 1 } })).toBe('met');
  });

  test('counts only voting members where the rule says so', () => {
    const quorum = terms('{ kind: count, minimum: 4, who: { voting: yes } }');
    expect(verdict(quorum, { council: { members: 3 }, adviser: { members: 1 } })).toBe('not-met');
    expect(verdict(quorum, { council: { members: 4 } })).toBe('met');
  });

  test.each([
    ['{ kind: share, numerator: 1, denominator: 3, base: seats }', 4],
    ['{ kind: share, numerator: 1, denominator: 2, more: yes, base: seats }', 7],
    ['{ kind: share, numerator: 1, denominator: 5, base: seats, round: down }', 2],
    ['{ kind: share, numerator: 40, denominator: 100, base: seats, round: nearest }', 5],
  ])('works out the number for %s of 12 seats', (rule, needed) => {
    expect(evaluateQuorum(terms(rule), seats, { present: {} }).parts[0]!.needed).toEqual([
      needed,
      needed,
    ]);
  });

  test('leaves vacant or suspended seats out of the base where the rule says so', () => {
    const attendance = { council: { vacant: 2, suspended: 1 } };
    const needed = (base: string) =>
      evaluateQuorum(terms(`{ kind: share, numerator: 1, denominator: 2, base: ${base} }`), seats, {
        present: attendance,
      }).parts[0]!.needed![0];
    expect([needed('seats'), needed('filled-seats'), needed('not-suspended')]).toEqual([6, 5, 6]);
  });

  test('cannot tell a share of seats that are not numbered', () => {
    const open = [seat('members', { seats: undefined })];
    const quorum = terms('{ kind: share, numerator: 1, denominator: 2, base: seats }');
    expect(evaluateQuorum(quorum, open, { present: { members: { members: 9 } } }).verdict).toBe(
      'unclear',
    );
  });

  test('counts organisations, and lets a shared seat stand for only one', () => {
    const quorum = terms(
      '{ kind: count, minimum: 3, counting: organisations, who: { organisations: [council, trust, police, fire] } }',
    );
    expect(verdict(quorum, { council: { members: 6 }, trust: { members: 1 } })).toBe('not-met');
    expect(
      verdict(quorum, { council: { members: 1 }, trust: { members: 1 }, shared: { members: 1 } }),
    ).toBe('met');
  });

  test('needs every organisation of a list', () => {
    const quorum = terms(
      '{ kind: every, counting: organisations, who: { organisations: [council, trust] } }',
    );
    expect(verdict(quorum, { council: { members: 2 } })).toBe('not-met');
    expect(verdict(quorum, { council: { members: 1 }, trust: { members: 1 } })).toBe('met');
  });

  test('asks for the Chair although that seat is vacant', () => {
    const quorum = terms('{ kind: every, who: { offices: [chair] } }');
    expect(verdict(quorum, { chair: { vacant: 1 }, council: { members: 6 } })).toBe('not-met');
  });

  test('tells organisations of a line that has one seat for each of them apart', () => {
    const list = [
      seat('districts', { seats: 6, organisations: ['districts'], standsFor: 'one-each' }),
      seat('firms', { seats: 3, organisations: ['firms'], standsFor: 'unknown' }),
      seat('public', { seats: 4 }),
    ];
    const of = (rule: string, present: Present) =>
      evaluateQuorum(terms(rule, { substitutes: 'count' }), list, { present }).verdict;
    const four =
      '{ kind: count, minimum: 4, counting: organisations, who: { organisations: [districts] } }';
    expect(of(four, { districts: { members: 4 } })).toBe('met');
    expect(of(four, { districts: { members: 3 } })).toBe('not-met');
    const every = '{ kind: every, counting: organisations, who: { organisations: [districts] } }';
    expect(of(every, { districts: { members: 5 } })).toBe('not-met');
    expect(of(every, { districts: { members: 6 } })).toBe('met');
    const two = '{ kind: count, minimum: 2, counting: organisations }';
    expect(of(two, { firms: { members: 1 } })).toBe('not-met');
    expect(of(two, { firms: { members: 2 } })).toBe('unclear');
    expect(of(two, { firms: { members: 1 }, districts: { members: 1 } })).toBe('met');
    expect(of(two, { public: { members: 4 } })).toBe('not-met');
  });

  test('does not know whose people of a line of several organisations are', () => {
    const list = [seat('both', { seats: 3, organisations: ['trust', 'college'] })];
    const rule = '{ kind: count, minimum: 2, who: { organisations: [trust] } }';
    const of = (members: number) =>
      evaluateQuorum(terms(rule), list, { present: { both: { members } } }).verdict;
    expect([of(1), of(3)]).toEqual(['not-met', 'unclear']);
  });

  test('cannot try words, and knows that nobody is no quorum', () => {
    const formula = terms('{ kind: words, words: "5, and one for every ten above 15" }');
    expect(verdict(formula, {})).toBe('not-met');
    expect(verdict(formula, { council: { members: 6 } })).toBe('unclear');
    const either = terms(
      '{ kind: any, rules: [{ kind: count, minimum: 8 }, { kind: words, words: "as the Chair thinks" }] }',
    );
    expect(verdict(either, { council: { members: 6 }, trust: { members: 2 } })).toBe('met');
  });

  test('tells what is not numbered from nobody and from all', () => {
    const half = terms('{ kind: share, numerator: 1, denominator: 2, base: seats }');
    const open = [seat('members', { seats: undefined, least: 1 })];
    const of = (here: PresentInSeat) =>
      evaluateQuorum(half, open, { present: { members: here } }).verdict;
    expect(of({})).toBe('not-met');
    expect(of({ members: 9 })).toBe('unclear');
    expect(of({ members: 9, seats: 9 })).toBe('met');
    expect(of({ members: 9, seats: 20 })).toBe('not-met');
    const some = [seat('members', { seats: undefined, least: 3, most: 5 })];
    const within = (members: number) =>
      evaluateQuorum(half, some, { present: { members: { members } } }).verdict;
    expect([within(1), within(2), within(3)]).toEqual(['not-met', 'unclear', 'met']);
  });

  test('counts one third in person and two thirds in person or by proxy', () => {
    const share = (numerator: number, presence: string): string =>
      `{ kind: share, numerator: ${numerator}, denominator: 3, base: seats, presence: ${presence} }`;
    const quorum = terms(
      `{ kind: all, rules: [${share(1, 'in-person')}, ${share(2, 'in-person-or-proxy')}] }`,
    );
    expect(verdict(quorum, { council: { members: 4, proxies: 2 }, trust: { proxies: 2 } })).toBe(
      'met',
    );
    expect(verdict(quorum, { council: { members: 3, proxies: 3 }, trust: { proxies: 2 } })).toBe(
      'not-met',
    );
    expect(verdict(quorum, { council: { members: 6 }, trust: { proxies: 1 } })).toBe('not-met');
  });

  test('takes either of two offices', () => {
    const quorum = terms('{ kind: count, minimum: 1, who: { offices: [chair, deputy-chair] } }');
    expect(verdict(quorum, { deputy: { members: 1 } })).toBe('met');
    expect(verdict(quorum, { council: { members: 6 } })).toBe('not-met');
  });

  test('takes a minimum from each of several groups, or an alternative', () => {
    const groups =
      '{ kind: all, rules: [{ kind: count, minimum: 2, who: { sectors: [council] } }, { kind: count, minimum: 1, who: { sectors: [nhs-provider] } }] }';
    const quorum = terms(`{ kind: any, rules: [${groups}, { kind: count, minimum: 8 }] }`);
    expect(verdict(quorum, { council: { members: 2 }, trust: { members: 1 } })).toBe('met');
    expect(verdict(quorum, { council: { members: 6 } })).toBe('not-met');
    expect(
      verdict(quorum, { council: { members: 6 }, chair: { members: 1 }, deputy: { members: 1 } }),
    ).toBe('met');
  });
});

const person = fc.constantFrom('chair', 'deputy', 'council', 'trust', 'shared', 'adviser');
const selectors: (SeatSelector | undefined)[] = [
  undefined,
  { offices: ['chair'] },
  { sectors: ['council'] },
  { organisations: ['council', 'police'] },
  { voting: 'yes' },
  { seats: ['trust', 'shared'] },
];
const who = fc.constantFrom(...selectors);
const counting = fc.constantFrom('people' as const, 'organisations' as const);
const part: fc.Arbitrary<RulePart> = fc.oneof(
  fc.record({ kind: fc.constant('count' as const), minimum: fc.nat(9), who, counting }),
  fc.record({
    kind: fc.constant('share' as const),
    numerator: fc.integer({ min: 1, max: 3 }),
    denominator: fc.integer({ min: 3, max: 5 }),
    base: fc.constantFrom('seats' as const, 'filled-seats' as const),
    who,
  }),
  fc.record({ kind: fc.constant('every' as const), who, counting }),
);
const rule = generatedRule(part);
const quorum: fc.Arbitrary<QuorumTerms> = fc.record({
  rule,
  substitutes: fc.constantFrom('count' as const, 'do-not-count' as const, 'unstated' as const),
  remote: fc.constantFrom('count' as const, 'do-not-count' as const, 'unstated' as const),
});
const inSeat: fc.Arbitrary<PresentInSeat> = fc.record({
  members: fc.nat(4),
  substitutes: fc.nat(2),
});
const attendance: fc.Arbitrary<Present> = fc.dictionary(person, inSeat);
const membersOnly = attendance.map((meeting) =>
  Object.fromEntries(
    Object.entries(meeting).map(([id, { members }]) => [id, { members: members ?? 0 }]),
  ),
);
const order: Verdict[] = ['not-met', 'unclear', 'met'];

describe('the evaluator, on generated rules and meetings', () => {
  test('never makes a quorate meeting inquorate by one more voting member', () => {
    fc.assert(
      fc.property(quorum, attendance, person, (terms, before, who) => {
        const one = before[who] ?? {};
        const after = { ...before, [who]: { ...one, members: (one.members ?? 0) + 1 } };
        expect(order.indexOf(verdict(terms, after))).toBeGreaterThanOrEqual(
          order.indexOf(verdict(terms, before)),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('gives an answer where nothing is left open', () => {
    const settled = quorum.map((terms): QuorumTerms => ({
      ...terms,
      substitutes: 'count',
      remote: 'count',
    }));
    fc.assert(
      fc.property(settled, membersOnly, (terms, meeting) => {
        expect(verdict(terms, meeting)).not.toBe('unclear');
      }),
      { numRuns: 3000 },
    );
  });

  test('agrees with itself tried both ways: unclear only where substitutes change the answer', () => {
    fc.assert(
      fc.property(quorum, attendance, (terms, meeting) => {
        const settled = { ...terms, remote: 'count' as const };
        const without = verdict({ ...settled, substitutes: 'do-not-count' }, meeting);
        const withThem = verdict({ ...settled, substitutes: 'count' }, meeting);
        const open = verdict({ ...settled, substitutes: 'unstated' }, meeting);
        if (without === withThem) expect(open === without || open === 'unclear').toBe(true);
        else expect(open).toBe('unclear');
      }),
      { numRuns: 3000 },
    );
  });
});
