import type { Invitee, Seat } from '../../model/membership.ts';
import type { RasciParty } from '../../model/rasci.ts';
import type { Relation } from '../../model/relation.ts';
import type { Sector } from '../../model/sector.ts';
import type { Naming } from './named-in-facts.ts';
import { namedInFacts } from './named-in-facts.ts';
import { oncePerRegister } from '../once-per-register.ts';
import type { Body, Constitution, Register } from '../register.ts';
import { partsOfSeats } from './seat-parts.ts';
import { sectorsOf } from './sectors-of.ts';

/** All that one organisation, or one sector, holds and does across every constitution. */
export interface Roles {
  readonly seats: readonly { readonly constitution: Constitution; readonly seat: Seat }[];
  readonly invitations: readonly {
    readonly constitution: Constitution;
    readonly invitee: Invitee;
  }[];
  readonly matrices: readonly {
    readonly constitution: Constitution;
    readonly party: RasciParty;
  }[];
  /** What coded answers say of it: that it chairs, is the secretariat, is needed for a quorum. */
  readonly duties: readonly { readonly constitution: Constitution; readonly naming: Naming }[];
  /** Bodies that answer to it, advise it or are part of it. */
  readonly relations: readonly { readonly body: Body; readonly relation: Relation }[];
}

type Writable = { -readonly [Field in keyof Roles]: Roles[Field][number][] };

interface Index {
  readonly organisations: ReadonlyMap<string, Roles>;
  readonly sectors: ReadonlyMap<Sector, Roles>;
}

/** The roles of every organisation by its id. Indexed once for a register. */
export function rolesByOrganisation(register: Register): ReadonlyMap<string, Roles> {
  return indexOf(register).organisations;
}

/** The roles of every sector that has an organisation, a seat or a party. Indexed once for a register. */
export function rolesBySector(register: Register): ReadonlyMap<Sector, Roles> {
  return indexOf(register).sectors;
}

const indexOf = oncePerRegister((register): Index => {
  const organisations = new Map<string, Writable>();
  const sectors = new Map<Sector, Writable>();
  for (const [id, { sector }] of register.organisations) {
    organisations.set(id, noRoles());
    if (!sectors.has(sector)) sectors.set(sector, noRoles());
  }
  const add: Add = (to, field, role) => {
    for (const id of new Set(to.organisations ?? [])) organisations.get(id)?.[field].push(role);
    for (const sector of sectorsOf(to, register)) {
      if (!sectors.has(sector)) sectors.set(sector, noRoles());
      sectors.get(sector)![field].push(role);
    }
  };
  for (const constitution of register.constitutions.values()) addConstitution(constitution, add);
  for (const body of register.bodies.values()) {
    for (const relation of body.relations) {
      if (relation.organisation !== undefined)
        add({ organisations: [relation.organisation] }, 'relations', { body, relation });
    }
  }
  return { organisations, sectors };
});

type Add = <Field extends keyof Roles>(
  to: { organisations?: string[] | undefined; sector?: Sector | undefined },
  field: Field,
  role: Roles[Field][number],
) => void;

function addConstitution(constitution: Constitution, add: Add): void {
  const { membership, rasci } = constitution;
  // Organisations of one line that each have seats of their own do not hold each other’s.
  for (const seat of partsOfSeats(membership.seats)) add(seat, 'seats', { constitution, seat });
  for (const invitee of membership.invitees ?? [])
    // An invitation that names nobody belongs to no sector.
    if (invitee.organisations !== undefined) add(invitee, 'invitations', { constitution, invitee });
  for (const party of rasci?.parties ?? []) add(party, 'matrices', { constitution, party });
  for (const naming of namedInFacts(constitution)) {
    const organisations = naming.organisation === undefined ? undefined : [naming.organisation];
    add({ organisations, sector: naming.sector }, 'duties', { constitution, naming });
  }
}

function noRoles(): Writable {
  return { seats: [], invitations: [], matrices: [], duties: [], relations: [] };
}
