import type { Relation } from '../../model/relation.ts';
import type { Constitution } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import { relationPlace, upwardRelations } from '../reading/words/relation-place.ts';

/** A body says by name who it answers to and reports to. */
export const unknownBody: Check = {
  id: 'accountability/unknown-body',
  since: '0.1',
  severity: 'info',
  concern: 'provision',
  inConstitution: (constitution) =>
    upwardRelations(constitution.record.relations ?? [])
      .filter(({ relation }) => relation.described !== undefined)
      .filter(({ relation }) => !isToOwnOrganisations(relation, constitution))
      .map(({ relation, verb }): Remark => ({
        ...relationPlace(relation, constitution),
        about: `${relation.kind} ${relation.described!}`,
        message: `The group ${verb} ${relation.described!}, but the document does not say which. Name them.`,
      })),
};

// The organisations that members come from are known from the list of members.
function isToOwnOrganisations({ kind }: Relation, { facts }: Constitution): boolean {
  const { accountability } = facts;
  return (
    kind === 'accountable-to' &&
    'answer' in accountability &&
    accountability.answer?.kind.includes('own-organisations') === true
  );
}
