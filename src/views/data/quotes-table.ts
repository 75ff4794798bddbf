import { topicIds } from '../../model/topic-ids.ts';
import { allEvidenceOf } from '../answers/answers-view.ts';
import { clauseColumns, quoteCells } from './clause-cells.ts';
import { bodyTable, names } from './data-table.ts';

/** The words that answers rest on, one quote in each row. */
export const quotesTable = bodyTable({
  id: 'quotes',
  title: 'Words that answers rest on',
  holds: 'The exact words that each answer rests on, one quote in each row, with their clause.',
  columns: {
    body: { is: 'The id of the body whose document answers.', isAlways: true },
    topic: { is: 'The id of the question.', isAlways: true },
    number: { is: 'Counts the quotes of an answer from 1.', type: 'integer', isAlways: true },
    in: {
      is: 'The id of the body in whose document the words stand: one document can rule for two.',
      isAlways: true,
    },
    ...clauseColumns,
    quote: { is: 'The exact words.', isAlways: true },
  },
  key: ['body', 'topic', 'number'],
  refers: [
    { fields: ['body', 'topic'], table: 'facts', to: ['body', 'topic'] },
    names('in', 'bodies'),
  ],
  rowsOf: (body, register) => {
    const facts = body.constitution?.facts;
    if (facts === undefined) return [];
    return topicIds
      .filter((topic) => register.topics.has(topic))
      .flatMap((topic) =>
        allEvidenceOf(facts[topic])
          .flatMap((one) => quoteCells(one, body, register) ?? [])
          .map((quote, order) => ({ body: body.key, topic, number: order + 1, ...quote })),
      );
  },
});
