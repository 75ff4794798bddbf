import type { Office } from '../../model/office.ts';
import type { Constitution, Register } from '../register.ts';
import { fits } from './fits.ts';
import { officesWithoutHolder } from './offices-without-holder.ts';
import type { QuorumSeat } from './quorum-meeting.ts';
import type { RulePart } from './walk-rule.ts';

/** Someone whom a part of a quorum asks for, and for whom the document has no seat. */
export type WithoutSeat =
  | { readonly kind: 'offices'; readonly offices: readonly Office[] }
  | { readonly kind: 'organisation'; readonly id: string }
  | { readonly kind: 'group'; readonly name: string }
  /** Members of some sector or class, or who vote. */
  | { readonly kind: 'members'; readonly part: RulePart };

interface Surroundings {
  readonly seats: readonly QuorumSeat[];
  readonly constitution: Constitution;
  readonly register: Pick<Register, 'organisations'>;
}

/** Whom a part of a quorum asks for without there being a seat for them. */
export function withoutSeat(part: RulePart, surroundings: Surroundings): readonly WithoutSeat[] {
  const { seats, constitution } = surroundings;
  if (part.who === undefined) return [];
  const offices = officesWithoutHolder(part, constitution);
  if (offices.length > 0) return [{ kind: 'offices', offices }];
  // Where no seats are listed, nothing can be said of who holds them.
  if (seats.length === 0) return [];
  const named = [...organisationsWithout(part, surroundings), ...groupsWithout(part, seats)];
  // An office that is filled by election has no seat of its own, and a department may sit for its council.
  const isFound = part.who.offices !== undefined || part.who.organisations !== undefined;
  if (named.length > 0 || isFound) return named;
  return seats.some((seat) => fits(seat, part.who) !== 'no') ? [] : [{ kind: 'members', part }];
}

function organisationsWithout(
  { who }: RulePart,
  { seats, register }: Surroundings,
): readonly WithoutSeat[] {
  const seated = new Set(
    seats
      .flatMap(({ organisations }) => organisations)
      .flatMap((id) => [id, register.organisations.get(id)?.partOf]),
  );
  return (who?.organisations ?? [])
    .filter((id) => !seated.has(id))
    .map((id) => ({ kind: 'organisation', id }));
}

function groupsWithout({ who }: RulePart, seats: readonly QuorumSeat[]): readonly WithoutSeat[] {
  return (who?.groups ?? [])
    .filter((name) => !seats.some(({ group }) => group === name))
    .map((name) => ({ kind: 'group', name }));
}
