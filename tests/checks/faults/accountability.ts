import { addOrganisation } from './add-partner.ts';
import { markQuote, putInClause, restate } from './change.ts';
import type { Draft, RelationDraft } from './draft.ts';
import { whole } from './marks.ts';
import type { Seeders, Way } from './seeder.ts';

const to = [{ role: 'others' }];

/** Faults of the group about who answers to whom. */
export const accountabilitySeeders: Seeders = {
  'accountability/cycle': [
    circle('reports-to', 'accountable-to'),
    circle('reports-to', 'reports-to'),
    circle('accountable-to', 'reports-to'),
  ],
  'accountability/orphan': [
    {
      put: (draft, random) => {
        const name = `${draft.place} ${random.pick(['Winter', 'Housing', 'Data'])} Group`;
        putInClause(draft, `The ${name} looks after some of this.`, random);
        draft.partnership.bodies.splice(random.whole(0, 1), 0, {
          id: 'small-group',
          name: whole(name),
          kind: random.pick(['working-group', 'delivery-group', 'theme-group', 'steering-group']),
          status: 'described',
          summary: 'It does part of the work.',
          evidence: [{ clause: 'purpose', quote: 'The group', in: 'board' }],
        });
      },
    },
  ],
  'accountability/unknown-body': [
    related((_, random) => ({
      kind: random.pick(['accountable-to', 'reports-to']),
      described: random.pick(['the boards of the partners', 'a body that is still to be named']),
    })),
  ],
  'accountability/superseded-body': [
    related((draft, random) => {
      const fields = { superseded: random.pick(['audit-commission', 'probation-trusts']) };
      const organisation = addOrganisation(draft, {
        short: 'Watch',
        sector: 'other-public',
        fields,
      });
      return { kind: random.pick(['accountable-to', 'reports-to']), organisation };
    }),
    related((draft, random) => {
      draft.partnership.bodies.push({
        id: 'old-assembly',
        name: `${draft.place} Assembly`,
        kind: 'other',
        status: 'former',
        summary: 'It met until 2019.',
        evidence: [{ clause: 'purpose', quote: 'The group', in: 'board' }],
      });
      return { kind: random.pick(['accountable-to', 'reports-to']), body: 'old-assembly' };
    }),
  ],
  'accountability/not-returned': [
    related((draft) => {
      addSecondBody(draft, []);
      return { kind: 'accountable-to', body: 'steering-group' };
    }),
  ],
};

/** A relation that rests on the words about who the group answers to. */
function related(
  relation: (draft: Draft, random: Parameters<Way['put']>[1]) => Omit<RelationDraft, 'evidence'>,
): Way {
  return {
    put: (draft, random) => {
      const sentence = random.pick([
        'It tells others what it does.',
        'Others may ask what was done.',
      ]);
      const topic = random.pick(['accountability', 'reporting']);
      const answer =
        topic === 'reporting'
          ? { to, content: 'news', frequency: 'annually' }
          : { to, kind: 'formal' };
      restate(draft, topic, [sentence, answer]);
      draft.constitution.relations = [
        { ...relation(draft, random), evidence: [{ clause: topic, quote: sentence }] },
      ];
      markQuote(draft, topic);
    },
  };
}

function circle(there: string, back: string): Way {
  return related((draft) => {
    const quote = { clause: 'purpose', quote: 'The group', in: 'board' };
    addSecondBody(draft, [{ kind: back, body: 'board', evidence: [quote] }]);
    return { kind: there, body: 'steering-group' };
  });
}

/** A second body with terms of its own. Its name stands nowhere in the words of the first. */
function addSecondBody(draft: Draft, relations: readonly RelationDraft[]): void {
  draft.more['steering-group/constitution'] = {
    body: { name: 'Council of Elders', kind: 'other', statutory: 'no' },
    relations,
  };
  const text =
    relations.length === 0 ? 'It meets.' : `The ${draft.constitution.body.name} is asked.`;
  draft.more['steering-group/text'] = { content: [{ kind: 'clause', text }] };
}
