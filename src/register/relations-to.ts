import type { Relation } from '../model/relation.ts';
import { bodyKey } from './body-key.ts';
import { oncePerRegister } from './once-per-register.ts';
import type { Body, Register } from './register.ts';

/** How another body stands to one: its relation, as its own record has it. */
export interface Inward {
  readonly body: Body;
  readonly relation: Relation;
}

/** The relations in which other bodies stand to one, of whatever partnership. */
export function relationsTo(key: string, register: Register): readonly Inward[] {
  return inward(register).get(key) ?? [];
}

/** The bodies of other partnerships that stand in a relation to one of this. */
export function bodiesFromOutside(partnershipId: string, register: Register): Body[] {
  const found = register.partnerships
    .get(partnershipId)!
    .bodies.flatMap(({ key }) => relationsTo(key, register).map(({ body }) => body));
  return [...new Set(found)].filter((body) => body.partnershipId !== partnershipId);
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
