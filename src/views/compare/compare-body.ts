import { dateWords } from '../../english/date-words.ts';
import { answerKey, normalisedAnswer } from '../../compare/normalised-answer.ts';
import type { Reading, ReadingState } from '../../register/readings/reading.ts';
import type { EvidenceInBody } from '../../model/evidence.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import { topicIds } from '../../model/topic-ids.ts';
import { heldBack } from '../../model/withheld.ts';
import { plainSpaces } from '../../register/text/node-words.ts';
import { ownLines } from '../../register/text/own-pieces.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { IndexedNode, TextIndex } from '../../register/text/text-index.ts';
import { isHistoric } from '../../register/time/body-time.ts';
import type { AnswerView } from '../answers/answers-view.ts';
import { answerView, evidenceOf } from '../answers/answers-view.ts';
import { clauseFullName } from '../answers/clause-place.ts';
import { rightsWords } from '../keeping/citation.ts';
import { kindWords } from '../phrases/body-words.ts';
import { proposedName } from '../phrases/fact-phrase.ts';
import { nameOfPartnership, shortNameOfBody } from '../phrases/names-of.ts';
import { versionInList } from '../phrases/version-phrase.ts';
import { placeNotRecorded, placeWords } from '../phrases/place-words.ts';

/** One part of the words: its id, how deep it stands, its name in a link, the printed label and the text. */
export type CompareLine = readonly [
  id: string,
  depth: number,
  name: string,
  label: string,
  text: string,
];

/** One constitution as it is compared and cited: every answer with its key, and the words. */
export interface CompareBody {
  readonly key: string;
  readonly name: string;
  readonly partnership: string;
  readonly place: string;
  readonly kind: string;
  readonly document: string;
  readonly version: string;
  /** Where the register is published, for citations that are read elsewhere. */
  readonly baseUrl: string;
  readonly register: string;
  /** The day on which the register was published so. */
  readonly asOf: string;
  readonly rights: string;
  /** Whether the body, or its document, is over. */
  readonly isHistoric: boolean;
  readonly topics: Readonly<Record<string, CompareAnswer>>;
  /** In the order of the document: a part is its own line and the deeper ones that follow. */
  readonly words: readonly CompareLine[];
}

export interface CompareAnswer {
  readonly title: string;
  readonly phrase: string;
  readonly state: ReadingState;
  readonly stateName: string;
  /** Whether a program alone stands for the answer: it counts as not read until a person confirms it. */
  readonly isProposed?: boolean | undefined;
  readonly key?: string | undefined;
  readonly note?: string | undefined;
  readonly clauses: readonly { readonly clause: string; readonly quote: string }[];
}

/** What is sent to compare one constitution, or to keep a part of it. */
export function compareBody(constitution: Constitution, register: Register): CompareBody {
  const { key, record, partnershipId, text } = constitution;
  return {
    key,
    name: shortNameOfBody(key, register),
    partnership: nameOfPartnership(partnershipId, register),
    place: placeWords(constitution.partnershipId, register) || placeNotRecorded,
    kind: kindWords(record.body, register),
    document: record.title,
    version: versionInList(record),
    baseUrl: register.site.baseUrl,
    register: register.site.name,
    asOf: dateWords(register.today),
    rights: rightsWords(record),
    isHistoric: isHistoric(key, register),
    topics: compareAnswers(topicIds, constitution, register),
    words: text.top.flatMap((entry) => compareLines(entry, text)),
  };
}

function compareAnswers(
  topics: readonly TopicId[],
  constitution: Constitution,
  register: Register,
): Record<string, CompareAnswer> {
  return Object.fromEntries(
    topics.map((topic) => {
      const view = answerView(topic, constitution, register);
      const { title, phrase, state, stateName, note } = view;
      const key = answerKey(normalisedAnswer(topic, constitution, register));
      const reading = constitution.facts[topic];
      const clauses = quotesOf(reading);
      const answer = { title, phrase, state, stateName, key, note, clauses };
      return [topic, { ...answer, ...proposedAnswer(view, reading) }];
    }),
  );
}

function proposedAnswer({ proposal }: AnswerView, reading: Reading): Partial<CompareAnswer> {
  if (proposal === undefined || reading.state !== 'unread') return {};
  return {
    phrase: proposal.phrase,
    stateName: proposedName,
    isProposed: true,
    clauses: quotesOf(reading.proposal!),
  };
}

// Words of another body are not among the words that are sent.
function quotesOf(reading: Reading): CompareAnswer['clauses'] {
  const evidence: readonly EvidenceInBody[] = evidenceOf(reading);
  return evidence
    .filter((one) => one.in === undefined)
    .map(({ clause, quote }) => ({ clause, quote: heldBack(plainSpaces(quote)) }));
}

/** A part of the words with all that stands in it, line by line. */
export function compareLines(entry: IndexedNode, text: TextIndex, depth = 0): CompareLine[] {
  const { id, node } = entry;
  const lines = ownLines(node).map((line) => line.map(({ words }) => words).join(', '));
  const own = heldBack(plainSpaces(lines.join('; ')));
  const line: CompareLine = [id, depth, clauseFullName(entry, text), node.label ?? '', own];
  return [line, ...entry.children.flatMap((child) => compareLines(child, text, depth + 1))];
}
