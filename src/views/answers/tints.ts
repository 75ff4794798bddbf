import { plainSpaces } from '../../register/text/node-words.ts';
import type { OwnPiece } from '../../register/text/own-pieces.ts';
import { ownPieces } from '../../register/text/own-pieces.ts';
import type { IndexedNode, TextIndex } from '../../register/text/text-index.ts';

/** A run of characters in one printed piece of the words. */
export interface Run {
  readonly from: number;
  /** After its last character. */
  readonly to: number;
}

/** The runs to tint, by the name of the piece they stand in. */
export type Tints = ReadonlyMap<string, readonly Run[]>;

/** What is printed as one paragraph: a heading, a text, the head of a column or a paragraph of a cell. */
export interface Piece {
  readonly name: string;
  readonly text: string;
}

/**
 * Where the words that coded answers quote are printed.
 *
 * Shape: `quotes` are by the id of their clause. Each is tinted once, at its first place in that
 *        clause and what stands inside it; one that runs on from piece to piece is tinted in each.
 */
export function tintsOf(
  { byId }: Pick<TextIndex, 'byId'>,
  quotes: ReadonlyMap<string, readonly string[]>,
): Tints {
  const all = [...quotes].flatMap(([clause, own]) => {
    const pieces = piecesWithin(byId.get(clause)!);
    return own.flatMap((quote) => runsOf(plainSpaces(quote), pieces));
  });
  return Map.groupBy(all, ({ name }) => name);
}

/** The pieces that one part of the words is printed in. */
export function piecesOf({ id, node }: Pick<IndexedNode, 'id' | 'node'>): Piece[] {
  return ownPieces(node).flatMap((own) => printedPieces(id, own));
}

/** The paragraphs that a run of words of one part is printed in: several in a cell. */
export function printedPieces(id: string, { kind, words, path }: OwnPiece): Piece[] {
  // A paragraph is all that its part prints itself; the pieces of a table need a name each.
  const name = path.length === 1 && kind !== 'caption' ? id : [id, ...path].join(' ');
  if (kind !== 'cell') return [{ name, text: plainSpaces(words) }];
  return words
    .split(/\n+/)
    .map((text, order) => ({ name: `${name} ${order}`, text: plainSpaces(text) }));
}

function piecesWithin(entry: IndexedNode): Piece[] {
  return [...piecesOf(entry), ...entry.children.flatMap(piecesWithin)].filter(
    ({ text }) => text !== '',
  );
}

// A quote is proved against the words of its clause joined by spaces, so that is where it is found.
function runsOf(quote: string, pieces: readonly Piece[]): (Run & { name: string })[] {
  const start = pieces
    .map(({ text }) => text)
    .join(' ')
    .indexOf(quote);
  if (start < 0) return [];
  let before = 0;
  return pieces.flatMap(({ name, text }) => {
    const from = Math.max(0, start - before);
    const to = Math.min(text.length, start + quote.length - before);
    before += text.length + 1;
    return from < to ? [{ name, from, to }] : [];
  });
}
