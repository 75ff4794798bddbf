import type { Constitution, Register } from '../../../register/register.ts';

/** The constitutions that stand in one source document with this one, itself included. */
export function sameDocument(constitution: Constitution, register: Register): Constitution[] {
  const bodies = register.partnerships.get(constitution.partnershipId)?.bodies ?? [];
  return bodies.flatMap(({ constitution: other }) =>
    other !== undefined && other.record.source === constitution.record.source ? [other] : [],
  );
}
