import { readWord } from '../../../src/documents/word/read-word.ts';
import type { WordPieces } from '../../fixtures/word-file.ts';
import { wordFileOf } from '../../fixtures/word-file.ts';
import { inList, p } from '../../fixtures/word-pieces.ts';

/** The labels printed before the paragraphs of a Word file; `–` for a paragraph without one. */
export function labelsIn(pieces: WordPieces): string {
  const read = readWord(wordFileOf(pieces));
  if ('refused' in read) return read.refused;
  return read.blocks
    .map((block) => (block.kind === 'paragraph' ? (block.label ?? '–') : 'table'))
    .join(' | ');
}

/** A paragraph for each place in a list: the level, or the use and the level. */
export function items(
  ...places: readonly (number | readonly [use: number, level: number])[]
): string {
  return places
    .map((place) => (typeof place === 'number' ? ([1, place] as const) : place))
    .map(([use, level], index) => p(`Words of paragraph ${index}`, inList(use, level)))
    .join('');
}
