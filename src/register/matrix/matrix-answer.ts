import { count } from '../../english/count.ts';
import type { Readings } from '../readings/reading.ts';
import { wordsWithin } from '../text/node-words.ts';
import type { TextIndex } from '../text/text-index.ts';
import type { Matrix } from './matrix.ts';

const topic = 'responsibilities-matrix';

/**
 * What is known of a document whose table of who does what is coded: that question is read, though nobody coded its answer.
 *
 * Without this, a page would show the table and say beside it that nobody has looked for one.
 */
export function withMatrixAnswer(
  readings: Readings,
  matrix: Matrix | undefined,
  text: TextIndex | undefined,
): Readings {
  const reading = readings[topic];
  const table = text?.byId.get(matrix?.table ?? '')?.node;
  if (matrix === undefined || table === undefined) return readings;
  if (reading.state !== 'unread') return readings;
  const words = wordsWithin(table);
  const quote = matrix.activities.map(({ label }) => label).find((label) => words.includes(label));
  if (quote === undefined) return readings;
  const activities = count(matrix.activities.length, 'activity', 'activities');
  const parties = count(matrix.parties.length, 'party', 'parties');
  return {
    ...readings,
    [topic]: {
      state: 'stated',
      answer: { summary: `A table says who does what: ${activities}, ${parties}` },
      evidence: [{ clause: matrix.table, quote }],
      note: reading.note,
    },
  };
}
