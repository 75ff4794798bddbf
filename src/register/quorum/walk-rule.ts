// Also runs in the browser.
import type { QuorumRule } from '../../model/answers/quorum.ts';

/** A rule that joins others: all of them, or any. */
export type JoinedRule = Extract<QuorumRule, { kind: 'all' | 'any' }>;

/** A part of a rule that is in words alone, and cannot be tried. */
export type WordsRule = Extract<QuorumRule, { kind: 'words' }>;

/** A part of a rule that can be counted. */
export type RulePart = Exclude<QuorumRule, JoinedRule | WordsRule>;

/** Where a part stands in a rule: '' for the whole, '0' and '0.1' for what it is made of, in order. */
export type RulePlace = string;

/** What to make of a part, and of the rules that parts are joined in. */
export interface RuleWalk<Made> {
  readonly part: (part: RulePart, place: RulePlace) => Made;
  readonly words: (part: WordsRule, place: RulePlace) => Made;
  readonly joined: (rule: JoinedRule, below: Made[], place: RulePlace) => Made;
}

/** Walks through a rule from its parts up, and gives what is made of the whole. */
export function walkRule<Made>(
  rule: QuorumRule,
  walk: RuleWalk<Made>,
  place: RulePlace = '',
): Made {
  if (rule.kind === 'words') return walk.words(rule, place);
  if (rule.kind !== 'all' && rule.kind !== 'any') return walk.part(rule, place);
  const below = rule.rules.map((inner, order) =>
    walkRule(inner, walk, place === '' ? `${order}` : `${place}.${order}`),
  );
  return walk.joined(rule, below, place);
}
