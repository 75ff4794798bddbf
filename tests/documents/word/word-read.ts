import type { Block, ReadDocument } from '../../../src/documents/block.ts';
import { readWord } from '../../../src/documents/word/read-word.ts';
import type { WordPieces } from '../../fixtures/word-file.ts';
import { wordFileOf } from '../../fixtures/word-file.ts';

/** A Word file made of pieces, as it is read. */
export function wordRead(pieces: WordPieces | string): ReadDocument {
  const read = readWord(wordFileOf(typeof pieces === 'string' ? { body: pieces } : pieces));
  if ('refused' in read) throw new Error(read.refused);
  return read;
}

/** The words of each paragraph, and of each row of a table. */
export function wordsRead(pieces: WordPieces | string): string[] {
  return wordRead(pieces).blocks.flatMap(wordsOf);
}

/** What is said of how a file was read. */
export function saidOf(pieces: WordPieces | string): string[] {
  return wordRead(pieces).remarks.map(({ says }) => says);
}

function wordsOf(block: Block): string[] {
  if (block.kind === 'paragraph') return [block.text];
  return block.rows.map((row) => row.map(({ text }) => text).join(' / '));
}
