import type { Evidence } from '../../model/evidence.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import { topicIds } from '../../model/topic-ids.ts';
import { topics } from '../../model/topics.ts';
import type { Register } from '../../register/register.ts';
import { readingPhrase, stateNames } from '../../views/phrases/fact-phrase.ts';
import type { Draft, DraftBody, DraftRecord } from '../draft/draft.ts';
import { wordsOf } from '../draft/draft.ts';
import type { WordCounts } from './word-counts.ts';
import { wordCounts } from './word-counts.ts';
import type { FileRemark } from '../../documents/block.ts';

/** One question to which an answer is proposed. */
export interface ProposedAnswer {
  readonly topic: TopicId;
  readonly question: string;
  /** The answer as it will read. */
  readonly says: string;
  readonly evidence: readonly Evidence[];
  readonly confidence: string;
  readonly reason: string;
}

/** One question that speaks somewhere, and that nothing is proposed for. */
export interface OpenQuestion {
  readonly topic: TopicId;
  readonly question: string;
  /** Where a person may look. */
  readonly candidates: readonly Evidence[];
}

/** What was made of one body of a document. */
export interface BodyReport {
  /** `partnership/body`. */
  readonly key: string;
  readonly name: string;
  readonly title: string;
  /** What only a person can decide, the first first. */
  readonly decide: readonly string[];
  /** How many parts of each kind its text has. */
  readonly parts: Readonly<Record<'section' | 'clause' | 'item' | 'table', number>>;
  readonly proposed: readonly ProposedAnswer[];
  /** Questions on which silence is proposed. */
  readonly silent: readonly string[];
  /** The most useful first. */
  readonly open: readonly OpenQuestion[];
  readonly seats: readonly string[];
  readonly hasMatrix: boolean;
}

/** What an import understood, what it did not, and what to decide first. */
export interface ImportReport {
  readonly file: string;
  readonly words: WordCounts;
  readonly remarks: readonly FileRemark[];
  readonly bodies: readonly BodyReport[];
  /** Organisations that the register did not have. */
  readonly newOrganisations: readonly string[];
  /** Readings that were left out because they would have been mistakes. */
  readonly dropped: readonly string[];
}

/** What the report is made from. */
export interface ReportInput {
  readonly fileName: string;
  readonly draft: Draft;
  readonly register: Register | undefined;
  readonly remarks: readonly FileRemark[];
  readonly dropped: readonly string[];
  readonly questions: ReadonlyMap<string, string>;
}

/** Tells what an import made of a document. */
export function importReport(input: ReportInput): ImportReport {
  const { fileName, draft, remarks, dropped } = input;
  return {
    file: fileName,
    words: wordCounts(draft),
    remarks,
    bodies: draft.bodies.map((body) => bodyReport(body, input)),
    newOrganisations: [...draft.organisations.values()].map((one) => wordsOf(one, 'name')),
    dropped,
  };
}

function bodyReport(body: DraftBody, input: ReportInput): BodyReport {
  const { register, questions } = input;
  const key = `${body.partnership}/${body.body}`;
  const readings = readingsOf(body);
  const questionOf = (topic: TopicId): string => questions.get(topic) ?? topic;
  const says = (topic: TopicId): string => {
    const constitution = register?.constitutions.get(key);
    const reading = constitution?.facts[topic];
    if (register === undefined || constitution === undefined || reading === undefined) return '';
    const told = reading.state === 'unread' ? (reading.proposal ?? reading) : reading;
    return readingPhrase(topic, told, { register, constitution });
  };
  return {
    key,
    name: wordsOf(body.constitution['body'] as DraftRecord, 'name'),
    title: wordsOf(body.constitution, 'title'),
    decide: decisions(body, input),
    parts: partsOf(body.text['content'] as readonly DraftRecord[]),
    proposed: readings
      .filter(({ state }) => state !== 'not-stated' && state !== 'unread')
      .map(({ topic, evidence, proposed, state }) => ({
        topic,
        question: questionOf(topic),
        says: state === 'placeholder' ? stateNames[state] : says(topic),
        evidence,
        confidence: proposed?.confidence ?? 'high',
        reason: proposed?.reason ?? '',
      })),
    silent: readings
      .filter(({ state }) => state === 'not-stated')
      .map(({ topic }) => questionOf(topic)),
    open: readings
      .filter(({ state, candidates }) => state === 'unread' && candidates.length > 0)
      .sort((a, b) => usefulness(a.topic) - usefulness(b.topic))
      .map(({ topic, candidates }) => ({ topic, question: questionOf(topic), candidates })),
    seats: ((body.membership?.['seats'] ?? []) as readonly DraftRecord[]).map((seat) =>
      wordsOf(seat, 'label'),
    ),
    hasMatrix: body.rasci !== undefined,
  };
}

function decisions(
  { partnership, body, constitution }: DraftBody,
  { draft, register }: ReportInput,
): string[] {
  const { kind } = constitution['body'] as { readonly kind: string };
  const isNew = draft.partnerships.has(partnership);
  const hasPlace = register?.partnerships.get(partnership)?.record.place !== undefined;
  return [
    ...(isNew
      ? [
          `Is this a partnership of its own? If not, import it again with \`--into\` and the one it belongs to.`,
        ]
      : []),
    ...(hasPlace
      ? []
      : [
          `Which place does it serve? Write its id as \`place\` in ${partnership}/partnership.yaml.`,
        ]),
    ...(kind === 'other'
      ? [
          `What kind of body is it? Write it as \`kind\` in ${partnership}/${body}/constitution.yaml.`,
        ]
      : []),
  ];
}

interface DraftReading {
  readonly topic: TopicId;
  readonly state: string;
  readonly evidence: readonly Evidence[];
  readonly candidates: readonly Evidence[];
  readonly proposed?: { readonly reason: string; readonly confidence: string } | undefined;
}

function readingsOf({ facts }: DraftBody): DraftReading[] {
  return topicIds.flatMap((topic) => {
    const fact = facts[topic] as Omit<DraftReading, 'topic'> | undefined;
    if (fact === undefined) return [];
    const { state, evidence = [], candidates = [], proposed } = fact;
    return [{ topic, state, evidence, candidates, proposed }];
  });
}

// What opens the page of a constitution comes first, then what most readers come for.
function usefulness(topic: TopicId): number {
  const { glance, isPopular } = topics[topic];
  return (glance ?? 100) + (isPopular === true ? 0 : 50);
}

function partsOf(content: readonly DraftRecord[]): BodyReport['parts'] {
  const parts = { section: 0, clause: 0, item: 0, table: 0 };
  const walk = (nodes: readonly DraftRecord[]): void => {
    for (const node of nodes) {
      const kind = wordsOf(node, 'kind');
      if (kind in parts) parts[kind as keyof typeof parts]++;
      walk((node['content'] ?? []) as readonly DraftRecord[]);
    }
  };
  walk(content);
  return parts;
}
