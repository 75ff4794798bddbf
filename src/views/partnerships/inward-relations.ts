import type { Register } from '../../register/register.ts';
import type { Inward } from '../../register/relations-to.ts';
import { relationsTo } from '../../register/relations-to.ts';
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
  return relationsTo(key, register).map((one) => told(one, key, register));
}

/** How bodies of other partnerships stand to those of one. */
export function relationsFromOutside(partnershipId: string, register: Register): InwardRelation[] {
  return register.partnerships.get(partnershipId)!.bodies.flatMap(({ key }) =>
    relationsTo(key, register)
      .filter(({ body }) => body.partnershipId !== partnershipId)
      .map((one) => told(one, key, register)),
  );
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
