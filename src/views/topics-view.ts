import type { TopicGroup, TopicRecord } from '../model/topic.ts';
import type { TopicId } from '../model/topic-ids.ts';
import { topicIds } from '../model/topic-ids.ts';
import { factStates } from '../register/fact-states.ts';
import type { Constitution, Register } from '../register/register.ts';
import { compareText } from '../diagnostics/finding.ts';
import { addresses } from './addresses.ts';
import type { AnswerView } from './answers-view.ts';
import { answerView } from './answers-view.ts';
import { stateNames } from './phrases/fact-phrase.ts';
import { list } from './phrases/wording.ts';
import { versionPhrase } from './version-phrase.ts';

export interface TopicRow {
  readonly id: TopicId;
  readonly title: string;
  readonly href: string;
  readonly question: string;
  readonly isCore: boolean;
  /** “Stated by 3 of 7, unclear in 1”. */
  readonly counts: string;
  readonly stated: number;
  readonly total: number;
}

export interface TopicGroupView {
  readonly id: TopicGroup;
  readonly name: string;
  readonly topics: readonly TopicRow[];
}

const groupNames: Record<TopicGroup, string> = {
  purpose: 'What it is for',
  membership: 'Who sits on it',
  meetings: 'How it meets',
  decisions: 'How it decides',
  accountability: 'Who it answers to',
  conduct: 'How members behave',
  document: 'The document itself',
};

/** All topics by group, in the order of the survey. */
export function topicGroups(register: Register): TopicGroupView[] {
  const rows = topicIds.map((id) => ({
    row: topicRow(id, register),
    record: register.topics.get(id)!,
  }));
  return (Object.keys(groupNames) as TopicGroup[]).map((group) => ({
    id: group,
    name: groupNames[group],
    topics: rows
      .filter(({ record }) => record.group === group)
      .sort((a, b) => a.record.order - b.record.order)
      .map(({ row }) => row),
  }));
}

function topicRow(id: TopicId, register: Register): TopicRow {
  const record = register.topics.get(id)!;
  const counts = factStates(register).get(id)!;
  return {
    id,
    title: record.title,
    href: addresses.topic(id),
    question: record.question,
    isCore: record.core === 'yes',
    counts: countsPhrase(id, register),
    stated: counts.stated,
    total: register.constitutions.size,
  };
}

/** How many documents answer: “Stated by 3 of 7, unclear in 1”. */
export function countsPhrase(id: TopicId, register: Register): string {
  const { stated, unclear, placeholder, elsewhere } = factStates(register).get(id)!;
  const others = [
    unclear > 0 && `unclear in ${unclear}`,
    placeholder > 0 && `still to be written in ${placeholder}`,
    elsewhere > 0 && `left to another document by ${elsewhere}`,
  ].filter((part) => part !== false);
  return [`Stated by ${stated} of ${register.constitutions.size}`, ...others].join(', ');
}

export interface TopicAnswer extends AnswerView {
  readonly body: string;
  readonly bodyHref: string;
  readonly partnership: string;
  readonly version: string;
}

export interface TopicView extends TopicRow {
  readonly record: TopicRecord;
  readonly answers: readonly TopicAnswer[];
  readonly expectations: readonly {
    readonly of: string;
    readonly level: string;
    readonly note: string | undefined;
  }[];
  readonly headings: string;
}

const stateOrder = Object.keys(stateNames);
const levels = {
  statute: 'required by law',
  guidance: 'expected by official guidance or rules',
  'good-practice': 'good practice',
  optional: 'optional',
};

/** One question across every constitution: stated answers first, silence last and never dropped. */
export function topicView(name: string, register: Register): TopicView {
  const id = name as TopicId;
  const record = register.topics.get(id)!;
  const answers = [...register.constitutions.values()].map((constitution) =>
    topicAnswer(id, { constitution, register }),
  );
  answers.sort((a, b) => stateRank(a) - stateRank(b) || compareText(a.body, b.body));
  const { statutory, voluntary } = record.expected;
  return {
    ...topicRow(id, register),
    record,
    answers,
    expectations: [
      { of: 'Statutory boards', level: levels[statutory.level], note: statutory.note },
      { of: 'Voluntary partnerships', level: levels[voluntary.level], note: voluntary.note },
    ],
    headings: list(
      record.headings.map((heading) => `“${heading}”`),
      'or',
    ),
  };
}

function stateRank({ state }: AnswerView): number {
  return state === 'not-stated' ? 9 : stateOrder.indexOf(state);
}

function topicAnswer(
  id: TopicId,
  { constitution, register }: { constitution: Constitution; register: Register },
): TopicAnswer {
  return {
    ...answerView(id, constitution, register),
    body: constitution.record.body.name,
    bodyHref: addresses.body(constitution.key),
    partnership: register.partnerships.get(constitution.partnershipId)!.record.name,
    version: versionPhrase(constitution.record),
  };
}
