// Measures what the rules of topics find in words that people have read: `node tests/bench/import/measure-topics.ts [folder…]`.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { readableText } from '../../../src/import/reading/readable-text.ts';
import { readTopics } from '../../../src/import/topics/read-topics.ts';
import type { TextNode } from '../../../src/model/text.ts';
import { topics } from '../../../src/model/topics.ts';
import type { TopicId } from '../../../src/model/topic-ids.ts';
import { sameOnGiven } from './same-on-given.ts';

interface Coded {
  readonly state: string;
  readonly answer?: unknown;
  readonly candidates?: readonly { readonly clause: string; readonly quote: string }[];
  readonly evidence?: readonly {
    readonly clause: string;
    readonly quote: string;
    readonly in?: string;
  }[];
}

/** How a proposal for one topic of one document stands beside what a person coded. */
export interface Comparison {
  readonly document: string;
  readonly topic: TopicId;
  readonly proposed: Coded;
  readonly coded: Coded;
  readonly isSameState: boolean;
  /** Whether both are stated, and the answers agree wherever the proposal gives a field. */
  readonly isRightAnswer: boolean;
  readonly isSameClause: boolean;
  /** The first field that differs. */
  readonly differs: string | undefined;
}

/** Compares what is read from the authored words of each document with its coded facts. */
export function measureTopics(folders: readonly string[]): Comparison[] {
  return folders.flatMap((folder) => {
    const text = yamlIn(join(folder, 'text.yaml')) as { content: TextNode[] };
    const facts = yamlIn(join(folder, 'facts.yaml')) as Record<string, Coded>;
    const found = readTopics(readableText(text.content, { isWhole: true }));
    return [...found].flatMap(([topic, proposed]): Comparison[] => {
      const coded = facts[topic];
      return coded === undefined ? [] : [compared({ document: folder, topic, proposed, coded })];
    });
  });
}

function compared(pair: Pick<Comparison, 'document' | 'topic' | 'proposed' | 'coded'>): Comparison {
  const { topic, proposed, coded } = pair;
  const isSameState = proposed.state === coded.state;
  const bothStated = isSameState && coded.state === 'stated';
  const [ours, theirs] = [proposed, coded].map(
    ({ answer }) => topics[topic].answer.safeParse(answer).data,
  );
  const differs = bothStated ? sameOnGiven(ours, theirs) : undefined;
  const clauses = new Set(coded.evidence?.map(({ clause }) => clause));
  return {
    ...pair,
    isSameState,
    isRightAnswer: bothStated && differs === undefined,
    isSameClause: proposed.evidence?.some(({ clause }) => clauses.has(clause)) ?? false,
    differs,
  };
}

function yamlIn(file: string): unknown {
  return parse(readFileSync(file, 'utf8'), { schema: 'failsafe' });
}

/** The folders below some that hold words with facts. */
export function codedFolders(below: readonly string[]): string[] {
  const found = below.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('text.yaml'))
      .map((file) => join(folder, dirname(file))),
  );
  return found.filter((folder) => existsSync(join(folder, 'facts.yaml'))).sort();
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;

/** A table of precision, recall and agreement by topic, then what differs. */
export function reportOf(comparisons: readonly Comparison[]): string {
  const row = (name: string, of: readonly Comparison[]): string => {
    const proposed = of.filter((one) => one.proposed.state === 'stated');
    const coded = of.filter((one) => one.coded.state === 'stated');
    const right = of.filter((one) => one.isRightAnswer && one.isSameClause);
    const silent = of.filter((one) => one.proposed.state === 'not-stated');
    const cells = [
      `${of.filter((one) => one.isSameState).length}/${of.length}`,
      `${right.length}/${proposed.length} ${percent(right.length, proposed.length)}`,
      `${right.length}/${coded.length} ${percent(right.length, coded.length)}`,
      `${silent.filter((one) => one.isSameState).length}/${silent.length}`,
    ];
    return [name.padEnd(20), ...cells.map((cell) => cell.padEnd(14))].join('');
  };
  const byTopic = Map.groupBy(comparisons, ({ topic }) => topic);
  return [
    [
      'topic'.padEnd(20),
      ...['same state', 'precision', 'recall', 'silence'].map((head) => head.padEnd(14)),
    ].join(''),
    ...[...byTopic].map(([topic, of]) => row(topic, of)),
    row('ALL', comparisons),
  ].join('\n');
}

function differenceOf({ document, topic, proposed, coded, ...rest }: Comparison): string[] {
  const isFine =
    coded.state === 'stated' ? rest.isRightAnswer && rest.isSameClause : rest.isSameState;
  if (isFine) return [];
  const shown = ({ state, answer, evidence, candidates }: Coded): string =>
    `${state} ${answer === undefined ? '' : JSON.stringify(answer).slice(0, 700)} ${(evidence ?? candidates ?? []).map(({ clause, quote }) => `\n        ${clause}: “${quote.slice(0, 200)}”`).join('')}`;
  return [
    `\n${topic} — ${document.split('/').slice(-2).join('/')} ${rest.differs ?? ''}\n  ours:  ${shown(proposed)}\n  coded: ${shown(coded)}`,
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , ...given] = process.argv;
  const only = given.filter((word) => !existsSync(word));
  const folders = given.filter((word) => existsSync(word));
  const all = measureTopics(
    codedFolders(folders.length === 0 ? ['content/partnerships'] : folders),
  );
  const asked = all.filter(({ topic }) => only.length === 0 || only.includes(topic));
  console.log(reportOf(asked));
  console.log(asked.flatMap(differenceOf).join('\n'));
}
