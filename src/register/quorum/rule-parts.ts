import type { Quorum, QuorumRule } from '../../model/answers/quorum.ts';
import type { RulePart, RulePlace } from './walk-rule.ts';
import { walkRule } from './walk-rule.ts';

/** The parts of a rule that can be counted, in order. */
export function ruleParts(rule: QuorumRule): RulePart[] {
  return walkRule<RulePart[]>(rule, {
    part: (part) => [part],
    words: () => [],
    joined: (_, below) => below.flat(),
  });
}

/** A rule, or a rule inside it, and where it stands. */
export interface PlacedRule {
  readonly rule: QuorumRule;
  readonly place: RulePlace;
}

/** A rule and every rule inside it, at any depth: each before what it is made of. */
export function rulesIn(whole: QuorumRule): PlacedRule[] {
  return walkRule<PlacedRule[]>(whole, {
    part: (rule, place) => [{ rule, place }],
    words: (rule, place) => [{ rule, place }],
    joined: (rule, below, place) => [{ rule, place }, ...below.flat()],
  });
}

/** Every rule of a quorum: the usual one, and those for other occasions. */
export function rulesOfQuorum({
  rule,
  others = [],
}: Pick<Quorum, 'rule' | 'others'>): QuorumRule[] {
  return [rule, ...others.flatMap((other) => other.rule ?? [])];
}

/** Whether a part counts organisations and not people. */
export function countsOrganisations(part: RulePart): boolean {
  return part.kind !== 'share' && part.counting === 'organisations';
}
