import { foldedLabel } from '../../register/text/folded-label.ts';
import type { Body, PartnershipEntry, Register } from '../../register/register.ts';
import { oncePerRegister } from '../../register/once-per-register.ts';
import type { Check, Remark, Spot } from '../check.ts';

/** Each name stands for one partnership, and within a partnership for one body. */
export const sameName: Check = {
  id: 'record/same-name',
  since: '0.2',
  severity: 'info',
  concern: 'keeping',
  inPartnership: (partnership, register) => [
    ...partnershipRemark(partnership, register),
    ...bodyRemarks(partnership),
  ],
};

// Boards of many places share a name, and their partnerships tell them apart. Nothing tells these.
function bodyRemarks({ bodies, record }: PartnershipEntry): Remark[] {
  const byName = Map.groupBy(bodies, ({ name }) => foldedLabel(name));
  return [...byName.values()].flatMap(([first, ...others]) =>
    others.map((body): Remark => ({
      ...nameOf(body, record),
      body: body.id,
      about: body.id,
      message: `There are two bodies called “${body.name}” in this partnership, \`${first!.id}\` and \`${body.id}\`. If they are one, keep one record. If not, give each a name that tells it from the other.`,
    })),
  );
}

function partnershipRemark(partnership: PartnershipEntry, register: Register): Remark[] {
  const { id, record, bodies } = partnership;
  const same = partnershipsByName(register).get(foldedLabel(record.name)) ?? [];
  const other = same.find((one) => one.id !== id);
  const [shownAt] = bodies;
  if (other === undefined || shownAt === undefined) return [];
  return [
    {
      document: 'partnership',
      path: ['name'],
      body: shownAt.id,
      about: 'partnership',
      message: `There is another partnership called “${record.name}”, \`${other.id}\`. If they are one, keep one record. If not, the pages add the place to each name.`,
    },
  ];
}

const partnershipsByName = oncePerRegister(({ partnerships }) =>
  Map.groupBy(partnerships.values(), ({ record }) => foldedLabel(record.name)),
);

function nameOf(
  { id, constitution }: Body,
  record: PartnershipEntry['record'],
): Pick<Spot, 'document' | 'path'> {
  if (constitution !== undefined) return { document: 'constitution', path: ['body', 'name'] };
  const index = (record.bodies ?? []).findIndex((listed) => listed.id === id);
  return { document: 'partnership', path: ['bodies', index, 'name'] };
}
