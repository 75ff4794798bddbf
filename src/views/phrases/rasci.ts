import type { RasciMatrix } from '../../model/rasci.ts';
import type { RasciMeaning } from '../../register/matrix/rasci-meanings.ts';
import type { LetterReading } from '../../register/matrix/read-matrix.ts';
import { readMatrix } from '../../register/matrix/read-matrix.ts';
import { list } from '../../english/list.ts';

export const matrixStatusNames: Record<RasciMatrix['status'], string> = {
  'in-force': 'In force',
  draft: 'Draft',
  'for-discussion': 'For discussion only',
};

export const meaningNames: Record<RasciMeaning, string> = {
  accountable: 'Accountable',
  responsible: 'Responsible',
  'signs-off': 'Signs off',
  verifies: 'Verifies',
  supports: 'Supports',
  consulted: 'Consulted',
  informed: 'Informed',
  other: 'Another role',
};

/** The name of a scheme: “RACI-VS”. */
export function schemeName(scheme: RasciMatrix['scheme']): string {
  return scheme === 'other' ? 'a scheme of its own' : scheme.toUpperCase();
}

export const notComparableName = 'Not comparable';

/** Letters that are counted apart from the meanings that documents give. */
export const onlyUsualName = 'Usual meaning only';

/** The word of a letter in a cell or a list, beside a `lettersNote`: “Accountable (usual meaning)”. */
export function letterWord(letter: string, reading: LetterReading | undefined): string {
  if (reading === undefined) return `${letter} (no meaning given)`;
  return reading.givenBy === 'legend' ? reading.word : `${reading.word} (usual meaning)`;
}

/** What stands beside a meaning that a document’s matrix leaves to its scheme, wherever it stands alone. */
export function usualMeaningNote({ legend }: Pick<RasciMatrix, 'legend'>): string {
  return legend.length === 0
    ? 'usual meaning; the document has no legend'
    : 'usual meaning; the legend leaves it out';
}

/**
 * Says of a matrix what its document does not say of its letters, and whose words are used instead.
 *
 * Shape: undefined when the legend explains every letter that is used.
 */
export function lettersNote(rasci: RasciMatrix, used: readonly string[]): string | undefined {
  const readings = readMatrix(rasci);
  const unexplained = used.filter((letter) => readings.get(letter)?.givenBy !== 'legend').sort();
  const usual = unexplained.flatMap((letter) => readings.get(letter) ?? []);
  const silence =
    rasci.legend.length === 0
      ? 'The document does not say what the letters mean.'
      : `The legend does not say what ${list(unexplained)} ${unexplained.length === 1 ? 'means' : 'mean'}.`;
  if (usual.length === 0) return unexplained.length === 0 ? undefined : silence;
  const words = list(usual.map(({ letter, word }) => `${letter} for ${word}`));
  return `${silence} Where we give words, they are the usual ones of ${schemeName(rasci.scheme)}, not the document’s: ${words}.`;
}
