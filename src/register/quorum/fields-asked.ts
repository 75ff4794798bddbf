import type { Quorum, QuorumRule } from '../../model/answers/quorum.ts';
import { ruleParts, rulesOfQuorum } from './rule-parts.ts';

/** What a quorum asks of each line beside who is there: who gave a proxy, and who is left out of its base. */
export type FieldAsked = 'proxies' | 'vacant' | 'unappointed' | 'suspended' | 'inactive';

/** The fields that can change the answer, in the order in which they are asked. */
export function fieldsAsked(quorum: Pick<Quorum, 'rule' | 'others' | 'proxies'>): FieldAsked[] {
  const parts = rulesOfQuorum(quorum).flatMap(ruleParts);
  const bases = new Set(parts.map(baseOf));
  const hasProxies =
    quorum.proxies !== undefined ||
    parts.some((part) => part.kind !== 'every' && part.presence === 'in-person-or-proxy');
  return [
    ...(hasProxies ? ['proxies' as const] : []),
    ...(bases.has('filled-seats') || bases.has('unstated') ? ['vacant' as const] : []),
    ...(bases.has('appointed') ? ['unappointed' as const] : []),
    ...(bases.has('not-suspended') ? ['suspended' as const] : []),
    ...(bases.has('active') ? ['inactive' as const] : []),
  ];
}

function baseOf(part: Exclude<QuorumRule, { kind: 'all' | 'any' | 'words' }>): string | undefined {
  if (part.kind === 'share') return part.base;
  // “Every one” is of those who are in their seats, and “the Chair” is asked for by whoever sits.
  const isOfSeats = part.kind === 'every' && part.counting !== 'organisations';
  return isOfSeats && part.who?.offices === undefined ? 'filled-seats' : undefined;
}
