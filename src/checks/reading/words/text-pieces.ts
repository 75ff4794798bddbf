import { oncePer } from '../../../register/once-per.ts';
import type { Constitution, PartnershipEntry } from '../../../register/register.ts';
import type { OwnPiece } from '../../../register/text/own-pieces.ts';
import { ownPieces } from '../../../register/text/own-pieces.ts';
import type { IndexedNode, TextIndex } from '../../../register/text/text-index.ts';
import { indexText } from '../../../register/text/text-index.ts';
import type { Spot } from '../../check.ts';

/** One run of a document’s words as typed: a heading, a paragraph, a cell of a table. */
export interface TextPiece
  extends Omit<OwnPiece, 'path'>, Required<Pick<Spot, 'document' | 'path'>> {
  /** The part of the text it belongs to. */
  readonly entry: IndexedNode;
  /** The body the words are of, for a body without terms of its own. */
  readonly body?: string;
}

/** All words of a constitution, piece by piece, in order. Read once, though many checks ask. */
export function textPieces({ text }: Constitution): readonly TextPiece[] {
  return piecesOfText(text);
}

const piecesOfText = oncePer(({ top }: TextIndex) => piecesOf(top, { document: 'text' }));

/** The words that stand where terms will be, of each placeholder body of a partnership. */
export function placeholderPieces({ record }: PartnershipEntry): readonly TextPiece[] {
  return (record.bodies ?? []).flatMap(({ id, words = [] }, index) => {
    const { top } = indexText(words, ['bodies', index, 'words']);
    return piecesOf(top, { document: 'partnership', body: id });
  });
}

type Whose = Pick<TextPiece, 'document' | 'body'>;

function piecesOf(entries: readonly IndexedNode[], whose: Whose): TextPiece[] {
  return entries.flatMap((entry) => [
    ...ownPieces(entry.node).map(({ kind, words, path }) => ({
      ...whose,
      kind,
      words,
      entry,
      path: [...entry.path, ...path],
    })),
    ...piecesOf(entry.children, whose),
  ]);
}
