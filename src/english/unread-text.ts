/** A text of which one reader after another takes the words that it understands. */
export class UnreadText {
  readonly whole: string;
  #left: string;

  constructor(text: string) {
    this.whole = text;
    this.#left = text;
  }

  /** Gives each match to a reader; what it makes something of is read, and no later reader sees it. */
  take<Read>(pattern: string, read: (match: RegExpExecArray) => readonly Read[]): Read[] {
    const found: Read[] = [];
    for (const match of this.#left.matchAll(new RegExp(pattern, 'giu'))) {
      const made = read(match);
      if (made.length === 0) continue;
      found.push(...made);
      this.#blank(match.index, match[0].length);
    }
    return found;
  }

  /** Leaves out what no reader is to see. */
  skip(pattern: string): void {
    for (const match of this.#left.matchAll(new RegExp(pattern, 'giu')))
      this.#blank(match.index, match[0].length);
  }

  // What is taken leaves as many signs, so that offsets stay those of the whole.
  #blank(start: number, length: number): void {
    this.#left = `${this.#left.slice(0, start)}${'·'.repeat(length)}${this.#left.slice(start + length)}`;
  }
}
