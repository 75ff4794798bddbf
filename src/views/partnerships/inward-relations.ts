import { bodyKey } from '../../register/body-key.ts';
import { oncePerRegister } from '../../register/once-per-register.ts';
import type { Body, Register } from '../../register/register.ts';
import type { Relation } from '../../model/relation.ts';
import { addresses } from '../addresses.ts';
import { nameOfBody, nameOfBodyFrom } from '../phrases/names-of.ts';
import { verbOf } from './relations-view.ts';

/** How another body stands to one, told from the other’s side. */
export interface InwardRelation {
  readonly name: string;
  readonly href: string;
  readonly verb: string;
  /** The body that it stands in this relation to. */
  readonly to: string;
}

/** Every body that stands in a relation to one, of whatever partnership. */
export function inwardRelations(key: string, register: Register): InwardRelation[] {
  return (inward(register).get(key) ?? []).map((one) => told(one, key, register));
}

/** How bodies of other partnerships stand to those of one. */
export function relationsFromOutside(partnershipId: string, register: Register): InwardRelation[] {
  return register.partnerships
    .get(partnershipId)!
    .bodies.flatMap(({ key }) =>
      (inward(register).get(key) ?? [])
        .filter(({ body }) => body.partnershipId !== partnershipId)
        .map((one) => told(one, key, register)),
    );
}

/** The bodies of other partnerships that stand in a relation to one of this. */
export function bodiesFromOutside(partnershipId: string, register: Register): Body[] {
  const found = register.partnerships
    .get(partnershipId)!
    .bodies.flatMap(({ key }) => (inward(register).get(key) ?? []).map(({ body }) => body));
  return [...new Set(found)].filter((body) => body.partnershipId !== partnershipId);
}

interface Inward {
  readonly body: Body;
  readonly relation: Relation;
}

function told({ body, relation }: Inward, key: string, register: Register): InwardRelation {
  const { partnershipId } = register.bodies.get(key)!;
  return {
    name:
      body.partnershipId === partnershipId
        ? nameOfBodyFrom(partnershipId, body.key, register)
        : nameOfBody(body.key, register),
    href: addresses.body(body.key),
    verb: verbOf(relation, { body, register }),
    to: nameOfBodyFrom(partnershipId, key, register),
  };
}

const inward = oncePerRegister((register: Register): ReadonlyMap<string, readonly Inward[]> => {
  const all = [...register.bodies.values()].flatMap((body) =>
    body.relations.flatMap((relation) =>
      relation.body === undefined
        ? []
        : [{ to: bodyKey(relation.body, body.partnershipId), body, relation }],
    ),
  );
  return Map.groupBy(all, ({ to }) => to);
});
