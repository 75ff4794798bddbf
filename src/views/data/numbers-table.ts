import { isNumeric, topicValues } from '../../compare/topic-values.ts';
import { topicIds } from '../../model/topic-ids.ts';
import { unitName, valueOfWords } from '../phrases/values.ts';
import { bodyTable } from './data-table.ts';

/** The numbers in answers. */
export const numbersTable = bodyTable({
  id: 'numbers',
  title: 'Numbers in answers',
  holds:
    'Each number that an answer gives: meetings in a year, days of notice, the share of seats a quorum needs. Kinds of day are never converted.',
  columns: {
    body: { is: 'The id of the body whose document it is.', isAlways: true },
    topic: { is: 'The id of the question.', isAlways: true },
    number: { is: 'Counts the numbers of an answer from 1.', type: 'integer', isAlways: true },
    value: { is: 'The number.', type: 'number', isAlways: true },
    unit: { is: 'What it counts.', isAlways: true },
    bound: {
      is: 'Whether it is the answer itself (`exact`), or the least or the most it can be.',
      oneOf: ['exact', 'least', 'most'],
      isAlways: true,
    },
    of: { is: 'What the number is of, or how it is meant.' },
  },
  key: ['body', 'topic', 'number'],
  refers: [{ fields: ['body', 'topic'], table: 'facts', to: ['body', 'topic'] }],
  rowsOf: ({ constitution, key }, register) => {
    if (constitution === undefined) return [];
    return topicIds
      .filter((topic) => isNumeric(topic) && register.topics.has(topic))
      .flatMap((topic) =>
        topicValues(topic, constitution, register).values.map(
          ({ value, scale, bound, of }, order) => ({
            body: key,
            topic,
            number: order + 1,
            value,
            unit: scale === 'unstated-days' ? 'days (kind not stated)' : unitName(scale),
            bound,
            of: valueOfWords(of),
          }),
        ),
      );
  },
});
