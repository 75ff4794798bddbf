import type { Relation } from '../../model/relation.ts';
import { documentDates } from '../../register/days/document-dates.ts';
import { writtenWhen } from '../../register/days/written-when.ts';
import { bodyKey } from '../../register/body-key.ts';
import { hasEnded } from '../../register/days/has-ended.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import { supersededMentions } from '../reading/names/superseded-mentions.ts';
import { relationPlace, upwardRelations } from '../reading/words/relation-place.ts';

/** A body answers to somebody who still exists. */
export const supersededBody: Check = {
  id: 'accountability/superseded-body',
  since: '1.0',
  severity: 'warning',
  inConstitution: (constitution, register) =>
    upwardRelations(constitution.record.relations ?? []).flatMap(({ relation, verb }) => {
      const ended = endOf(relation, { constitution, register });
      if (ended === undefined) return [];
      const remark: Remark = {
        ...relationPlace(relation, constitution),
        about: `${relation.kind} ${relation.body ?? relation.organisation ?? ''}`,
        message: `The group ${verb} ${ended.name}, which has ended. ${ended.what}Say who it ${verb} now.`,
      };
      return [remark];
    }),
};

interface Surroundings {
  readonly constitution: Constitution;
  readonly register: Register;
}

function endOf(
  { body, organisation }: Relation,
  { constitution, register }: Surroundings,
): { name: string; what: string } | undefined {
  if (body !== undefined) {
    const former = register.bodies.get(bodyKey(body, constitution.partnershipId));
    return former?.status === 'former' ? { name: former.name, what: '' } : undefined;
  }
  const { name = '', superseded = '' } = register.organisations.get(organisation ?? '') ?? {};
  const entry = register.superseded.get(superseded);
  // What the document names itself is reported where it does.
  const isReported = supersededMentions(constitution, register).some(({ id }) => id === superseded);
  if (entry === undefined || isReported || !hasEnded(entry, register.today)) return undefined;
  const when = writtenWhen(documentDates(constitution.record), entry.effective);
  return {
    name,
    what: `${entry.what} ${when === 'after' ? 'That was before this was written. ' : ''}`,
  };
}
