import type { TextNode } from '../../model/text.ts';
import { ownLines } from '../../register/text/own-pieces.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { IndexedNode } from '../../register/text/text-index.ts';
import { addresses } from '../addresses.ts';
import { evidenceOf } from '../answers/answers-view.ts';
import { clauseFullName } from '../answers/clause-place.ts';
import { dateWords } from '../../english/date-words.ts';
import { citationWords, rightsWords } from '../keeping/citation.ts';
import { count } from '../../english/count.ts';
import { list } from '../../english/list.ts';
import type { Segment } from '../answers/segments.ts';
import { segmentsOf } from '../answers/segments.ts';
import type { Piece, Tints } from '../answers/tints.ts';
import { printedPieces, tintsOf } from '../answers/tints.ts';
import type { TopicAnswer } from './topic-answers.ts';

/** A line of a clause: its printed label, its words, and how deep in the clause it stands. */
export interface WordingLine {
  readonly label: string | undefined;
  readonly segments: readonly Segment[];
  readonly kind: 'heading' | 'text' | 'point';
  readonly depth: 0 | 1 | 2 | 3;
}

/** The clauses of one document on a topic, in full, ready to borrow. */
export interface WordingView {
  readonly id: string;
  readonly key: string;
  readonly body: string;
  readonly clauses: readonly {
    readonly name: string;
    readonly href: string;
    readonly lines: readonly WordingLine[];
  }[];
  readonly clauseNames: string;
  /** Whether the body, or its document, is over. */
  readonly isHistoric: boolean;
  /** Body, document, version, clauses, register, address and day: shown under the words, and copied with them. */
  readonly citation: string;
  readonly rights: string;
}

/** Whether an answer rests on words of its own document. Words in the text of another body are printed there. */
export function hasWording({ state, constitution, topic }: TopicAnswer): boolean {
  return state === 'stated' && evidenceOf(constitution.facts[topic]).length > 0;
}

/** Every stated wording of a topic, in the order of its answers. */
export function topicWordings(answers: readonly TopicAnswer[], register: Register): WordingView[] {
  return answers.filter(hasWording).map((answer) => wordingOf(answer, register));
}

function wordingOf(answer: TopicAnswer, { site, today }: Register): WordingView {
  const { constitution, topic, key, body, version } = answer;
  const { record, facts } = constitution;
  const evidence = evidenceOf(facts[topic]);
  const quotes = Map.groupBy(evidence, ({ clause }) => clause);
  const tints = tintsOf(
    constitution.text,
    new Map([...quotes].map(([clause, own]) => [clause, own.map(({ quote }) => quote)])),
  );
  const clauses = outermost(
    evidence.map(({ clause }) => clause),
    constitution,
  ).map((entry) => ({
    name: clauseFullName(entry, constitution.text),
    href: addresses.clause(key, entry.id),
    lines: linesOf(entry, { tints, depth: 0 }),
  }));
  const names = list([...new Set(clauses.map(({ name }) => name))]);
  return {
    id: `wording-${key.replace('/', '--')}`,
    key,
    body,
    clauses,
    clauseNames: inShort(clauses.map(({ name }) => name)),
    isHistoric: answer.isHistoric,
    citation: citationWords({
      body,
      document: record.title,
      version,
      part: names,
      register: site.name,
      address: site.baseUrl + (clauses[0]?.href ?? addresses.body(key)),
      asOf: dateWords(today),
    }),
    rights: rightsWords(record),
  };
}

// As many names as fit beside a heading.
function inShort(names: readonly string[]): string {
  const different = [...new Set(names)];
  return different.length > 2 ? count(different.length, 'clause') : list(different);
}

// A clause that stands inside another of the answer is printed with that one, and not again.
function outermost(ids: readonly string[], { text }: Constitution): IndexedNode[] {
  const cited = new Set(ids);
  const isInside = ({ parent }: IndexedNode): boolean =>
    parent !== undefined && (cited.has(parent.id) || isInside(parent));
  return [...cited].map((id) => text.byId.get(id)!).filter((entry) => !isInside(entry));
}

interface Place {
  readonly tints: Tints;
  readonly depth: number;
}

function linesOf(entry: IndexedNode, { tints, depth }: Place): WordingLine[] {
  const { node, children } = entry;
  const kind = lineKinds[node.kind];
  const lines = printedLines(entry, tints).filter(({ length }) => length > 0);
  return [
    ...lines.map((segments) => ({
      label: node.label,
      segments,
      kind,
      depth: Math.min(3, depth) as WordingLine['depth'],
    })),
    ...children.flatMap((child) => linesOf(child, { tints, depth: depth + 1 })),
  ];
}

const lineKinds: Record<TextNode['kind'], WordingLine['kind']> = {
  title: 'text',
  section: 'heading',
  clause: 'text',
  item: 'point',
  table: 'text',
};

// A row of a table is one line, its cells between strokes.
function printedLines(entry: IndexedNode, tints: Tints): Segment[][] {
  const { id, node } = entry;
  const tinted = ({ name, text }: Piece): Segment[] => segmentsOf(text, tints.get(name));
  return ownLines(node).map((line) =>
    joined(
      line.map((own) => joined(printedPieces(id, own).map(tinted), ' ')),
      ' | ',
    ),
  );
}

function joined(runs: readonly (readonly Segment[])[], stroke: string): Segment[] {
  return runs
    .filter(({ length }) => length > 0)
    .flatMap((segments, order) => (order === 0 ? segments : [{ text: stroke }, ...segments]));
}
