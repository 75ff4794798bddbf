import { count } from '../../english/count.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import { factStates, factStatesNotInForce } from '../../register/fact-states.ts';
import type { ReadingState } from '../../register/readings/reading.ts';
import { isRead } from '../../register/readings/reading.ts';
import type { Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import { documentsSay } from '../phrases/documents-say.ts';
import type { TopicAnswer } from '../topics/topic-answers.ts';
import { topicAnswers } from '../topics/topic-answers.ts';

/** The answer to a question that someone asked: how many documents answer, and the first of their answers. */
export interface TopicCard {
  readonly question: string;
  readonly title: string;
  readonly href: string;
  /** “3 of 7 answer this”. */
  readonly says: string;
  readonly answers: readonly CardAnswer[];
  /** “4 documents do not say.” Nothing where none is silent. */
  readonly silent: string;
  /** “See all 7 documents”. */
  readonly all: string;
}

export interface CardAnswer {
  readonly body: string;
  readonly bodyHref: string;
  readonly phrase: string;
  /** What is not simply stated is named. */
  readonly state: ReadingState;
  /** The clause that it rests on. */
  readonly clause?: string;
  readonly href?: string;
  readonly isHistoric: boolean;
}

const answersShown = 3;

/** The card that answers a topic’s question in the first lines of a search. */
export function topicCard(name: string, register: Register): TopicCard {
  const topic = name as TopicId;
  const { question, title } = register.topics.get(topic)!;
  const counts = factStates(register).get(topic)!;
  const answers = topicAnswers(topic, register);
  const silent = counts['not-stated'];
  return {
    question,
    title,
    href: addresses.topic(topic),
    says: documentsSay(counts, factStatesNotInForce(register).get(topic)),
    answers: answers.filter(isSaid).slice(0, answersShown).map(cardAnswer),
    silent:
      silent === 0 ? '' : `${count(silent, 'document')} ${silent === 1 ? 'does' : 'do'} not say.`,
    all: allWords(answers.length),
  };
}

function allWords(number: number): string {
  if (number === 0) return 'About this question';
  return number === 1 ? 'See the answer' : `See all ${number.toLocaleString('en-GB')} documents`;
}

function isSaid({ state }: TopicAnswer): boolean {
  return isRead(state) && state !== 'not-stated';
}

function cardAnswer(answer: TopicAnswer): CardAnswer {
  const { body, bodyHref, phrase, state, isHistoric, clauses } = answer;
  const [first] = clauses;
  return {
    body,
    bodyHref,
    phrase,
    state,
    isHistoric,
    ...(first !== undefined && { clause: first.name, href: first.href }),
  };
}
