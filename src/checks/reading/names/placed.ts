import { plainSpaces } from '../../../register/text/node-words.ts';
import type { CharacterSpan } from '../../../files/raw-span.ts';
import type { Spot, Remark } from '../../check.ts';
import type { TextPiece } from '../words/text-pieces.ts';

/** Some words of a document, with the piece of text they stand in. */
export interface PlacedWords {
  readonly piece: TextPiece;
  readonly at: CharacterSpan;
  readonly words: string;
}

/** Where words stand, and beside which part they are shown. */
export function placed({ piece, at }: PlacedWords): Required<Spot> & Pick<Remark, 'clause'> {
  const { document, path, entry } = piece;
  return { document, path, at, clause: entry.id };
}

/** The further places of a finding that is reported once. */
export function alsoAt(others: readonly PlacedWords[]): Required<Pick<Remark, 'related'>> {
  const related = others.map(({ piece: { document, path }, at, words }) => ({
    document,
    path,
    at,
    message: `Also “${plainSpaces(words)}”.`,
  }));
  return { related };
}
