import type { Path } from '../../files/content-file.ts';
import type { Acknowledgement } from '../../model/acknowledgement.ts';
import type { Check, Remark, Spot } from '../check.ts';

/** Each acknowledgement is about a finding that is still there. */
export const acknowledgementFindingGone: Check = {
  id: 'record/acknowledgement-finding-gone',
  since: '0.1',
  severity: 'warning',
  concern: 'keeping',
  // Silent where the finding is reported; what is left is about one that is gone.
  yieldsTo: { checks: 'all', sharing: 'accepted finding' },
  inConstitution: ({ record }) =>
    remarksOn(record.acknowledged, { document: 'constitution', path: [] }),
  inPartnership: ({ record }) =>
    (record.bodies ?? []).flatMap(({ id, acknowledged }, index) =>
      remarksOn(acknowledged, { document: 'partnership', path: ['bodies', index] }).map(
        (remark) => ({ ...remark, body: id }),
      ),
    ),
};

function remarksOn(
  acknowledged: readonly Acknowledgement[] = [],
  { document, path }: { document: Spot['document']; path: Path },
): Remark[] {
  return acknowledged.map((accepts, index) => ({
    document,
    path: [...path, 'acknowledged', index, 'about'],
    about: `${accepts.check} ${accepts.about}`,
    accepts,
    message: `The finding that this accepts, of \`${accepts.check}\` about \`${accepts.about}\`, is no longer there. Remove the acknowledgement.`,
  }));
}
