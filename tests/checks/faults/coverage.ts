import { coreTopicIds } from '../../../src/model/topic-ids.ts';
import type { Draft, FactDraft } from './draft.ts';
import { tables } from './find-all.ts';
import { whole } from './marks.ts';
import type { Seeders } from './seeder.ts';

// Silence on these has checks that are nearer to it, or depends on what is said elsewhere.
const nearer: readonly string[] = ['quorum', 'chair', 'review', 'voting-rights', 'casting-vote'];

// Advice on partnerships is meant for boards.
const board = { kind: 'partnership-board' };

// Regulations ask more of these than the core topics.
const csp = { kind: 'community-safety-partnership' };

/** Faults of the group that looks for what a document is silent on. */
export const coverageSeeders: Seeders = {
  'coverage/usually-expected': [
    { put: (draft, random) => unsay(draft, random.pick(expectedOf(draft))), shape: board },
    {
      put: (draft, random) => unsay(draft, random.pick(expectedOf(draft))),
      shape: { ...board, statutory: 'yes' },
    },
  ],
  'coverage/standard': [
    { put: (draft, random) => unsay(draft, random.pick(askedOf(draft))), shape: csp },
    {
      put: (draft, random) => {
        const [first, ...others] = random.some(askedOf(draft), 3);
        unsay(draft, first!);
        for (const topic of others) draft.facts[topic] = { state: 'not-stated' };
      },
      shape: csp,
    },
  ],
};

function unsay(draft: Draft, topic: string): void {
  const silent: FactDraft = { state: whole('not-stated') };
  draft.facts[topic] = silent;
  // Who a body answers to can be known from its relations too.
  if (topic === 'accountability') draft.constitution.relations = [];
}

// No made-up body is of a kind that law speaks of, so that only standards ask.
function expectedOf({ constitution }: Draft): string[] {
  const asked = topicsAskedOf(constitution.body.kind);
  return coreTopicIds.filter((id) => !nearer.includes(id) && asked.includes(id));
}

// Core topics have findings of their own.
function askedOf({ constitution }: Draft): string[] {
  return topicsAskedOf(constitution.body.kind, 'upheld').filter(
    (topic) => !(coreTopicIds as readonly string[]).includes(topic),
  );
}

function topicsAskedOf(kind: string, which: 'all' | 'upheld' = 'all'): string[] {
  return [...tables.standards.values()]
    .filter(({ withdrawn }) => which === 'all' || withdrawn === undefined)
    .filter(
      ({ kinds, nations }) =>
        (nations?.includes('england') ?? true) && (kinds?.some((one) => one === kind) ?? true),
    )
    .flatMap(({ topics }) => topics.map(({ topic }) => topic));
}
