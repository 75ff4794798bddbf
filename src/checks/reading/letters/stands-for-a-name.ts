import { oncePerRegister } from '../../../register/once-per-register.ts';
import type { Constitution, Register } from '../../../register/register.ts';
import type { TextPiece } from '../words/text-pieces.ts';
import { textPieces } from '../words/text-pieces.ts';
import { isWellKnown } from './well-known.ts';
import type { Mark } from '../words/marked-words.ts';

/**
 * Makes the question whether some capitals in a constitution stand for a name that needs explaining.
 *
 * What the glossary has is a name, unless everybody knows it. Of the rest, all is left
 * out that may only be a word in capitals.
 */
export function nameTest(constitution: Constitution, register: Register): (mark: Mark) => boolean {
  let vocabulary: ReadonlySet<string> | undefined;
  const isWord = (letters: string): boolean =>
    (vocabulary ??= vocabularyOf(textPieces(constitution))).has(letters.toLowerCase());
  const terms = termsOf(register);
  return (mark) => {
    const letters = mark.piece.words.slice(mark.start, mark.end);
    if (isLegend(letters, constitution)) return false;
    const needsExplaining = terms.get(letters) ?? terms.get(shouted(letters));
    return (
      needsExplaining ??
      (letters.length > 2 &&
        !/^[IVXLC]+$/u.test(letters) &&
        !stressed.has(letters) &&
        !isWellKnown(letters) &&
        !isAmongCapitals(mark) &&
        !isWord(letters))
    );
  };
}

const termsOf = oncePerRegister(
  ({ glossary }) =>
    new Map(
      [...glossary.values()].flatMap(({ term, kind, wellKnown }): [string, boolean][] => {
        const needsExplaining = kind === 'acronym' && wellKnown === undefined;
        // “DEFRA” is how many write “Defra”.
        const inCapitals = kind === 'acronym' && term !== term.toUpperCase();
        return [
          [term, needsExplaining],
          ...(inCapitals
            ? [[shouted(term.toUpperCase()), needsExplaining] as [string, boolean]]
            : []),
        ];
      }),
    ),
);

// Told apart from the term itself, which comes first.
function shouted(letters: string): string {
  return `${letters} in capitals`;
}

// The name of the table of who does what is explained by its legend.
function isLegend(letters: string, { rasci }: Constitution): boolean {
  const legend = new Set(rasci?.legend?.map(({ letter }) => letter));
  return legend.size === letters.length && [...letters].every((letter) => legend.has(letter));
}

// Capitals that only stress a word.
const stressed = new Set('AND DRAFT FINAL MUST NEW NOT NOTE ONLY TBA TBC TBD'.split(' '));

// “CHAIR” is no name where the document has “Chair” elsewhere.
function vocabularyOf(pieces: readonly TextPiece[]): ReadonlySet<string> {
  const words = pieces.flatMap((piece) => piece.words.match(/\p{L}*\p{Ll}\p{L}*/gu) ?? []);
  return new Set(words.map((word) => word.toLowerCase()));
}

// “PART ONE” and “VOTES ARE EQUAL”: words in capitals side by side, or a word of a heading.
function isAmongCapitals({ piece: { words, kind }, start, end }: Mark): boolean {
  if (kind === 'heading' || kind === 'title') return true;
  return (
    /(?<!\p{L})\p{Lu}{2,}\s+$/u.test(words.slice(0, start)) ||
    /^\s+\p{Lu}{2,}(?!\p{L})/u.test(words.slice(end))
  );
}
