import { plainSpaces } from '../../register/text/node-words.ts';
import { bodyKey } from '../../register/body-key.ts';
import type { RelationKind } from '../../model/relation.ts';
import type { Body, Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import { capital } from '../../english/sentence.ts';

export interface RelationView {
  readonly kind: RelationKind;
  readonly verb: string;
  readonly name: string;
  readonly href: string | undefined;
  readonly quotes: readonly { readonly text: string; readonly href: string }[];
  readonly note: string | undefined;
}

export const relationVerbs: Record<RelationKind, string> = {
  'accountable-to': 'is accountable to',
  'reports-to': 'reports to',
  advises: 'advises',
  'part-of': 'is part of',
  supports: 'supports',
  replaces: 'replaces',
};

/** How a body stands to others, each with the words that say so. */
export function relationsView(body: Body, register: Register): RelationView[] {
  return body.relations.map((relation) => {
    const { kind, evidence, note, described } = relation;
    const key =
      relation.body === undefined ? undefined : bodyKey(relation.body, body.partnershipId);
    const organisation =
      relation.organisation === undefined
        ? undefined
        : register.organisations.get(relation.organisation);
    return {
      kind,
      verb: capital(relationVerbs[kind]),
      name: (key && register.bodies.get(key)?.name) ?? organisation?.name ?? described ?? '',
      href: key
        ? addresses.body(key)
        : relation.organisation
          ? addresses.organisation(relation.organisation)
          : undefined,
      quotes: evidence.map(({ clause, quote, in: inBody }) => ({
        text: plainSpaces(quote),
        href: addresses.clause(bodyKey(inBody ?? body.id, body.partnershipId), clause),
      })),
      note,
    };
  });
}
