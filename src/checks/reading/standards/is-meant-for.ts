import type { BodyKind } from '../../../model/body-kind.ts';
import type { Nation } from '../../../model/places/nation.ts';
import { nationsOf } from '../../../register/places/places-served.ts';
import type { Constitution, Register } from '../../../register/register.ts';

/** The bodies that a rule or a piece of advice speaks of; all where it names none. */
export interface MeantFor {
  readonly kinds?: readonly BodyKind[] | undefined;
  readonly nations?: readonly Nation[] | undefined;
}

/** Whether what speaks of some kinds of body in some nations speaks of this one; of a body in two nations, in both. */
export function isMeantFor(
  { kinds, nations }: MeantFor,
  { record: { body }, partnershipId }: Constitution,
  register: Register,
): boolean {
  const own = [body.kind, ...(body.alsoKinds ?? [])];
  if (kinds !== undefined && !own.some((kind) => kinds.includes(kind))) return false;
  if (nations === undefined) return true;
  const held = nationsOf(partnershipId, register);
  return held.size > 0 && [...held].every((nation) => nations.includes(nation));
}
