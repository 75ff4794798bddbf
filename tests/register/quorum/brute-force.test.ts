import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateQuorum } from '../../../src/register/quorum/evaluate-quorum.ts';
import type { Verdict } from '../../../src/register/quorum/evaluate-quorum.ts';
import type {
  Present,
  PresentInSeat,
  QuorumSeat,
  QuorumTerms,
} from '../../../src/register/quorum/quorum-meeting.ts';
import type { QuorumRule } from '../../../src/model/answers/quorum.ts';
import { generatedRule } from './generated-rule.ts';

/*
 * A second reading of a quorum, written apart from the evaluator: people stand in a row, one by one,
 * and every way in which the document can be meant is tried in turn. Only where all ways agree is
 * there an answer.
 */

interface Line {
  readonly seats: number;
  readonly voting: boolean;
  readonly here: Required<Omit<PresentInSeat, 'seats'>>;
}

interface Meaning {
  readonly substitutes: boolean;
  readonly online: boolean;
  readonly interested: boolean;
  readonly proxies: boolean;
  readonly vacantCount: boolean;
}

const either = [true, false];
const meanings: readonly Meaning[] = either.flatMap((substitutes) =>
  either.flatMap((online) =>
    either.flatMap((interested) =>
      either.flatMap((proxies) =>
        either.map((vacantCount) => ({ substitutes, online, interested, proxies, vacantCount })),
      ),
    ),
  ),
);

function agrees(terms: QuorumTerms, meaning: Meaning): boolean {
  const settled = (setting: string | undefined, meant: boolean): boolean =>
    setting === undefined || setting === 'unstated' || (setting === 'count') === meant;
  return (
    settled(terms.substitutes, meaning.substitutes) &&
    settled(terms.remote, meaning.online) &&
    settled(terms.proxies, meaning.proxies)
  );
}

function isMet(rule: QuorumRule, lines: readonly Line[], meaning: Meaning): boolean {
  if (rule.kind === 'all') return rule.rules.every((part) => isMet(part, lines, meaning));
  if (rule.kind === 'any') return rule.rules.some((part) => isMet(part, lines, meaning));
  if (rule.kind === 'words') throw new Error('Words are not counted.');
  const meant = lines.filter(({ voting }) => rule.who === undefined || voting);
  let present = 0;
  let base = 0;
  for (const { seats, here } of meant) {
    const byProxy =
      rule.kind === 'every' || rule.presence === undefined
        ? meaning.proxies
        : rule.presence === 'in-person-or-proxy';
    const counted =
      here.members +
      (meaning.substitutes ? here.substitutes : 0) +
      (byProxy ? here.proxies : 0) -
      (meaning.online ? 0 : here.remote) -
      (meaning.interested ? 0 : here.interested);
    present += Math.max(0, counted);
    const gone = here.vacant + here.unappointed;
    const kind = rule.kind === 'share' ? rule.base : 'filled-seats';
    const left =
      kind === 'filled-seats' || (kind === 'unstated' && !meaning.vacantCount)
        ? gone
        : kind === 'appointed'
          ? here.unappointed
          : kind === 'not-suspended'
            ? here.suspended
            : kind === 'active'
              ? here.inactive
              : 0;
    base += Math.max(0, seats - left);
  }
  if (rule.kind === 'count') return present >= rule.minimum;
  if (rule.kind === 'every') return present >= base;
  // “More than half” of seven is 3.5 and more: fractions are compared, and never rounded.
  const [part, whole] = [present * rule.denominator, base * rule.numerator];
  return present > 0 && (rule.more === 'yes' ? part > whole : part >= whole);
}

const who = fc.constantFrom(undefined, { voting: 'yes' as const });
const presence = fc.constantFrom(undefined, 'in-person' as const, 'in-person-or-proxy' as const);
const rule = generatedRule(
  fc.oneof(
    fc.record({
      kind: fc.constant('count' as const),
      minimum: fc.integer({ min: 1, max: 9 }),
      who,
      presence,
    }),
    fc.record({
      kind: fc.constant('share' as const),
      numerator: fc.integer({ min: 1, max: 3 }),
      denominator: fc.integer({ min: 4, max: 5 }),
      more: fc.constantFrom(undefined, 'yes' as const),
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
    fc.record({ kind: fc.constant('every' as const), who }),
  ),
);
const setting = fc.constantFrom('count' as const, 'do-not-count' as const, 'unstated' as const);
const terms: fc.Arbitrary<QuorumTerms> = fc.record({
  rule,
  substitutes: setting,
  remote: fc.option(setting, { nil: undefined }),
  proxies: fc.option(setting, { nil: undefined }),
});

// Everyone in a line is in one place: there, away by proxy, or out of the base.
const line: fc.Arbitrary<Line> = fc
  .record({
    seats: fc.integer({ min: 1, max: 6 }),
    voting: fc.boolean(),
    cuts: fc.array(fc.nat(6), { minLength: 7, maxLength: 7 }),
    flags: fc.tuple(fc.boolean(), fc.boolean()),
  })
  .map(({ seats, voting, cuts, flags: [online, interested] }) => {
    let left = seats;
    const [members, substitutes, proxies, vacant, unappointed, suspended, inactive] = cuts.map(
      (cut) => {
        const some = Math.min(left, cut);
        left -= some;
        return some;
      },
    ) as [number, number, number, number, number, number, number];
    const here = { members, substitutes, proxies, vacant, unappointed, suspended, inactive };
    const one = (is: boolean): number => (is && members > 0 ? 1 : 0);
    // One person may be online or have an interest; of both at once nobody counts twice.
    return {
      seats,
      voting,
      here: { ...here, remote: one(online), interested: one(!online && interested) },
    };
  });

test('the evaluator agrees with a reading that tries every meaning', () => {
  fc.assert(
    fc.property(terms, fc.array(line, { minLength: 1, maxLength: 3 }), (quorum, lines) => {
      const seats = lines.map(({ seats: number, voting }, index): QuorumSeat => ({
        id: `s${index}`,
        seats: number,
        organisations: [],
        sector: 'unknown',
        class: 'member',
        voting: voting ? 'yes' : 'no',
      }));
      const present: Present = Object.fromEntries(
        lines.map(({ here }, index) => [`s${index}`, here]),
      );
      const ways = new Set(
        meanings
          .filter((meaning) => agrees(quorum, meaning))
          .map((meaning) => isMet(quorum.rule, lines, meaning)),
      );
      const { verdict } = evaluateQuorum(quorum, seats, { present });
      const expected: Verdict = ways.size > 1 ? 'unclear' : ways.has(true) ? 'met' : 'not-met';
      // Of alternatives one of which is met in each way the evaluator, part by part, may be less sure.
      if (verdict !== 'unclear') expect(verdict).toBe(expected);
      if (quorum.rule.kind !== 'all' && quorum.rule.kind !== 'any') expect(verdict).toBe(expected);
    }),
    { numRuns: 5000 },
  );
});
