import type { QuorumRule } from '../../model/answers/quorum.ts';
import type { Office } from '../../model/office.ts';
import type { Constitution } from '../register.ts';
import { isOfficeProvided } from '../seats/is-office-provided.ts';
import type { RulePart } from './walk-rule.ts';
import { walkRule } from './walk-rule.ts';

/**
 * The offices that a part of a quorum asks for, where the document provides for none of them.
 *
 * Shape: “the Chair or Vice-Chair” is provided for when one of them is.
 */
export function officesWithoutHolder(
  part: RulePart,
  constitution: Constitution,
): readonly Office[] {
  const offices = part.who?.offices ?? [];
  return offices.some((office) => isOfficeProvided(office, constitution)) ? [] : offices;
}

/**
 * The offices that no meeting can do without by the rule, and that the document does not provide for.
 *
 * Shape: none where there is another way to be quorate.
 */
export function officesNeededWithoutHolder(
  rule: QuorumRule,
  constitution: Constitution,
): readonly Office[] {
  return walkRule<readonly Office[]>(rule, {
    part: (part) =>
      part.kind === 'every' || (part.kind === 'count' && part.minimum > 0)
        ? officesWithoutHolder(part, constitution)
        : [],
    words: () => [],
    joined: ({ kind }, below) =>
      kind === 'all' || below.every((needed) => needed.length > 0)
        ? [...new Set(below.flat())]
        : [],
  });
}
