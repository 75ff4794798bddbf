import type { LegendEntry, RasciMeaning } from '../../model/matrix/legend-entry.ts';
import { foldedSign } from '../../register/matrix/folded-sign.ts';
import type { LetterSource } from '../../register/matrix/letter-source.ts';
import type { Matrix } from '../../register/matrix/matrix.ts';
import type { MatrixCell } from '../../register/matrix/matrix-rows.ts';
import { readMatrix } from '../../register/matrix/read-matrix.ts';
import { list } from '../../english/list.ts';
import { cellWords, meaningNames, qualifiersOf } from '../phrases/rasci.ts';

/** A letter as a page draws it: the meaning chooses its look, and never its words. */
export interface LetterView {
  readonly text: string;
  readonly meaning: RasciMeaning | undefined;
}

export interface RasciCellView {
  readonly party: string;
  readonly asWritten: string;
  readonly letters: readonly LetterView[];
  /** “Responsible and Accountable”, or “Not involved”. */
  readonly words: string;
  /** What stands beside the letters, and what qualifies them. */
  readonly remarks: readonly string[];
}

/** A line of a legend, with what we take its word for where that does not show by itself. */
export interface LegendView extends LetterView {
  readonly word: string;
  readonly asWritten: string;
  readonly readAs: string | undefined;
}

/** A cell with its letters in words. */
export function cellView({ party, cell }: MatrixCell, rasci: LetterSource): RasciCellView {
  const { parts, asWritten, note, join } = cell;
  const qualified = parts.flatMap((part) =>
    qualifiersOf(part, rasci).map((qualifier) =>
      parts.length === 1 ? qualifier : `${part.letter}: ${qualifier}`,
    ),
  );
  const words = cellWords(cell, rasci);
  // The legend can have another word for what a cell says in full.
  const isOther = !words.toLowerCase().includes(asWritten.toLowerCase());
  const inFull =
    isOther && note === undefined && parts.some(({ isWord }) => isWord) ? [asWritten] : [];
  // A stroke is usual between letters; what else joins them is part of what is said.
  const joined = parts.length > 1 && (join === 'or' || join === 'then') ? [asWritten] : [];
  return {
    party: party.label,
    asWritten,
    letters: parts.map(({ letter, inBrackets }) =>
      letterView(inBrackets ? `(${letter})` : letter, { letter, rasci }),
    ),
    words,
    remarks: [
      ...new Set([
        ...inFull,
        ...joined,
        ...qualified.map(capitalised),
        ...(note === undefined ? [] : [note]),
      ]),
    ],
  };
}

/** A line of the legend, with the part that it is read as where the register says so. */
export function legendView({ letter, word, asWritten }: LegendEntry, rasci: Matrix): LegendView {
  const reading = readMatrix(rasci).get(foldedSign(letter));
  return {
    ...letterView(letter, { letter: foldedSign(letter), rasci }),
    word,
    asWritten,
    readAs:
      reading?.isCoded === true && reading.meaning !== undefined
        ? `Read as: ${meaningNames[reading.meaning].toLowerCase()}`
        : undefined,
  };
}

/** What is said of a party beside its name: other spellings, and a note. */
export function partyRemarks({
  alsoWritten = [],
  note,
}: Matrix['parties'][number]): string | undefined {
  const spellings =
    alsoWritten.length === 0
      ? []
      : [`Also written ${list(alsoWritten.map((name) => `“${name}”`))}.`];
  const all = [...spellings, ...(note === undefined ? [] : [note])];
  return all.length === 0 ? undefined : all.join(' ');
}

function letterView(
  text: string,
  { letter, rasci }: { readonly letter: string; readonly rasci: LetterSource },
): LetterView {
  return { text, meaning: readMatrix(rasci).get(letter)?.meaning };
}

function capitalised(text: string): string {
  return /^(?:in|marked) /.test(text) ? `${text[0]!.toUpperCase()}${text.slice(1)}` : text;
}
