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

/** Whether no meeting can be quorate, because the rule needs an office that the document does not provide for. */
export function needsOfficeWithoutHolder(rule: QuorumRule, constitution: Constitution): boolean {
  return walkRule<boolean>(rule, {
    part: (part) =>
      (part.kind === 'every' || (part.kind === 'count' && part.minimum > 0)) &&
      officesWithoutHolder(part, constitution).length > 0,
    joined: ({ kind }, below) =>
      kind === 'all' ? below.includes(true) : below.every((isNeeded) => isNeeded),
  });
}
