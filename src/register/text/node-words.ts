import type { TextNode } from '../../model/text.ts';
import type { OwnPiece } from './own-pieces.ts';
import { ownPieces } from './own-pieces.ts';
import { contentOf } from './text-index.ts';

/** Runs of white space, no-break spaces included, as one space. */
export function plainSpaces(text: string): string {
  return text.replace(/[\s\u00A0]+/g, ' ').trim();
}

/** All that is printed for one part itself, in order: its label, then its words. */
export function printedWords(node: TextNode): string[] {
  return piecesInPrint(node).map(({ words }) => words);
}

/** The same, each with where it stands in its part. */
export function piecesInPrint(node: TextNode): Pick<OwnPiece, 'words' | 'path'>[] {
  const label = node.label ?? '';
  return [...(label === '' ? [] : [{ words: label, path: ['label'] }]), ...ownPieces(node)];
}

/** The words of a part and of everything in it, without printed labels: what a quote is looked for in. */
export function wordsWithin(node: TextNode): string {
  const own = ownPieces(node).map(({ words }) => words);
  return plainSpaces([...own, ...contentOf(node).map(wordsWithin)].join(' '));
}
