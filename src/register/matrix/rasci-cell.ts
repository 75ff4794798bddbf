/** One letter of a cell, with what qualifies it there. */
export interface CellPart {
  readonly letter: string;
  readonly isKnown: boolean;
  /** Whether it stands as a word in full, so that no legend is needed to read it. */
  readonly isWord: boolean;
  readonly inBrackets: boolean;
  /** Marks of footnotes beside it, such as `*` or `(1)`. */
  readonly marks: readonly string[];
  /** Words of this letter alone, where the cell holds others. */
  readonly note?: string;
}

/** `and`: all of them; `or`: one of them; `then`: one after the other; `unstated`: nobody says. */
export type Joiner = 'and' | 'or' | 'then' | 'unstated';

/** A cell read as codes: the letters it holds, and any note in it. */
export interface RasciCell {
  readonly asWritten: string;
  /** In their order, none twice. */
  readonly letters: readonly string[];
  readonly parts: readonly CellPart[];
  /** How the letters are joined; `unstated` where a stroke or a comma leaves open whether all or one is meant. */
  readonly join: Joiner;
  /** The words beside the letters; the whole cell where several letters have words of their own. */
  readonly note?: string;
}

/** The words that stand beside one letter of a cell. */
export function noteBeside(part: CellPart, { parts, note }: RasciCell): string | undefined {
  return parts.some((each) => each.note !== undefined) ? part.note : note;
}
