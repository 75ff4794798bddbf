import type { ComparedPiece } from './align-source.ts';
import type { CleanSource } from '../proving/source-words.ts';
import { splitWords } from '../proving/source-words.ts';

// Fields of a text that hold no words of its document, with what is typed in them.
const ownFields = /(^|[\s{,[-])(?:kind|id|numbering):\s*[^\s,}\]]+/gm;
const wordFields =
  /(^|[\s{,[-])(?:content|label|text|heading|caption|columns|rows|words):(?=\s|$)/gm;

/** The words of a source as pieces to compare; the last of a line keeps the end of the line. */
export function piecesOfSource({ words, lines }: CleanSource): ComparedPiece[] {
  return words.map((word, at) =>
    lines[at] === lines[at + 1] ? pieceOf(word) : { ...pieceOf(word), typed: `${word}\n` },
  );
}

/**
 * The words that a content file holds for publication, in their order, read without its layout.
 *
 * A file whose YAML is broken still has its words.
 */
export function piecesOfText(yaml: string): ComparedPiece[] {
  const words = yaml
    .replace(/^\s*#.*$/gm, ' ')
    .replace(ownFields, '$1 ')
    .replace(wordFields, '$1 ');
  return splitWords(words).map(pieceOf);
}

function pieceOf(typed: string): ComparedPiece {
  const held = /\{withheld:(\d)\}/.exec(typed)?.[1];
  const key = keyOf(typed);
  return held === undefined ? { key, typed } : { key, typed, held: Number(held) };
}

function keyOf(typed: string): string {
  const lower = typed.toLowerCase();
  return /^[\x00-\x7f]*$/.test(lower)
    ? lower.replace(/[^a-z0-9]/g, '')
    : lower.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
}
