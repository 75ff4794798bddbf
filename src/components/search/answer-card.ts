import { inSentence } from '../../english/sentence.ts';
import { addresses } from '../../views/addresses.ts';
import type { AskedAbout } from '../../views/search/name-matches.ts';
import type { TopicAsked } from '../../views/search/names-index.ts';
import type { SearchDocument } from '../../views/search/search-document.ts';
import type { CardAnswer, TopicCard } from '../../views/search/topic-card.ts';
import { made, madeLink } from './made.ts';

/** What answers a question, all that its card shows. */
export interface AnswerParts {
  readonly topic: TopicAsked;
  readonly card: TopicCard;
  /** The documents of the bodies that were named beside the question: their answers come first. */
  readonly documents: readonly SearchDocument[];
  readonly about: AskedAbout | undefined;
  /** Other questions that were nearly asked. */
  readonly others: readonly TopicAsked[];
}

const answersShown = 3;

/** The answer to a question: what the named bodies say, then how many documents answer and the first of them. */
export function answerNodes({ topic, card, documents, others }: AnswerParts): Node[] {
  const own = documents.map((document) => ownAnswer(topic.id, document));
  const named = new Set(own.map(({ bodyHref }) => bodyHref));
  const rest = card.answers.filter(({ bodyHref }) => !named.has(bodyHref)).slice(0, answersShown);
  const isOfSome = own.length > 0;
  return [
    made('h2', 'search-answer__question', madeLink(card.href, card.question)),
    ...(isOfSome ? [answerList(own)] : []),
    made(
      'p',
      'search-answer__says',
      isOfSome ? `Across the register: ${inSentence(card.says)}` : card.says,
    ),
    ...(rest.length > 0 ? [answerList(rest)] : []),
    made(
      'p',
      'search-answer__rest',
      ...(card.silent === '' ? [] : [`${card.silent} `]),
      madeLink(card.href, card.all),
    ),
    ...(others.length > 0
      ? [
          made(
            'p',
            'search-answer__rest',
            'Also: ',
            ...others.flatMap(({ href, question }, index) => [
              ...(index > 0 ? [' · '] : []),
              madeLink(href, question),
            ]),
          ),
        ]
      : []),
  ];
}

function answerList(answers: readonly CardAnswer[]): HTMLElement {
  return made('ul', 'search-answer__list', ...answers.map(answerItem));
}

function answerItem({ body, bodyHref, phrase, state, clause, href, isHistoric }: CardAnswer) {
  const said = made(
    'span',
    state === 'stated' ? 'search-answer__said' : 'search-answer__unsaid',
    phrase,
  );
  const item = made(
    'li',
    isHistoric ? 'search-answer__item search-answer__item--historic' : 'search-answer__item',
    made('span', 'search-answer__body', madeLink(bodyHref, body)),
    said,
  );
  if (clause !== undefined && href !== undefined) {
    const link = madeLink(href, clause);
    link.append(made('span', 'govuk-visually-hidden', ` of ${body}`));
    item.append(' ', made('span', 'search-answer__clause', link));
  }
  return item;
}

function ownAnswer(topic: string, { key, name, isHistoric, answers }: SearchDocument): CardAnswer {
  const answer = answers[topic] ?? { state: 'not-stated' as const, phrase: 'Does not say' };
  return { ...answer, body: name, bodyHref: addresses.body(key), isHistoric };
}
