import type { DocumentForm } from '../../model/document-form.ts';
import type { Evidence, EvidenceInBody } from '../../model/evidence.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import { coreTopicIds, textTopicIds, topicIds } from '../../model/topic-ids.ts';
import { topics } from '../../model/topics.ts';
import { heldBack } from '../../model/withheld.ts';
import { bodyKey } from '../../register/body-key.ts';
import { plainSpaces } from '../../register/text/node-words.ts';
import { isAskedOf, isProposed } from '../../register/readings/readings-of.ts';
import type { Reading } from '../../register/readings/reading.ts';
import { factStates, factStatesNotInForce } from '../../register/fact-states.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { isHistoric } from '../../register/time/body-time.ts';
import { withFullStop } from '../../english/sentence.ts';
import { addresses } from '../addresses.ts';
import { answerPoints } from './answer-points.ts';
import { namedPart } from './clause-place.ts';
import { documentsSay } from '../phrases/documents-say.ts';
import { factPhrase, readingPhrase, stateNames } from '../phrases/fact-phrase.ts';
import type { Annotations, MarginNote } from './words-view.ts';

/** The answer of one constitution to one topic, in words. */
export interface AnswerView {
  readonly topic: TopicId;
  readonly title: string;
  /** The plain question, short enough for a grid. */
  readonly question: string;
  readonly href: string;
  readonly phrase: string;
  /** What the answer lists, point by point. */
  readonly points: readonly string[];
  readonly state: Reading['state'];
  readonly stateName: string;
  readonly note: string | undefined;
  readonly clauses: readonly ClauseLink[];
  /** “4 of 7 documents say”; “3 of 5 read documents say; 2 not read yet”. */
  readonly others: string;
  /** What a program reads here, where nobody has confirmed it and the register shows such readings. */
  readonly proposal: ProposalView | undefined;
}

/** A reading that only a program stands for. */
export interface ProposalView {
  readonly phrase: string;
  readonly reason: string;
  readonly confidence: string;
  readonly clauses: readonly ClauseLink[];
}

export interface ClauseLink {
  readonly href: string;
  readonly name: string;
  /** Which part of the words under that name, where they have several. */
  readonly place?: string;
  readonly quote: string;
}

const glanceTopics = topicIds
  .filter((id) => topics[id].glance !== undefined)
  .sort((a, b) => topics[a].glance! - topics[b].glance!);

/** Every coded answer of one constitution. */
export interface AllAnswers {
  readonly core: readonly AnswerView[];
  /** Topics where the wording is the answer. */
  readonly text: readonly AnswerView[];
}

/** Every coded answer: the core topics, then the topics of wording. */
export function allAnswers(constitution: Constitution, register: Register): AllAnswers {
  const view = (topic: TopicId): AnswerView => answerView(topic, constitution, register);
  return { core: coreTopicIds.map(view), text: textTopicIds.map(view) };
}

/** The few answers that a reader meets first: of a bare list or matrix, what it is there to answer. */
export function glanceAnswers(answers: AllAnswers, form: DocumentForm = 'terms'): AnswerView[] {
  const own = topicIds.filter((id) => form !== 'terms' && isAskedOf(id, form));
  return [...new Set([...own, ...glanceTopics])]
    .map((topic) => answerTo(topic, answers))
    .filter(({ state }) => state !== 'not-asked');
}

/** One of all the answers. */
export function answerTo(topic: TopicId, { core, text }: AllAnswers): AnswerView {
  return [...core, ...text].find((answer) => answer.topic === topic)!;
}

/** One answer with its state, its clauses and how many other documents answer. */
export function answerView(
  topic: TopicId,
  constitution: Constitution,
  register: Register,
): AnswerView {
  const fact: Reading = constitution.facts[topic];
  const record = register.topics.get(topic)!;
  const phrase = factPhrase(topic, { register, constitution });
  const note = fact.note === undefined ? undefined : heldBack(fact.note);
  return {
    topic,
    title: record.title,
    question: isHistoric(constitution.key, register) ? record.past : record.short,
    href: addresses.topic(topic),
    phrase,
    points: answerPoints(fact),
    state: fact.state,
    stateName: stateNames[fact.state],
    // Where the note is all there is to say, it is the phrase, and is not said twice.
    note: note === phrase ? undefined : note,
    clauses: clauseLinks(allEvidenceOf(fact), constitution, register),
    others: documentsSay(
      factStates(register).get(topic)!,
      factStatesNotInForce(register).get(topic),
    ),
    proposal: proposalOf(topic, constitution, register),
  };
}

const confidences: Record<Proposal['confidence'], string> = {
  high: 'sure',
  medium: 'fairly sure',
  low: 'not sure',
};

function proposalOf(
  topic: TopicId,
  constitution: Constitution,
  register: Register,
): ProposalView | undefined {
  const reading: Reading = constitution.facts[topic];
  const found = reading.state === 'unread' ? reading.proposal : undefined;
  if (!isProposed(found)) return undefined;
  if (register.site.proposals !== 'published') return undefined;
  return {
    phrase: readingPhrase(topic, found, { register, constitution }),
    reason: withFullStop(heldBack(found.proposed.reason)),
    confidence: confidences[found.proposed.confidence],
    clauses: clauseLinks(evidenceOf(found), constitution, register),
  };
}

/** The words a reading rests on; none where the document is silent or not read. */
export function evidenceOf(fact: Reading): readonly Evidence[] {
  return 'evidence' in fact ? fact.evidence : [];
}

/** The same with the words that stand in the text of another body. */
export function allEvidenceOf(fact: Reading): readonly EvidenceInBody[] {
  const fromOthers = 'fromOthers' in fact ? (fact.fromOthers ?? []) : [];
  return [...evidenceOf(fact), ...fromOthers];
}

function clauseLinks(
  evidence: readonly EvidenceInBody[],
  constitution: Constitution,
  { constitutions }: Pick<Register, 'constitutions'>,
): ClauseLink[] {
  return evidence.flatMap(({ clause, quote, in: body }): ClauseLink[] => {
    const home =
      body === undefined
        ? constitution
        : constitutions.get(bodyKey(body, constitution.partnershipId));
    const entry = home?.text.byId.get(clause);
    if (home === undefined || entry === undefined) return [];
    const { name, ...part } = namedPart(entry, home.text);
    return [
      {
        href: addresses.clause(home.key, clause),
        name: home === constitution ? name : `${name} of ${withThe(home.record.body.name)}`,
        ...part,
        quote: plainSpaces(quote),
      },
    ];
  });
}

function withThe(name: string): string {
  return /^the /i.test(name) ? name : `the ${name}`;
}

/** What the coded answers add to the words: tinted quotes, and notes in the margin. */
export function annotationsOf(
  { core, text }: AllAnswers,
  { facts }: Constitution,
): Pick<Annotations, 'quotes' | 'notes'> {
  const quotes = new Map<string, string[]>();
  const notes = new Map<string, MarginNote[]>();
  for (const answer of [...core, ...text]) {
    const isCore = core.includes(answer);
    const { topic, title, href, phrase, state, stateName, note } = answer;
    for (const [order, { clause, quote }] of evidenceOf(facts[topic]).entries()) {
      // Only answers printed beside the words are tinted in them: a page tinted all over says nothing.
      if (isCore) append(quotes, clause, plainSpaces(quote));
      const known = notes.get(clause)?.some((given) => given.topic === topic) ?? false;
      if (!known)
        append(notes, clause, {
          topic,
          title,
          href,
          phrase,
          state,
          stateName,
          note,
          isBrief: order > 0 || !isCore,
        });
    }
  }
  return { quotes, notes };
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
