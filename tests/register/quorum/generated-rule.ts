import fc from 'fast-check';
import type { QuorumRule } from '../../../src/model/answers/quorum.ts';
import type { RulePart } from '../../../src/register/quorum/walk-rule.ts';

/** Rules of any depth, joined from given parts. */
export function generatedRule(part: fc.Arbitrary<RulePart>): fc.Arbitrary<QuorumRule> {
  return fc.letrec<{ rule: QuorumRule }>((tie) => ({
    rule: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      part,
      fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const),
        rules: fc.array(tie('rule'), { minLength: 2, maxLength: 3 }),
      }),
    ),
  })).rule;
}
