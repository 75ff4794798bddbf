import { saidLabel } from './label-place.ts';
import type { Constitution } from '../../../register/register.ts';
import type { Remark } from '../../check.ts';
import type { TextPiece } from '../words/text-pieces.ts';
import { textPieces } from '../words/text-pieces.ts';
import { placeIn } from '../words/place-in.ts';

/** Where the numbers down the first column of a table leave one out. Numbers that are data carry no full stop. */
export function tableGaps(constitution: Constitution): Remark[] {
  const numbers = textPieces(constitution).filter(isRowNumber);
  const byTable = Map.groupBy(numbers, ({ entry }) => entry);
  return [...byTable.values()].flatMap((rows) =>
    rows.flatMap((row, at) => {
      const before = rows[at - 1];
      return before === undefined || valueOf(row) <= valueOf(before) + 1 ? [] : [gap(row, before)];
    }),
  );
}

function isRowNumber({ kind, words, path }: TextPiece): boolean {
  return kind === 'cell' && path.at(-1) === 0 && /^\d{1,3}[.)]$/u.test(words);
}

function valueOf({ words }: TextPiece): number {
  return Number.parseInt(words, 10);
}

function gap(row: TextPiece, before: TextPiece): Remark {
  return {
    ...placeIn(row),
    about: `${row.entry.id}-row-${valueOf(row)}`,
    message: `The rows of this table go from ${saidLabel(before.words)} to ${saidLabel(row.words)}. Add what is missing, or correct the numbers.`,
    related: [{ ...placeIn(before), message: `${saidLabel(before.words)} stands here.` }],
  };
}
