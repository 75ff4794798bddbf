import type { RasciMeaning } from '../../model/matrix/legend-entry.ts';
import type { CellPart } from '../../register/matrix/rasci-cell.ts';
import { foldedSign } from '../../register/matrix/folded-sign.ts';
import type { LetterSource } from '../../register/matrix/letter-source.ts';
import type { Matrix } from '../../register/matrix/matrix.ts';
import type { RasciCell } from '../../register/matrix/rasci-cell.ts';
import type { LetterReading } from '../../register/matrix/read-matrix.ts';
import { readMatrix } from '../../register/matrix/read-matrix.ts';
import { list } from '../../english/list.ts';

export const matrixStatusNames: Record<Matrix['status'], string> = {
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
export function schemeName(scheme: Matrix['scheme']): string {
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

/** What qualifies a letter in its cell: that it stands in brackets, or has the mark of a footnote. */
export function qualifiersOf({ inBrackets, marks }: CellPart, rasci: LetterSource): string[] {
  const readings = readMatrix(rasci);
  return [
    ...(inBrackets ? ['in brackets in the document'] : []),
    ...marks.map((mark) => {
      const reading = readings.get(foldedSign(mark));
      return reading === undefined ? `marked ${mark} in the document` : `${mark}: ${reading.word}`;
    }),
  ];
}

/** A letter of a cell in words, with what qualifies it there: “Consulted (in brackets in the document)”. */
export function partWords(part: CellPart, rasci: LetterSource): string {
  const reading = readMatrix(rasci).get(part.letter);
  // A word in full is the document’s own, whatever its legend leaves out.
  const word =
    part.isWord && reading !== undefined ? reading.word : letterWord(part.letter, reading);
  const qualifiers = qualifiersOf(part, rasci);
  return qualifiers.length === 0 ? word : `${word} (${qualifiers.join('; ')})`;
}

const bothAtOnce: readonly (RasciMeaning | undefined)[] = [
  'accountable',
  'responsible',
  'signs-off',
];

/** A cell in words: “Responsible and Accountable”, “Support/Consulted” where it leaves open which, or “Not involved”. */
export function cellWords({ parts, join, note }: RasciCell, rasci: LetterSource): string {
  if (parts.length === 0) return note === undefined ? 'Not involved' : 'No letter';
  const words = parts.map((part) => partWords(part, rasci));
  if (join === 'or') return list(words, 'or');
  if (join === 'then') return words.join(', then ');
  const readings = readMatrix(rasci);
  const isBoth = parts.every(({ letter }) => bothAtOnce.includes(readings.get(letter)?.meaning));
  return join === 'and' || isBoth ? list(words) : words.join(' / ');
}

/** What stands beside a meaning that a document’s matrix leaves to its scheme, wherever it stands alone. */
export function usualMeaningNote({ legend }: Pick<Matrix, 'legend'>): string {
  return legend.length === 0
    ? 'usual meaning; the document has no legend'
    : 'usual meaning; the legend leaves it out';
}

/**
 * Says of a matrix what its document does not say of its letters, and whose words are used instead.
 *
 * Shape: undefined when the legend explains every letter that is used, in usual words.
 */
export function lettersNote(rasci: LetterSource, used: readonly string[]): string | undefined {
  const sentences = [...silenceOf(rasci, used), ...strangeWords(rasci, used)];
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

function silenceOf(rasci: LetterSource, used: readonly string[]): string[] {
  const readings = readMatrix(rasci);
  const unexplained = used.filter((letter) => readings.get(letter)?.givenBy !== 'legend').sort();
  if (unexplained.length === 0) return [];
  const isAll = rasci.legend.length === 0 && unexplained.length === used.length;
  const silence = isAll
    ? 'The document does not say what the letters mean.'
    : `${rasci.legend.length === 0 ? 'The document' : 'The legend'} does not say what ${list(unexplained)} ${unexplained.length === 1 ? 'means' : 'mean'}.`;
  const usual = unexplained.flatMap((letter) => readings.get(letter) ?? []);
  const words = list(usual.map(({ letter, word }) => `${letter} for ${word}`));
  return usual.length === 0
    ? [silence]
    : [
        `${silence} Where we give words, they are the usual ones of ${schemeName(rasci.scheme)}, not the document’s: ${words}.`,
      ];
}

// What the document does say, and we cannot compare, or read in our own way.
function strangeWords(rasci: LetterSource, used: readonly string[]): string[] {
  const readings = [...readMatrix(rasci).values()].filter(({ letter }) => used.includes(letter));
  const coded = readings.filter(({ isCoded, meaning }) => isCoded && meaning !== undefined);
  const unknown = readings.filter(
    ({ givenBy, meaning, isOut, isCoded }) =>
      givenBy === 'legend' && meaning === 'other' && !isOut && !isCoded,
  );
  const read = coded.map(
    ({ word, meaning }) => `“${word}” as ${meaningNames[meaning!].toLowerCase()}`,
  );
  return [
    ...(read.length === 0 ? [] : [`To compare and check the table, we read ${list(read)}.`]),
    ...(unknown.length === 0
      ? []
      : [
          `We cannot tell which of the usual parts ${list(unknown.map(({ word }) => `“${word}”`))} ${unknown.length === 1 ? 'is' : 'are'}, so ${unknown.length === 1 ? 'it is' : 'they are'} not checked, and compared as another role.`,
        ]),
  ];
}
