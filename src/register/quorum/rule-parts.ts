import type { z } from 'zod';
import type { QuorumRule } from '../../model/answers/quorum.ts';

export type Rule = z.infer<typeof QuorumRule>;

/** A part of a quorum that is not made of other parts. */
export type RulePart = Exclude<Rule, { kind: 'all' | 'any' }>;

/** The parts that a rule is made of, in order. */
export function ruleParts(rule: Rule): RulePart[] {
  return rule.kind === 'all' || rule.kind === 'any' ? rule.rules.flatMap(ruleParts) : [rule];
}

/** Whether a part counts organisations and not people. */
export function countsOrganisations(part: RulePart): boolean {
  return part.kind !== 'share' && part.counting === 'organisations';
}
