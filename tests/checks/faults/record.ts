import type { AcknowledgementDraft } from './draft.ts';
import { whole } from './marks.ts';
import type { Seeders } from './seeder.ts';

/** Faults of the group about how the register keeps its records. */
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
  'record/same-name': [
    {
      put: (draft, random) => {
        draft.partnership.bodies.push({
          id: 'namesake',
          name: whole(draft.constitution.body.name),
          kind: random.pick(['forum', 'network', 'committee']),
          status: 'described',
          summary: 'It meets as well.',
          evidence: [{ clause: 'purpose', quote: 'The group', in: 'board' }],
        });
      },
    },
  ],
};

function gone(check: string, about: string): AcknowledgementDraft {
  const reason = 'The members have looked at it.';
  return { check, about: whole(about), reason, by: 'the members', on: '2026-02' };
}
