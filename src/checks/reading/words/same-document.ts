import type { Constitution, Register } from '../../../register/register.ts';
import { whyOver } from '../../../register/reviews/why-over.ts';

/** The constitutions that stand in one source document with this one, itself included. */
export function sameDocument(constitution: Constitution, register: Register): Constitution[] {
  const { source } = constitution.record;
  // A draft that is written in the register stands in no document with others.
  if (source === undefined) return [constitution];
  const bodies = register.partnerships.get(constitution.partnershipId)?.bodies ?? [];
  return bodies.flatMap(({ constitution: other }) =>
    other !== undefined && other.record.source === source ? [other] : [],
  );
}

/**
 * The constitutions that stand before this one in its document.
 *
 * One matter of one document is one finding, at the first body that it is found of. A body that has
 * ended is told nothing, so that what is found of it hides nothing.
 */
export function earlierInDocument(constitution: Constitution, register: Register): Constitution[] {
  const all = sameDocument(constitution, register);
  return all
    .slice(
      0,
      all.findIndex(({ key }) => key === constitution.key),
    )
    .filter(({ key }) => whyOver(key, register) === undefined);
}
