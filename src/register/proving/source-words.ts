import { plainCharacters } from '../../files/characters/plain-characters.ts';
import type { Residue } from '../../model/source-record.ts';

const residuePatterns: Record<Residue, RegExp> = {
  'html-tags': /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/gi,
  bookmarks: /\[bookmark: [^\]]*\]/g,
  'heading-marks': /^#{1,6}(?=\s)/gm,
};

/** A source’s text with the residue of conversion taken out, and how many pieces of each kind that was. */
export interface CleanSource {
  readonly words: readonly string[];
  /** The line of the source that each word stands in, counted from 1. */
  readonly lines: readonly number[];
  /** How many lines the source has. */
  readonly lineCount: number;
  /** The signs that stand alone before each word, and after the last: dashes, bullets. */
  readonly signs: readonly (readonly string[])[];
  readonly residue: Readonly<Partial<Record<Residue, number>>>;
  /** Words inside the residue, such as the name of a bookmark. */
  readonly residueWords: number;
}

/** What stands between two spaces of a text: a word, which holds a letter or a digit, or a sign alone. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly isWord: boolean;
}

/** Takes the declared kinds of residue out of a source and splits the rest into words. */
export function cleanSource(raw: string, kinds: readonly Residue[]): CleanSource {
  const residue: Partial<Record<Residue, number>> = {};
  let residueWords = 0;
  let text = raw;
  for (const kind of kinds) {
    text = text.replace(residuePatterns[kind], (piece) => {
      residue[kind] = (residue[kind] ?? 0) + 1;
      residueWords += splitWords(piece).length;
      // Its line ends stay, so that the words after it keep their lines.
      return ` ${piece.replace(/[^\n]/g, '')}`;
    });
  }
  const lineCount = raw.replace(/\n$/, '').split('\n').length;
  return { ...wordsAndSigns(text), lineCount, residue, residueWords };
}

function wordsAndSigns(text: string): Pick<CleanSource, 'words' | 'lines' | 'signs'> {
  const words: string[] = [];
  const lines: number[] = [];
  const signs: string[][] = [[]];
  for (const [index, line] of text.split('\n').entries()) {
    for (const token of tokensOf(plainCharacters(line))) {
      if (!token.isWord) {
        signs.at(-1)!.push(token.text);
        continue;
      }
      words.push(token.text);
      lines.push(index + 1);
      signs.push([]);
    }
  }
  return { words, lines, signs };
}

/** The words of a text: what stands between spaces and holds a letter or a digit. */
export function splitWords(text: string): string[] {
  return tokensOf(text)
    .filter(({ isWord }) => isWord)
    .map((token) => token.text);
}

/** The words of a text and the signs that stand alone among them, each with its offset. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: token, index }) => ({
    text: token,
    start: index,
    isWord: /[\p{L}\p{N}]/u.test(token),
  }));
}
