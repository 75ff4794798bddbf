import type { RasciMatrix } from '../../model/rasci.ts';
import { oncePer } from '../once-per.ts';
import type { RasciMeaning } from './rasci-meanings.ts';
import { meaningOf } from './rasci-meanings.ts';
import { schemeWords } from './scheme-words.ts';

/** What a letter of one matrix stands for, and who says so. */
export interface LetterReading {
  readonly letter: string;
  readonly word: string;
  /** Undefined where the legend explains the letter twice, as two different things. */
  readonly meaning: RasciMeaning | undefined;
  /**
   * `legend`: the document explains the letter.
   *
   * `scheme`: it does not, and the scheme usually means this. That is our reading: nothing that
   * rests on it may be said in the document’s name.
   */
  readonly givenBy: 'legend' | 'scheme';
  /** Whether a party with this letter has no part in the activity, such as “Out of the loop”. */
  readonly isOut: boolean;
}

/**
 * What each letter of a matrix means: first those of the legend, in its order, then those that only the scheme explains.
 *
 * Shape: keyed by letter; a letter that neither explains has no entry. Read once for a matrix.
 */
export const readMatrix: (rasci: RasciMatrix) => ReadonlyMap<string, LetterReading> = oncePer(
  ({ legend, scheme }: RasciMatrix) => {
    const explained = Map.groupBy(legend, ({ letter }) => letter);
    const usual = Object.entries(schemeWords[scheme]).filter(([letter]) => !explained.has(letter));
    const readings = [
      ...[...explained].map(([letter, lines]) =>
        readingOf(
          letter,
          lines.map(({ word }) => word),
          'legend',
        ),
      ),
      ...usual.map(([letter, word]) => readingOf(letter, [word], 'scheme')),
    ];
    return new Map(readings.map((reading) => [reading.letter, reading]));
  },
);

const outOfIt = /\bout of\b|\bomitted\b|\bnot involved\b/i;

function readingOf(
  letter: string,
  all: readonly string[],
  givenBy: LetterReading['givenBy'],
): LetterReading {
  const words = [...new Set(all)];
  const meanings = new Set(words.map(meaningOf));
  return {
    letter,
    word: words.join(' or '),
    meaning: meanings.size === 1 ? [...meanings][0] : undefined,
    givenBy,
    isOut: words.every((word) => outOfIt.test(word)),
  };
}
