import { oncePer } from '../../../register/once-per.ts';
import type { Constitution, PartnershipEntry } from '../../../register/register.ts';
import type { IndexedNode, TextIndex } from '../../../register/text/text-index.ts';
import { indexText } from '../../../register/text/text-index.ts';
import type { Path } from '../../../files/content-file.ts';
import type { Spot } from '../../check.ts';

/** One run of a document’s words as typed: a heading, a paragraph, a cell of a table. */
export interface TextPiece extends Required<Pick<Spot, 'document' | 'path'>> {
  readonly kind: 'title' | 'heading' | 'text' | 'caption' | 'column' | 'cell';
  readonly words: string;
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
    ...ownPieces(entry, whose),
    ...piecesOf(entry.children, whose),
  ]);
}

function ownPieces(entry: IndexedNode, whose: Whose): TextPiece[] {
  const { node } = entry;
  const piece = (
    kind: TextPiece['kind'],
    words: string | undefined,
    ...steps: Path
  ): TextPiece[] =>
    words === undefined || words === ''
      ? []
      : [{ ...whose, kind, words, entry, path: [...entry.path, ...steps] }];
  if (node.kind === 'section') return piece('heading', node.heading, 'heading');
  if (node.kind !== 'table')
    return piece(node.kind === 'title' ? 'title' : 'text', node.text, 'text');
  return [
    ...piece('caption', node.caption, 'caption'),
    ...(node.columns ?? []).flatMap((words, column) => piece('column', words, 'columns', column)),
    ...node.rows.flatMap((cells, row) =>
      cells.flatMap((words, column) => piece('cell', words, 'rows', row, column)),
    ),
  ];
}
