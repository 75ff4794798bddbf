import type { Residue } from '../../model/source-record.ts';
import { plainSpaces } from '../text/node-words.ts';

const residuePatterns: Record<Residue, RegExp> = {
  'html-tags': /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/gi,
  bookmarks: /\[bookmark: [^\]]*\]/g,
  'heading-marks': /^#{1,6}(?=\s)/gm,
};

/** A source’s text with the residue of conversion taken out, and how many pieces of each kind that was. */
export interface CleanSource {
  readonly text: string;
  readonly words: readonly string[];
  /** The line of the source that each word stands in, counted from 1. */
  readonly lines: readonly number[];
  readonly residue: Readonly<Partial<Record<Residue, number>>>;
  /** Words inside the residue, such as the name of a bookmark. */
  readonly residueWords: number;
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
  const lines = text.split('\n').flatMap((line, index) => splitWords(line).map(() => index + 1));
  return { text: plainSpaces(text), words: splitWords(text), lines, residue, residueWords };
}

/** The words of a text: what stands between spaces and holds a letter or a digit. */
export function splitWords(text: string): string[] {
  return text.split(/[\s\u00A0]+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}
