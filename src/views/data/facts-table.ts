import { topicIds } from '../../model/topic-ids.ts';
import type { Confirmation } from '../../model/proposal.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import type { Reading } from '../../register/readings/reading.ts';
import { isOpen, readingStates } from '../../register/readings/reading.ts';
import type { Body, Constitution, Register } from '../../register/register.ts';
import { absolute, addresses } from '../addresses.ts';
import type { AnswerView } from '../answers/answers-view.ts';
import { allEvidenceOf, answerView } from '../answers/answers-view.ts';
import { quoteColumns, quoteLists } from './clause-cells.ts';
import { bodyTable, dateOf, names } from './data-table.ts';

/** What each document says on each question, and who stands for the reading. */
export const factsTable = bodyTable({
  id: 'facts',
  title: 'Answers',
  holds:
    'What each document says on each question, with the words it rests on and who stands for the reading. One row for each document and question, silence too.',
  columns: {
    body: { is: 'The id of the body whose document it is.', isAlways: true },
    topic: { is: 'The id of the question.', isAlways: true },
    state: {
      is: 'What the document does: `stated`, `unclear`, `elsewhere` (left to another document), `placeholder` (still to be written) or `not-stated`. The others say nothing of the document: `not-held` is silence in a part of it, `unread` has not been read for this, `not-asked` is no question of such a document.',
      oneOf: readingStates,
      isAlways: true,
    },
    answer: {
      is: 'Our reading of the answer, in words; the state in words where there is none.',
      isAlways: true,
    },
    coded: {
      is: 'The same as structure, in the shape of its question (JSON). The files of facts on the site’s reference pages have the same shape.',
    },
    ...quoteColumns,
    note: { is: 'What a reader should know about this reading.' },
    stands_for_it: {
      is: '`person` where someone read the document for this, `confirmed` where a program proposed it and someone confirmed it, `proposed` where a program alone does, `nobody` where it has not been read.',
      oneOf: ['person', 'confirmed', 'proposed', 'nobody'],
      isAlways: true,
    },
    confirmed_by: { is: 'Who confirmed it, by role.' },
    confirmed_on: { is: 'When it was confirmed.', type: 'date' },
    proposed_answer: {
      is: 'What a program reads there, where nobody has confirmed it and the register shows such readings.',
    },
    proposed_because: { is: 'What the program went by.' },
    proposed_confidence: { is: 'How sure the program is.' },
    proposed_quotes: { is: 'The words the program went by.', type: 'list' },
    address: {
      is: 'The page of the body, at the first clause where there is one.',
      isAlways: true,
    },
  },
  key: ['body', 'topic'],
  refers: [names('body', 'bodies'), names('topic', 'topics')],
  rowsOf: (body, register) => {
    const { constitution } = body;
    if (constitution === undefined) return [];
    return topicIds
      .filter((topic) => register.topics.has(topic))
      .map((topic) => rowOf(topic, { body, constitution, register }));
  },
});

interface Around {
  readonly body: Body;
  readonly constitution: Constitution;
  readonly register: Register;
}

function rowOf(topic: TopicId, { body, constitution, register }: Around) {
  const reading: Reading = constitution.facts[topic];
  const view = answerView(topic, constitution, register);
  const quotes = quoteLists(allEvidenceOf(reading), body, register);
  return {
    body: body.key,
    topic,
    state: reading.state,
    answer: view.phrase,
    coded: 'answer' in reading && reading.answer ? { coded: reading.answer } : undefined,
    ...quotes,
    note: view.note,
    ...standing(reading, view),
    ...proposed(view),
    address:
      quotes.clause_addresses[0] ?? absolute(addresses.body(body.key), register.site.baseUrl),
  };
}

function standing(reading: Reading, { proposal }: AnswerView) {
  const confirmed: Confirmation | undefined =
    'confirmed' in reading ? reading.confirmed : undefined;
  const isNobodys = isOpen(reading.state) && reading.state !== 'not-held';
  const open = proposal === undefined ? 'nobody' : 'proposed';
  return {
    stands_for_it: isNobodys ? open : confirmed === undefined ? 'person' : 'confirmed',
    confirmed_by: confirmed?.by,
    confirmed_on: dateOf(confirmed?.on),
  };
}

function proposed({ proposal }: AnswerView) {
  return {
    proposed_answer: proposal?.phrase,
    proposed_because: proposal?.reason,
    proposed_confidence: proposal?.confidence,
    proposed_quotes: proposal?.clauses.map(({ quote }) => quote),
  };
}
