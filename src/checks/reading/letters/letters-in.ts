import { oncePerConstitution, oncePerRegister } from '../../../register/once-per-register.ts';
import type { Constitution } from '../../../register/register.ts';
import type { Mark } from '../words/marked-words.ts';
import { marksOf } from '../words/marked-words.ts';
import { nameTest } from './stands-for-a-name.ts';
import type { TextPiece } from '../words/text-pieces.ts';
import { textPieces } from '../words/text-pieces.ts';

/** Letters that stand for a name, such as ICB, at one place of a text. */
export interface Letters extends Mark {
  readonly letters: string;
  /** The number of the piece in the text. */
  readonly order: number;
}

/** All letters in a constitution that stand for a name, in reading order; those that everybody knows left out. */
export const lettersIn = oncePerConstitution((constitution, register): readonly Letters[] => {
  const isName = nameTest(constitution, register);
  return allLettersIn(constitution, register).filter(
    (letters) => !isShouted(letters.piece) && isName(letters),
  );
});

/** The letters beside which a name may stand: those of headings too, which explain and need no explaining. */
export const lettersToExplain = oncePerConstitution(
  (constitution, register): readonly Letters[] => {
    const isName = nameTest(constitution, register);
    return allLettersIn(constitution, register).filter(
      (letters) => isHeading(letters.piece) || (!isShouted(letters.piece) && isName(letters)),
    );
  },
);

const allLettersIn = oncePerConstitution((constitution, register): readonly Letters[] =>
  textPieces(constitution).flatMap((piece, order) =>
    isCode(piece, constitution)
      ? []
      : marksOf([capitals, mixedTerms(register)], piece).map((mark) => ({
          ...mark,
          letters: piece.words.slice(mark.start, mark.end),
          order,
        })),
  ),
);

function isHeading({ kind }: TextPiece): boolean {
  return kind === 'heading' || kind === 'title';
}

// Looking ahead first spares a look back at every character.
const capitals =
  /(?=[A-Z]{2})(?<![\p{L}\p{N}/.:@_-]|\p{L}&|https?\S*)[A-Z]{2,6}(?=s?(?![\p{L}\p{N}&]|-\d))/gu;

// Acronyms with small letters, such as HoPH, are only known from the glossary.
const mixedTerms = oncePerRegister(({ glossary }) => {
  const terms = [...glossary.values()]
    .filter(({ kind, term }) => kind === 'acronym' && /^[A-Za-z]*[a-z][A-Za-z]*$/u.test(term))
    .map(({ term }) => term);
  return terms.length === 0 ? /(?!)/gu : new RegExp(`\\b(?:${terms.join('|')})\\b`, 'gu');
});

// The letters in the cells of a table of who does what are explained beside it.
function isCode({ kind, path, entry }: TextPiece, { rasci }: Constitution): boolean {
  const isLetters = rasci !== undefined && rasci.shape !== 'roles-across';
  return kind === 'cell' && path.at(-1) !== 0 && isLetters && entry.id === rasci.table;
}

// A heading in capitals is no row of acronyms.
function isShouted(piece: TextPiece): boolean {
  if (/\p{Ll}/u.test(piece.words)) return false;
  return isHeading(piece) || piece.words.split(/\s+/u).length > 2;
}
