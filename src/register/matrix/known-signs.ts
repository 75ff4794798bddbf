import { oncePer } from '../once-per.ts';
import type { LetterSource } from './letter-source.ts';
import { meaningOf } from './rasci-meanings.ts';
import { readMatrix } from './read-matrix.ts';
import { schemeWords } from './scheme-words.ts';
import { foldedSign } from './folded-sign.ts';

/** A sign or word that a cell may hold, and the letter that it stands for. */
export interface KnownSign {
  readonly text: string;
  readonly letter: string;
  /** Whether it is the word in full, which needs no legend. */
  readonly isWord: boolean;
}

/** What the cells of a matrix may hold: its signs and the words of its legend and scheme, the longest first. */
export const knownSigns: (rasci: LetterSource) => readonly KnownSign[] = oncePer(
  (rasci: LetterSource) => {
    const readings = [...readMatrix(rasci).values()];
    const signs = readings.map(({ letter }) => ({ text: letter, letter, isWord: isWord(letter) }));
    const words = unambiguous(
      readings.flatMap(({ letter, givenBy }) => {
        const own =
          givenBy === 'scheme'
            ? [schemeWords[rasci.scheme][letter]!]
            : [...rasci.legend, ...(rasci.ownWords ?? [])]
                .filter((line) => foldedSign(line.letter) === letter)
                .map(({ word }) => foldedSign(word))
                .concat(usualWord(letter, rasci));
        return own.map((text) => ({ text, letter, isWord: true }));
      }),
    );
    const typed = new Set(words.map(({ text }) => text.toLowerCase()));
    const forms = words
      .flatMap(({ text, letter }) =>
        formsOf(text).map((form) => ({ text: form, letter, isWord: true })),
      )
      .filter(({ text }) => !typed.has(text.toLowerCase()));
    return [...signs, ...words, ...unambiguous(forms)].sort(
      (a, b) => b.text.length - a.text.length,
    );
  },
);

// A legend that calls A “Answerable” does not make “Accountable” another part; “Support” is not its “Sign-off”.
function usualWord(letter: string, rasci: LetterSource): string[] {
  const word = schemeWords[rasci.scheme][letter];
  const isSame = word !== undefined && meaningOf(word) === readMatrix(rasci).get(letter)?.meaning;
  return isSame ? [word] : [];
}

function isWord(letter: string): boolean {
  return /^\p{L}{4,}/u.test(letter);
}

// “Consulted” is also written “Consult”, and “Support” “Supports” or “Supporting”.
function formsOf(word: string): string[] {
  if (!/^\p{L}{4,}$/u.test(word)) return [];
  const stem = word.replace(/(?:ed|ing|s)$/u, '');
  return [stem, `${stem}s`, `${stem}ed`, `${stem}ing`];
}

// A word that two letters share says neither.
function unambiguous(words: readonly KnownSign[]): KnownSign[] {
  return [...Map.groupBy(words, ({ text }) => text.toLowerCase()).values()]
    .filter((same) => new Set(same.map(({ letter }) => letter)).size === 1)
    .map(([first]) => first!);
}
