import { plainSpaces } from '../../../register/text/node-words.ts';
import type { TextPiece } from '../words/text-pieces.ts';
import type { WordsPlace } from '../words/words-place.ts';

/** A name as it is spelled in one place. */
export interface Spelled {
  readonly words: string;
  /** The same without differences that do not matter: commas, “&”, and capitals at the start of words. */
  readonly plain: string;
  readonly place: WordsPlace;
}

/** Where the names of one organisation stand that differ at most in spaces, hyphens, marks and capitals. */
export interface Spellings {
  readonly about: string;
  readonly names: readonly string[];
  readonly found: readonly Spelled[];
}

// In shorter names, a chance likeness is too likely.
const shortest = 6;

/** Finds names in a text however they are spaced, hyphenated and capitalised. */
export function findSpellings(
  namesById: ReadonlyMap<string, readonly string[]>,
  pieces: readonly TextPiece[],
): Spellings[] {
  const folded = pieces.map((piece) => ({ piece, letters: fold(piece.words) }));
  const done = new Set<string>();
  return [...namesById].flatMap(([about, names]) => {
    const letters = [...new Set(names.map((name) => fold(name)))].filter(
      (name) => name.length >= shortest && !done.has(name),
    );
    return letters.map((name) => {
      done.add(name);
      const found = folded.flatMap((text) => placesOf(name, text));
      return { about: letters.length === 1 ? about : `${about}-${name}`, names, found };
    });
  });
}

/** The letters and digits of some words alone, in lower case, with “&” as “and”. */
function fold(words: string): string {
  const letters = words.replaceAll('&', 'and').toLowerCase();
  // The short pattern does for nearly all words, and is much the faster.
  return /[^\0-\x7F]/.test(letters)
    ? letters.replace(/[^\p{L}\p{N}]+/gu, '')
    : letters.replace(/[^a-z0-9]+/g, '');
}

interface Folded {
  readonly piece: TextPiece;
  readonly letters: string;
}

function placesOf(name: string, { piece, letters }: Folded): Spelled[] {
  const places: Spelled[] = [];
  let at: readonly number[] | undefined;
  for (let from = letters.indexOf(name); from >= 0; from = letters.indexOf(name, from + 1)) {
    at ??= whereLettersStand(piece.words);
    const [start, end] = [at[from]!, at[from + name.length - 1]! + 1];
    const words = piece.words.slice(start, end);
    if (!isName(words, { before: piece.words[start - 1], after: piece.words[end] })) continue;
    const { document, path, entry } = piece;
    const place = { document, path, at: { start, end }, clause: entry.id };
    places.push({ words: plainSpaces(words), plain: plain(words), place });
  }
  return places;
}

/** Where in some words each of their folded letters stands. */
function whereLettersStand(words: string): number[] {
  const at: number[] = [];
  for (let index = 0; index < words.length; index++) {
    const character = words[index]!;
    if (character === '&') at.push(index, index, index);
    else if (isLetter(character)) at.push(index);
  }
  return at;
}

// Nearly all are plain letters, and a check of many documents asks for each.
function isLetter(character = ''): boolean {
  return /^[a-z0-9]/i.test(character) || (character > '\u007F' && /[\p{L}\p{N}]/u.test(character));
}

function isName(words: string, around: { before?: string; after?: string }): boolean {
  const isWhole = !isLetter(around.before) && !isLetter(around.after);
  // Words of two sentences are not one name, and capitals throughout are a heading’s.
  return isWhole && !/[.:;?!\n]/.test(words) && words !== words.toUpperCase();
}

function plain(words: string): string {
  return plainSpaces(
    words
      .replaceAll('&', ' and ')
      .replace(/[’']/g, '’')
      .replace(/[^\p{L}\p{N}’\s-]/gu, ' '),
  )
    .split(' ')
    .map((word) => word.replace(/^./u, (letter) => letter.toLowerCase()))
    .join(' ');
}
