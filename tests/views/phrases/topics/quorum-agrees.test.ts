import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuorumRule } from '../../../../src/model/answers/quorum.ts';
import { evaluateQuorum } from '../../../../src/register/quorum/evaluate-quorum.ts';
import { rulesIn } from '../../../../src/register/quorum/rule-parts.ts';
import { quorumSeats } from '../../../../src/register/quorum/quorum-seats.ts';
import { rulePhrase } from '../../../../src/views/phrases/topics/quorum.ts';
import { openSample } from '../../../fixtures/open-sample.ts';

const leaf: fc.Arbitrary<QuorumRule> = fc.record({
  kind: fc.constant('count' as const),
  minimum: fc.integer({ min: 2, max: 20 }),
  who: fc.constantFrom(undefined, { voting: 'yes' as const }, { sectors: ['council' as const] }),
});
const rule: fc.Arbitrary<QuorumRule> = fc.letrec<{ rule: QuorumRule }>((tie) => ({
  rule: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      rules: fc.array(tie('rule'), { minLength: 2, maxLength: 3 }),
    }),
  ),
})).rule;

test('the phrase names the numbers that the evaluator needs, in order, and “or” where one is enough', () => {
  const register = openSample().register!;
  const constitution = register.constitutions.get('riverside/board')!;
  const seats = quorumSeats(constitution, register);
  fc.assert(
    fc.property(rule, (generated) => {
      const phrase = rulePhrase(generated, { register, constitution });
      const { parts } = evaluateQuorum({ rule: generated, substitutes: 'count' }, seats, {
        present: {},
      });
      const named = [...phrase.matchAll(/at least (\d+)/g)].map((match) => Number(match[1]));
      expect(named).toEqual(parts.map(({ needed }) => needed?.[0]));
      expect(/ or /.test(phrase)).toBe(
        rulesIn(generated).some(({ rule: { kind } }) => kind === 'any'),
      );
    }),
    { numRuns: 2000 },
  );
});
