import type { Random } from '../../bench/random.ts';
import { putInClause, restate, silence } from './change.ts';
import type { Draft, Part } from './draft.ts';
import { whole, words } from './marks.ts';
import type { Seeders, Way } from './seeder.ts';

/** Faults in the parts of a text: what refers to them, what heads them and what should be in them. */
export const textPartSeeders: Seeders = {
  'text/dangling-cross-reference': [
    refers((random) => random.pick(['Appendix F', 'Annex 7', 'Schedule G', 'Annexe IX'])),
    refers(
      (random) =>
        `${random.pick(['paragraph', 'clause', 'section', 'para'])} ${random.whole(21, 40)}.${random.whole(1, 9)}`,
    ),
    refers(
      (random) => `${random.pick(['paragraph', 'clause', 'Paragraph'])} ${random.whole(70, 99)}`,
    ),
    refers((random) => `1${random.whole(2, 9)}.${random.whole(11, 19)}`, 'see'),
    refers((random) => `${random.whole(21, 40)}.${random.whole(1, 9)}.2`, 'at point'),
  ],
  'text/empty-appendix': [
    {
      put: (draft, random) => {
        const heading = random.pick([
          'Appendix C: addresses',
          'Annex 2',
          'SCHEDULE 4 – FORMS',
          'Appendix D',
        ]);
        const content: Part[] = [{ kind: 'clause', text: 'See the office.' }];
        draft.text.content.push({ kind: 'section', heading: whole(heading) });
        if (random.chance(0.5))
          draft.text.content.push({ kind: 'section', heading: 'Appendix Z: maps', content });
      },
    },
    {
      put: (draft, random) => {
        const name = random.pick(['Appendix F', 'Annex 9', 'Schedule 3']);
        const content: Part[] = [
          { kind: 'item', text: 'Terms of reference' },
          { kind: 'item', text: `${words(name)}: the yearly plan` },
        ];
        draft.text.content.splice(1, 0, { kind: 'section', heading: 'Contents', content });
      },
    },
  ],
  'text/heading-promise': [
    promises('Voting', (draft) => {
      silence(draft, 'voting-rights');
      const answer = {
        primary: 'consensus',
        fallback: 'none',
        output: 'decisions',
        effectOnPartners: 'unstated',
      };
      restate(draft, 'decision-making', ['All agree before anything is done.', answer]);
      restate(draft, 'casting-vote', ['Nobody breaks a tie.', { exists: 'no' }]);
    }),
    promises('quorum', (draft) => silence(draft, 'quorum'), ['quorum/not-stated']),
    promises('Vice-Chair', () => undefined),
    promises('Co-Chair', () => undefined),
    {
      put: (draft) => {
        const heading = 'Equality for everyone';
        draft.text.content.push({
          kind: 'section',
          id: 'promise',
          heading: words(heading),
          content: [{ kind: 'clause', text: 'Tea is served.' }],
        });
        const evidence = [{ clause: 'promise', quote: heading }];
        draft.facts.equality = { state: 'unclear', evidence, note: 'Nothing on it stands here.' };
      },
    },
  ],
};

function refers(to: (random: Random) => string, before = 'as'): Way {
  return {
    put: (draft, random) => {
      const sentence = `More is explained in full elsewhere, ${before} ${words(to(random))} has it.`;
      putInClause(draft, sentence, random);
    },
  };
}

/** A heading whose words are not kept under it. */
function promises(promise: string, unsay: (draft: Draft) => void, besides: string[] = []): Way {
  return {
    put: (draft, random) => {
      unsay(draft);
      const heading = random.pick([
        words(promise),
        `The ${words(promise)}`,
        `Notes on ${words(promise)} and more`,
      ]);
      const content: Part[] = [{ kind: 'clause', text: 'Tea is served.' }];
      draft.text.content.push({ kind: 'section', id: 'promise', heading, content });
    },
    besides,
  };
}
