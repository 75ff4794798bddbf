// Also runs in the browser.
import type { ReadingState } from '../../register/readings/reading.ts';
import { addresses } from '../addresses.ts';
import { citationWords } from '../keeping/citation.ts';
import type { ShapeMark } from '../pictures/shape-mark.ts';
import { markOfState } from '../pictures/shape-mark.ts';
import type { CompareAnswer, CompareBody } from './compare-body.ts';
import type { VerdictView } from './compare-verdict.ts';
import { verdictView } from './compare-verdict.ts';
import type { WholeClause } from './compare-words.ts';
import { wholeClause } from './compare-words.ts';

/** Bodies beside each other: a column for each, a row for each topic. */
export interface CompareTable {
  /** What the register is called that they come from. */
  readonly register: string;
  readonly columns: readonly CompareColumn[];
  readonly rows: readonly CompareRow[];
}

export interface CompareColumn {
  readonly key: string;
  readonly name: string;
  readonly partnership: string;
  readonly meta: string;
  readonly href: string;
  readonly citation: string;
  readonly isHistoric: boolean;
}

export interface CompareRow {
  readonly topic: string;
  readonly title: string;
  readonly href: string;
  /** None where there is nothing to compare with. */
  readonly verdict: VerdictView | undefined;
  readonly cells: readonly CompareCell[];
}

export interface CompareCell {
  readonly body: string;
  readonly bodyName: string;
  readonly phrase: string;
  readonly state: ReadingState;
  readonly stateName: string;
  readonly isProposed: boolean;
  readonly mark: ShapeMark;
  readonly note: string | undefined;
  readonly quotes: readonly CompareQuote[];
  readonly whole: readonly WholeClause[];
  readonly citation: string;
  readonly rights: string;
  readonly isHistoric: boolean;
}

export interface CompareQuote {
  readonly quote: string;
  readonly name: string;
  readonly href: string;
}

/** Puts the chosen topics of the chosen bodies side by side, in the order they are given. */
export function compareTable(
  bodies: readonly CompareBody[],
  topics: readonly string[],
): CompareTable {
  return {
    register: bodies[0]?.register ?? '',
    columns: bodies.map(columnOf),
    rows: topics.map((topic) => {
      const answers = bodies.map((body) => body.topics[topic]!);
      return {
        topic,
        title: answers[0]!.title,
        href: addresses.topic(topic),
        verdict: bodies.length > 1 ? verdictView(answers) : undefined,
        cells: bodies.map((body) => cellOf(topic, body)),
      };
    }),
  };
}

function columnOf(body: CompareBody): CompareColumn {
  const { key, name, partnership, kind, place, version } = body;
  const meta = `${kind}, ${place} · ${version}`;
  return {
    key,
    name,
    partnership,
    meta,
    href: addresses.body(key),
    citation: citationOf(body, ''),
    isHistoric: body.isHistoric,
  };
}

function cellOf(topic: string, body: CompareBody): CompareCell {
  const { phrase, state, stateName, isProposed = false, note, clauses } = body.topics[topic]!;
  const ids = [...new Set(clauses.map(({ clause }) => clause))];
  const whole = ids.flatMap((id) => wholeClause(body, id) ?? []);
  const nameOf = new Map(whole.map(({ id, name }) => [id, name]));
  return {
    body: body.key,
    bodyName: body.name,
    phrase,
    state,
    stateName,
    isProposed,
    mark: isProposed ? 'proposed' : markOfState[state],
    note,
    quotes: clauses.map(({ clause, quote }) => ({
      quote,
      name: nameOf.get(clause) ?? clause,
      href: addresses.clause(body.key, clause),
    })),
    whole,
    citation: citationOf(body, [...new Set(nameOf.values())].join('; '), ids[0]),
    rights: body.rights,
    isHistoric: body.isHistoric,
  };
}

/** How a document, or a part of it, is cited: body, title, version, part, register, address and day. */
export function citationOf(body: CompareBody, part: string, clause?: string): string {
  const { name, document, version, register, asOf, baseUrl, key } = body;
  const path = clause === undefined ? addresses.body(key) : addresses.clause(key, clause);
  return citationWords({
    body: name,
    document,
    version,
    part,
    register,
    address: baseUrl + path,
    asOf,
  });
}

/** Whether an answer needs a word before it: what is not simply stated, or not confirmed, is named. */
export function isNamed({
  state,
  isProposed = false,
}: Pick<CompareAnswer, 'state' | 'isProposed'>): boolean {
  return state === 'unclear' || state === 'elsewhere' || isProposed;
}
