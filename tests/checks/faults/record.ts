import type { AcknowledgementDraft } from './draft.ts';
import { whole } from './marks.ts';
import type { Seeders } from './seeder.ts';

/** Faults of the group about what a body has said of findings. */
export const recordSeeders: Seeders = {
  'record/acknowledgement-finding-gone': [
    {
      put: (draft, random) => {
        const check = random.pick(['quorum/not-stated', 'text/two-names', 'rasci/empty-row']);
        draft.constitution.acknowledged = [gone(check, random.pick(['quorum', '2.1', 'matrix']))];
      },
    },
    {
      put: (draft) => {
        draft.partnership.bodies[0]!.acknowledged = [gone('accountability/orphan', 'cabinet')];
      },
    },
  ],
};

function gone(check: string, about: string): AcknowledgementDraft {
  const reason = 'The members have looked at it.';
  return { check, about: whole(about), reason, by: 'the members', on: '2026-02' };
}
