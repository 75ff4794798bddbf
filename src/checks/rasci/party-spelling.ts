import type { Constitution } from '../../register/register.ts';
import type { Remark } from '../check.ts';
import type { TextPiece } from '../reading/words/text-pieces.ts';
import { textPieces } from '../reading/words/text-pieces.ts';
import { matrixCheck } from '../reading/matrix/matrix-check.ts';
import { searched, spellingsLike } from '../reading/matrix/spellings-like.ts';

/** The table calls each party what the rest of the document calls it. */
export const partySpelling = matrixCheck('party-spelling', 'warning', (rasci, constitution) => {
  const pieces = elsewhere(constitution, rasci.table).map((piece) => ({
    piece,
    words: searched(piece.words),
  }));
  return rasci.parties.flatMap(({ id, label }, index): Remark[] => {
    const spellingsIn = spellingsLike(label);
    const found = pieces.flatMap(({ piece, words }) =>
      spellingsIn(words).map((spelling) => ({ piece, spelling })),
    );
    const [first] = found;
    if (first === undefined) return [];
    const { text, kind } = first.spelling;
    return [
      {
        document: 'rasci',
        path: ['parties', index, 'label'],
        about: id,
        clause: rasci.table,
        message: `The table writes “${label}”, and the rest of the document “${text}”. Use one spelling, so that readers know it is one party.`,
        // Letters in another order look like another party; a space looks like carelessness.
        ...(kind === 'spacing' ? { severity: 'info' as const } : {}),
        related: found.map(({ piece: { document, path }, spelling: { at, text: words } }) => ({
          document,
          path,
          at,
          message: words,
        })),
      },
    ];
  });
});

function elsewhere(constitution: Constitution, table: string): readonly TextPiece[] {
  return textPieces(constitution).filter(({ entry }) => entry.id !== table);
}
