import type { LegendEntry, RasciMeaning } from '../../model/matrix/legend-entry.ts';
import { oncePer } from '../once-per.ts';
import { foldedSign } from './folded-sign.ts';
import type { LetterSource } from './letter-source.ts';
import { meaningOf } from './rasci-meanings.ts';
import { schemeWords } from './scheme-words.ts';

/** What a letter of one matrix stands for, and who says so. */
export interface LetterReading {
  readonly letter: string;
  readonly word: string;
  /** Undefined where the document gives the letter two meanings. */
  readonly meaning: RasciMeaning | undefined;
  /**
   * `legend`: the document explains the letter.
   *
   * `scheme`: it does not, and the scheme usually means this. That is our reading: nothing that
   * rests on it may be said in the document’s name.
   */
  readonly givenBy: 'legend' | 'scheme';
  /** Whether the document’s word is none of the usual ones, and the register says what it amounts to. */
  readonly isCoded: boolean;
  /** Whether a party with this letter has no part in the activity, such as “Out of the loop”. */
  readonly isOut: boolean;
}

/**
 * What each letter of a matrix means: first those of the legend, in its order, then those that only the scheme explains.
 *
 * Shape: keyed by letter; a letter that neither explains has no entry. Read once for a matrix.
 */
export const readMatrix: (rasci: LetterSource) => ReadonlyMap<string, LetterReading> = oncePer(
  ({ legend, scheme, ownWords = [] }: LetterSource) => {
    const explained = Map.groupBy([...legend, ...ownWords], ({ letter }) => foldedSign(letter));
    const usual = Object.entries(schemeWords[scheme]).filter(([letter]) => !explained.has(letter));
    const readings = [
      ...[...explained].map(([letter, lines]) => readingOf(letter, { lines, givenBy: 'legend' })),
      ...usual.map(([letter, word]) => readingOf(letter, { lines: [{ word }], givenBy: 'scheme' })),
    ];
    return new Map(readings.map((reading) => [reading.letter, reading]));
  },
);

const outOfIt =
  /\bout of\b|\bomitted\b|\bnot (?:involved|applicable|required)\b|\bno (?:role|part|involvement)\b/i;

function readingOf(
  letter: string,
  {
    lines,
    givenBy,
  }: {
    readonly lines: readonly Pick<LegendEntry, 'word' | 'meaning'>[];
    readonly givenBy: LetterReading['givenBy'];
  },
): LetterReading {
  const words = [...new Set(lines.map(({ word }) => word))];
  const meanings = new Set(lines.map(({ word, meaning }) => meaning ?? meaningOf(word)));
  return {
    letter,
    word: words.join(' or '),
    meaning: meanings.size === 1 ? [...meanings][0] : undefined,
    givenBy,
    isCoded: lines.some(
      ({ word, meaning }) => meaning !== undefined && meaning !== meaningOf(word),
    ),
    isOut: words.every((word) => outOfIt.test(word)),
  };
}
