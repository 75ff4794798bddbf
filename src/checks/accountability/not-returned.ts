import { bodyKey } from '../../register/body-key.ts';
import type { Body } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import { loosePattern } from '../reading/words/loose-pattern.ts';
import { textPieces } from '../reading/words/text-pieces.ts';
import { relationPlace } from '../reading/words/relation-place.ts';

/** A body that others answer to names them in its own terms. */
export const notReturned: Check = {
  id: 'accountability/not-returned',
  since: '0.1',
  severity: 'info',
  concern: 'provision',
  inConstitution: (constitution, register) => {
    const { key, partnershipId, record } = constitution;
    const own = register.bodies.get(key)!;
    return (record.relations ?? []).flatMap((relation) => {
      if (relation.kind !== 'accountable-to' || relation.body === undefined) return [];
      const parent = register.bodies.get(bodyKey(relation.body, partnershipId));
      if (parent?.constitution?.partHeld !== undefined) return [];
      if (parent === undefined || !isSilentOn(parent, own)) return [];
      const remark: Remark = {
        ...relationPlace(relation, constitution),
        about: relation.body,
        message: `The group answers to ${parent.name}, whose own terms do not mention it. Ask for the two documents to say the same.`,
      };
      return [remark];
    });
  },
};

/** Whether a body has terms of its own that never name another. */
function isSilentOn(parent: Body, { key, name, aliases }: Body): boolean {
  if (parent.constitution === undefined) return false;
  const subGroups = parent.constitution.facts['sub-groups'];
  const listed = subGroups.state === 'stated' ? (subGroups.answer.named ?? []) : [];
  if (listed.some((reference) => bodyKey(reference, parent.partnershipId) === key)) return false;
  const names = [name, ...aliases].map((one) => loosePattern(one.replace(/^the /i, ''), 'i'));
  return !textPieces(parent.constitution).some(({ words }) =>
    names.some((pattern) => pattern.test(words)),
  );
}
