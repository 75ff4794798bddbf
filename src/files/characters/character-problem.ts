import type { CharacterSpan } from '../raw-span.ts';

/** A character that no reader could tell from another, or from none, and where it stands in a text. */
export interface CharacterProblem extends CharacterSpan {
  readonly code: 'file/unseen-character' | 'file/look-alike';
  /** What stands there, as it follows on from “This is”. */
  readonly what: string;
  /** What to do, as a sentence. */
  readonly remedy: string;
  /** What an editor types in its place; nothing where it only goes. */
  readonly plain: string;
}

/** How a code point is written: `U+200B`. */
export function codePointOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
