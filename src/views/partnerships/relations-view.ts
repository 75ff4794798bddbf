import { plainSpaces } from '../../register/text/node-words.ts';
import { bodyKey } from '../../register/body-key.ts';
import type { Relation, RelationKind } from '../../model/relation.ts';
import type { Body, Register } from '../../register/register.ts';
import { bodyTime, isHistoric } from '../../register/time/body-time.ts';
import { organisationTime } from '../../register/time/organisation-time.ts';
import { current } from '../../register/time/time-state.ts';
import { addresses } from '../addresses.ts';
import { organisationLink } from '../body-link.ts';
import { nameOfBodyFrom } from '../phrases/names-of.ts';
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
  'escalates-to': 'escalates to',
  'overseen-by': 'is overseen by',
  advises: 'advises',
  'part-of': 'is part of',
  supports: 'supports',
  replaces: 'replaces',
};

const pastVerbs: Record<RelationKind, string> = {
  'accountable-to': 'was accountable to',
  'reports-to': 'reported to',
  'escalates-to': 'escalated to',
  'overseen-by': 'was overseen by',
  advises: 'advised',
  'part-of': 'was part of',
  supports: 'supported',
  replaces: 'replaced',
};

interface Around {
  readonly body: Body;
  readonly register: Register;
}

/** How a relation reads between two names: in the past where one of the two is over. */
export function verbOf(
  { kind, body: reference, organisation }: Relation,
  { body, register }: Around,
): string {
  const other =
    reference !== undefined
      ? bodyTime(bodyKey(reference, body.partnershipId), register)
      : organisation !== undefined
        ? organisationTime(organisation, register)
        : current;
  const isPast = other.tense === 'past' || isHistoric(body.key, register);
  return (isPast ? pastVerbs : relationVerbs)[kind];
}

function targetOf(
  { body: reference, organisation, described = '' }: Relation,
  { body, register }: Around,
): Pick<RelationView, 'name' | 'href'> {
  const { partnershipId } = body;
  if (reference !== undefined) {
    const key = bodyKey(reference, partnershipId);
    return { name: nameOfBodyFrom(partnershipId, key, register), href: addresses.body(key) };
  }
  return organisation === undefined
    ? { name: described, href: undefined }
    : organisationLink(organisation, register);
}

/** How a body stands to others, each with the words that say so. */
export function relationsView(body: Body, register: Register): RelationView[] {
  return body.relations.map((relation) => {
    const { kind, evidence, note } = relation;
    return {
      kind,
      verb: capital(verbOf(relation, { body, register })),
      ...targetOf(relation, { body, register }),
      quotes: evidence.map(({ clause, quote, in: inBody }) => ({
        text: plainSpaces(quote),
        href: addresses.clause(bodyKey(inBody ?? body.id, body.partnershipId), clause),
      })),
      note,
    };
  });
}
