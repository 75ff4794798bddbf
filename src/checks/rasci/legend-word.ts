import { list } from '../../english/list.ts';
import { foldedSign } from '../../register/matrix/folded-sign.ts';
import { matrixRows } from '../../register/matrix/matrix-rows.ts';
import { readMatrix } from '../../register/matrix/read-matrix.ts';
import type { Check } from '../check.ts';
import { matrixCheck } from '../reading/matrix/matrix-check.ts';
import { onMatrix } from '../reading/matrix/on-matrix.ts';

/** The word of each letter is one of the usual ones, or the register says what it amounts to. */
export const legendWord: Check = {
  ...matrixCheck('legend-word', 'info', (rasci) => {
    const readings = readMatrix(rasci);
    const used = new Set(
      matrixRows(rasci).flatMap(({ cells }) => cells.flatMap(({ cell }) => cell.letters)),
    );
    const unknown = rasci.legend
      .map((entry, index) => ({ entry, index, letter: foldedSign(entry.letter) }))
      .filter(({ entry, letter }) => {
        const reading = readings.get(letter);
        const isUnread = reading?.meaning === 'other' && !reading.isOut;
        return isUnread && entry.meaning === undefined && used.has(letter);
      });
    const words = list(unknown.map(({ entry }) => `“${entry.word}” (${entry.letter})`));
    return onMatrix(
      rasci,
      unknown.map(({ entry, index }) => ({
        document: 'rasci',
        path: ['legend', index, 'asWritten'],
        message: `${entry.letter}: ${entry.word}`,
      })),
      {
        message: `We cannot tell which part ${words} ${unknown.length === 1 ? 'is' : 'are'}, so nothing is checked by ${unknown.length === 1 ? 'it' : 'them'}. Add ${unknown.length === 1 ? 'its' : 'their'} \`meaning\` to the legend.`,
      },
    );
  }),
  since: '0.2',
  concern: 'keeping',
};
