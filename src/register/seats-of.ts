import type { Invitee, Seat } from '../model/membership.ts';
import type { RasciMatrix } from '../model/rasci.ts';
import { oncePerRegister } from './once-per-register.ts';
import type { Constitution, Register } from './register.ts';

/** All that one organisation holds and does, across every constitution. */
export interface OrganisationRoles {
  readonly seats: readonly { readonly constitution: Constitution; readonly seat: Seat }[];
  readonly invitations: readonly {
    readonly constitution: Constitution;
    readonly invitee: Invitee;
  }[];
  readonly matrices: readonly {
    readonly constitution: Constitution;
    readonly party: RasciMatrix['parties'][number];
    readonly activities: RasciMatrix['activities'];
  }[];
  readonly secretariats: readonly Constitution[];
  readonly chairs: readonly Constitution[];
}

interface WritableRoles {
  seats: { constitution: Constitution; seat: Seat }[];
  invitations: { constitution: Constitution; invitee: Invitee }[];
  matrices: {
    constitution: Constitution;
    party: RasciMatrix['parties'][number];
    activities: RasciMatrix['activities'];
  }[];
  secretariats: Constitution[];
  chairs: Constitution[];
}

/** The roles of every organisation by its id. */
export const rolesByOrganisation = oncePerRegister(
  ({ organisations, constitutions }: Register): ReadonlyMap<string, OrganisationRoles> => {
    const roles = new Map<string, WritableRoles>();
    for (const id of organisations.keys()) {
      roles.set(id, { seats: [], invitations: [], matrices: [], secretariats: [], chairs: [] });
    }
    for (const constitution of constitutions.values()) addConstitution(constitution, roles);
    return roles;
  },
);

function addConstitution(
  constitution: Constitution,
  roles: ReadonlyMap<string, WritableRoles>,
): void {
  const { membership, rasci, facts } = constitution;
  for (const seat of membership.seats) {
    for (const id of seat.organisations ?? []) roles.get(id)?.seats.push({ constitution, seat });
  }
  for (const invitee of membership.invitees ?? []) {
    for (const id of invitee.organisations ?? [])
      roles.get(id)?.invitations.push({ constitution, invitee });
  }
  for (const party of rasci?.parties ?? []) {
    for (const id of party.organisations ?? [])
      roles.get(id)?.matrices.push({ constitution, party, activities: rasci!.activities });
  }
  const { secretariat, chair } = facts;
  if (secretariat.state === 'stated') {
    for (const { organisation } of secretariat.answer.by)
      roles.get(organisation ?? '')?.secretariats.push(constitution);
  }
  if (chair.state === 'stated') {
    for (const { organisation } of chair.answer.holders ?? [])
      roles.get(organisation ?? '')?.chairs.push(constitution);
  }
}
