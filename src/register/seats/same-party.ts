import type { Sector } from '../../model/sector.ts';
import type { Register } from '../register.ts';
import { sectorsOf } from './sectors-of.ts';
import { foldedLabel } from '../text/folded-label.ts';

/** A seat, an invitation or a column of a matrix: somebody with a part. */
export interface Somebody {
  readonly label: string;
  readonly organisations?: string[] | undefined;
  readonly sector?: Sector | undefined;
}

/** Whether a column and a seat are of one organisation, or of an organisation and its part, or the seat’s label names the column. */
export function isSameParty(party: Somebody, seat: Somebody, register: Register): boolean {
  const [ofParty, ofSeat] = [party.organisations ?? [], seat.organisations ?? []];
  return (
    shares(withWholes(ofParty, register), ofSeat) ||
    shares(withWholes(ofSeat, register), ofParty) ||
    ` ${foldedLabel(seat.label)} `.includes(` ${foldedLabel(party.label)} `)
  );
}

/** Whether one is a group of organisations that the other belongs to, as far as sectors tell: “Councils”, and the seat of a council. */
export function standsFor(one: Somebody, other: Somebody, register: Register): boolean {
  if (!isGroup(one, register) && !isGroup(other, register)) return false;
  const own = sectorsOf(one, register).filter((sector) => sector !== 'unknown');
  return shares(new Set(sectorsOf(other, register)), own);
}

/** Whether one could stand for the other: they share a sector, or the register does not know who one of them is. */
export function mayStandFor(one: Somebody, other: Somebody, register: Register): boolean {
  const [own, others] = [sectorsOf(one, register), sectorsOf(other, register)];
  return own.includes('unknown') || others.includes('unknown') || shares(new Set(others), own);
}

function isGroup({ organisations = [] }: Somebody, register: Register): boolean {
  return organisations.every((id) => {
    const kind = register.organisations.get(id)?.kind;
    return kind !== 'organisation' && kind !== 'part-of-organisation';
  });
}

function shares<Value>(some: ReadonlySet<Value>, others: readonly Value[]): boolean {
  return others.some((value) => some.has(value));
}

/** Organisations, and all that they are part of. */
function withWholes(ids: readonly string[], { organisations }: Register): Set<string> {
  const found = new Set<string>();
  for (const id of ids) {
    let next: string | undefined = id;
    while (next !== undefined && !found.has(next)) {
      found.add(next);
      next = organisations.get(next)?.partOf;
    }
  }
  return found;
}
