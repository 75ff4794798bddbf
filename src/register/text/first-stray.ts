import type { CharacterSpan } from '../../files/raw-span.ts';
import { plainSpaces } from './node-words.ts';

/** A word that leaves a text, and the words before it that do not. */
export interface Stray extends CharacterSpan {
  /** Up to four words before it that stand in the text. */
  readonly after: string;
}

/**
 * The first of some typed words that does not stand in a text after those before it.
 *
 * Nothing when all of them stand there together, letter for letter but for white space.
 */
export function firstStray(typed: string, text: string): Stray | undefined {
  const within = plainSpaces(text);
  if (within.includes(plainSpaces(typed))) return undefined;
  const words = [...typed.matchAll(/\S+/g)];
  // A word stands in the text as a whole: half of a longer one would hide where the two part ways.
  const stray = words.findIndex((_, order) => !`${within} `.includes(`${upTo(words, order + 1)} `));
  const word = words[stray] ?? words.at(-1);
  if (word === undefined) return undefined;
  const after = upTo(words.slice(Math.max(0, stray - 4)), Math.min(4, stray));
  return { start: word.index, end: word.index + word[0].length, after };
}

function upTo(words: readonly RegExpExecArray[], number: number): string {
  return words
    .slice(0, number)
    .map(([word]) => word)
    .join(' ');
}
