import type { Relation } from '../../model/relation.ts';
import { documentDates } from '../../register/days/document-dates.ts';
import { writtenWhen } from '../../register/days/written-when.ts';
import { bodyKey } from '../../register/body-key.ts';
import { hasEnded } from '../../register/days/has-ended.ts';
import { bodyTime } from '../../register/time/body-time.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import { supersededChecks } from '../reading/names/superseded-checks.ts';
import { relationPlace, upwardRelations } from '../reading/words/relation-place.ts';

/** A body answers to somebody who still exists. */
export const answersToSuperseded: Check = {
  id: 'accountability/superseded-body',
  since: '0.1',
  severity: 'warning',
  concern: 'provision',
  // What the document names itself is reported where it does.
  yieldsTo: { checks: supersededChecks, sharing: 'entry' },
  inConstitution: (constitution, register) =>
    upwardRelations(constitution.record.relations ?? []).flatMap(({ relation, verb }) => {
      const ended = endOf(relation, { constitution, register });
      if (ended === undefined) return [];
      const remark: Remark = {
        ...relationPlace(relation, constitution),
        about: `${relation.kind} ${relation.body ?? relation.organisation ?? ''}`,
        message: `The group ${verb} ${ended.name}, which has ended. ${ended.what}Say who it ${verb} now.`,
        ...(ended.entry === undefined ? {} : { entry: ended.entry }),
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
): { name: string; what: string; entry?: string } | undefined {
  if (body !== undefined) {
    const key = bodyKey(body, constitution.partnershipId);
    const { word, record } = bodyTime(key, register);
    return word === 'ended' || word === 'replaced'
      ? {
          name: register.bodies.get(key)!.name,
          what: record === undefined ? '' : `${record.what} `,
        }
      : undefined;
  }
  const { name = '', superseded = '' } = register.organisations.get(organisation ?? '') ?? {};
  const entry = register.superseded.get(superseded);
  if (entry === undefined || !hasEnded(entry, register.today)) return undefined;
  const when = writtenWhen(documentDates(constitution.record), entry.effective);
  return {
    name,
    entry: superseded,
    what: `${entry.what} ${when === 'after' ? 'That was before this was written. ' : ''}`,
  };
}
