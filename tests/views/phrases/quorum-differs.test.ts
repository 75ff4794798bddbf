import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Quorum, QuorumRule, SeatSelector } from '../../../src/model/answers/quorum.ts';
import { quorumPhrase } from '../../../src/views/phrases/topics/quorum.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { generatedRule } from '../../register/quorum/generated-rule.ts';

const { register } = openSample();
const constitution = register!.constitutions.get('riverside/board')!;
const say = (quorum: Quorum): string => quorumPhrase(quorum, { register: register!, constitution });

const selectors: (SeatSelector | undefined)[] = [
  undefined,
  { voting: 'yes' },
  { offices: ['chair'] },
  { offices: ['chair', 'vice-chair'] },
  { sectors: ['council'] },
  { sectors: ['council'], voting: 'yes' },
  { organisations: ['riverside-council'] },
  { organisations: ['riverside-council', 'riverside-housing'] },
  { organisations: ['riverside-council', 'riverside-housing'], voting: 'yes' },
  { classes: ['lay'] },
  { groups: ['Group A'] },
];
const who = fc.constantFrom(...selectors);
const counting = fc.constantFrom(undefined, 'organisations' as const);
const presence = fc.constantFrom(undefined, 'in-person' as const, 'in-person-or-proxy' as const);
const part = fc.oneof(
  fc.record({
    kind: fc.constant('count' as const),
    minimum: fc.integer({ min: 2, max: 4 }),
    who,
    counting,
  }),
  fc.record({
    kind: fc.constant('count' as const),
    minimum: fc.integer({ min: 2, max: 4 }),
    who,
    presence,
  }),
  fc.record({
    kind: fc.constant('share' as const),
    numerator: fc.constantFrom(1, 3),
    denominator: fc.constantFrom(4, 5),
    more: fc.constantFrom(undefined, 'yes' as const),
    round: fc.constantFrom(undefined, 'up' as const, 'down' as const, 'nearest' as const),
    base: fc.constantFrom(
      'seats' as const,
      'filled-seats' as const,
      'appointed' as const,
      'not-suspended' as const,
      'active' as const,
      'unstated' as const,
    ),
    who,
    presence,
  }),
  fc.record({ kind: fc.constant('every' as const), who, counting }),
);
const rule = fc.oneof(
  generatedRule(part),
  fc.record({ kind: fc.constant('words' as const), words: fc.constantFrom('five more', 'a few') }),
);
const setting = fc.constantFrom('count' as const, 'do-not-count' as const, 'unstated' as const);
const other = fc.oneof(
  fc.record({
    for: fc.constantFrom('second-meeting' as const, 'by-correspondence' as const),
    named: fc.constantFrom(undefined, 'two weeks later'),
    rule: fc.option(part, { nil: undefined }),
  }),
  fc.record({
    for: fc.constantFrom('committee' as const, 'subject' as const),
    named: fc.constantFrom('the policing committee', 'the budget'),
    rule: part,
  }),
);
const quorum: fc.Arbitrary<Quorum> = fc.record({
  rule,
  substitutes: setting,
  remote: setting,
  proxies: setting,
  measured: fc.constantFrom(
    'at-start' as const,
    'throughout' as const,
    'at-each-vote' as const,
    'unstated' as const,
  ),
  without: fc.constantFrom(
    ['unstated' as const],
    ['adjourn' as const],
    ['adjourn' as const, 'informal' as const],
    ['second-meeting' as const],
    ['chair-decides' as const],
  ),
  others: fc.option(fc.array(other, { minLength: 1, maxLength: 2 }), { nil: undefined }),
  note: fc.constantFrom(undefined, 'the Secretary gathers the members again'),
});

/** What a rule asks, whichever way it is nested: “A and (B and C)” asks what “A and B and C” asks. */
function meaning(one: QuorumRule): unknown {
  if (one.kind !== 'all' && one.kind !== 'any') {
    const isOneOrganisation =
      one.kind === 'every' &&
      one.counting === 'organisations' &&
      JSON.stringify(one.who) === '{"organisations":["riverside-council"]}';
    return isOneOrganisation ? { ...one, only: 'one' } : one;
  }
  return {
    kind: one.kind,
    rules: one.rules.flatMap((inner) => {
      const made = meaning(inner) as { kind: string; rules?: unknown[] };
      return made.kind === one.kind ? made.rules! : [made];
    }),
  };
}

test('two quorums that ask something different read differently', () => {
  const told = new Map<string, string>();
  fc.assert(
    fc.property(quorum, (generated) => {
      const phrase = say(generated);
      const data = JSON.stringify({ ...generated, rule: meaning(generated.rule) });
      const before = told.get(phrase);
      if (before !== undefined) expect(data).toBe(before);
      told.set(phrase, data);
      expect(phrase).not.toMatch(/\b1 members|\(\)| {2}|\b(\w+) \1\b|[,;:] *[,;:]|undefined/);
    }),
    { numRuns: 5000 },
  );
});

test('small rules that ask something different read differently, each beside each', () => {
  const told = new Map<string, string>();
  for (const generated of fc.sample(rule, { numRuns: 8000, seed: 7 })) {
    const phrase = say({ rule: generated, substitutes: 'unstated', without: ['unstated'] });
    const data = JSON.stringify(meaning(generated));
    expect(told.get(phrase) ?? data, phrase).toBe(data);
    told.set(phrase, data);
  }
});
