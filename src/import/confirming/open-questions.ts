import type { Path } from '../../files/content-file.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import { topicIds } from '../../model/topic-ids.ts';
import { topics } from '../../model/topics.ts';
import type { Content } from '../../register/loading/load-content.ts';
import { isAskedOf, isProposed } from '../../register/readings/readings-of.ts';

/** What a question is about: a topic, or a part of what else is known of a document. */
export type About =
  | { readonly kind: 'topic'; readonly topic: TopicId }
  | { readonly kind: 'seats' | 'matrix' | 'version' | 'summary' | 'place' }
  | { readonly kind: 'relation' | 'approval'; readonly index: number };

/** Something that a person is to confirm or to read, and where it stands. */
export interface StillOpen {
  /** The body, as `partnership/body`. */
  readonly body: string;
  readonly about: About;
  /** The file in the content folder. */
  readonly file: string;
  readonly path: Path;
  /**
   * What is there: an answer or a silence that a program proposes, sentences where the answer may stand,
   * nothing; `missing` is what no document answers by itself.
   */
  readonly state: 'proposed' | 'missing' | 'silence' | 'candidates' | 'unread';
}

const usefulness: readonly StillOpen['state'][] = [
  'proposed',
  'missing',
  'candidates',
  'silence',
  'unread',
];

/**
 * All that is open in the record of one body, the most useful first.
 *
 * Shape: what a program found before where it may have found something, before silence, before what
 *        nobody has looked for; in each the questions that open a page come first.
 */
export function openQuestionsIn(content: Content, body: string): StillOpen[] {
  const open = [...ofDocument(content, body), ...ofTopics(content, body)];
  return usefulness.flatMap((state) => open.filter((one) => one.state === state));
}

function ofDocument(content: Content, body: string): StillOpen[] {
  const folder = `partnerships/${body}`;
  const record = content.constitution.get(body)?.record;
  const open: StillOpen[] = [];
  const add = (
    file: string,
    path: Path,
    about: About,
    state: StillOpen['state'] = 'proposed',
  ): void => {
    open.push({ body, about, file: pathOf(folder, file), path, state });
  };
  if (isProposed(record?.version)) add('constitution.yaml', ['version'], { kind: 'version' });
  if (isProposed(content.membership.get(body)?.record))
    add('membership.yaml', [], { kind: 'seats' });
  if (isProposed(content.rasci.get(body)?.record)) add('rasci.yaml', [], { kind: 'matrix' });
  for (const [index, relation] of (record?.relations ?? []).entries())
    if (isProposed(relation))
      add('constitution.yaml', ['relations', index], { kind: 'relation', index });
  for (const [index, approval] of (record?.approvals ?? []).entries())
    if (isProposed(approval))
      add('constitution.yaml', ['approvals', index], { kind: 'approval', index });
  if (record !== undefined && record.summary === undefined)
    add('constitution.yaml', ['summary'], { kind: 'summary' }, 'missing');
  const partnership = content.partnership.get(body.split('/')[0]!)?.record;
  if (partnership !== undefined && partnership.place === undefined && content.place.size > 0)
    add('../partnership.yaml', ['place'], { kind: 'place' }, 'missing');
  return open;
}

function pathOf(folder: string, file: string): string {
  return file.startsWith('../')
    ? `${folder.slice(0, folder.lastIndexOf('/'))}/${file.slice('../'.length)}`
    : `${folder}/${file}`;
}

function ofTopics(content: Content, body: string): StillOpen[] {
  const form = content.constitution.get(body)?.record.form;
  const facts = content.facts.get(body)?.record ?? {};
  return topicsByUse
    .filter((topic) => isAskedOf(topic, form))
    .flatMap((topic): StillOpen[] => {
      const state = stateOf(facts[topic]);
      const file = `partnerships/${body}/facts.yaml`;
      return state === undefined
        ? []
        : [{ body, about: { kind: 'topic', topic }, file, path: [topic], state }];
    });
}

type Fact = NonNullable<ReturnType<Content['facts']['get']>>['record'][TopicId];

function stateOf(fact: Fact): StillOpen['state'] | undefined {
  if (isProposed(fact)) return fact.state === 'not-stated' ? 'silence' : 'proposed';
  if (fact === undefined) return 'unread';
  if (fact.state !== 'unread') return undefined;
  return fact.candidates === undefined ? 'unread' : 'candidates';
}

// Those that open a page, then those most readers come for, then the others in their order.
const topicsByUse = topicIds.toSorted((a, b) => useOf(a) - useOf(b));

function useOf(topic: TopicId): number {
  const { glance, isPopular } = topics[topic];
  return glance ?? (isPopular === true ? 50 : 100);
}
