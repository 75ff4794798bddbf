import type { CharacterSpan } from '../../files/raw-span.ts';
import type { Path } from '../../files/content-file.ts';
import type { CoverageProblem } from '../register.ts';
import type { Omitted } from './place-omissions.ts';
import type { CleanSource, Token } from './source-words.ts';

/** Where a word or sign of the content stands: in which part of the source record, which value, and where in it. */
export interface WordPlace {
  readonly part: number;
  readonly path: Path;
  readonly span: CharacterSpan;
}

interface Sign {
  readonly text: string;
  readonly at: WordPlace;
}

/** Goes through a source word by word, as the content gives them. */
export class SourceWalk {
  published = 0;
  withheld = 0;
  readonly withheldNames: string[] = [];
  readonly #source: CleanSource;
  readonly #omitted: Omitted;
  // The number of the next word of the source, and of the one that follows the last word given.
  #next = 0;
  #from = 0;
  readonly #said: string[] = [];
  #signs: Sign[] = [];
  #last: WordPlace | undefined;
  #lastOmission = 0;
  #wasHeld = false;

  constructor(source: CleanSource, omitted: Omitted) {
    this.#source = source;
    this.#omitted = omitted;
  }

  /**
   * Takes the next word or sign of the content; a problem where the source has another.
   *
   * All that stands in one value has the same `path`.
   */
  take({ text, isWord }: Token, at: WordPlace): CoverageProblem | undefined {
    if (!isWord) {
      this.#signs.push({ text, at });
      return undefined;
    }
    this.#passOmitted();
    const held = Number(/^\{withheld:(\d)\}$/.exec(text)?.[1] ?? 0);
    const { words } = this.#source;
    const isHeld = held > 0 && this.#next + held <= words.length;
    if (!isHeld && !isSameWord(words[this.#next], text))
      return { message: this.#otherWord(text), at };
    // A sign beside a name that is held back may belong to the name.
    const different = this.#compareSigns(
      { text, at },
      !isHeld && this.#last?.path === at.path && !this.#wasHeld,
    );
    if (different !== undefined) return different;
    if (isHeld) this.withheldNames.push(words.slice(this.#next, this.#next + held).join(' '));
    this.withheld += isHeld ? held : 0;
    this.published += isHeld ? 0 : 1;
    this.#next += isHeld ? held : 1;
    this.#from = this.#next;
    this.#wasHeld = isHeld;
    this.#last = at;
    this.#said.push(text);
    return undefined;
  }

  /** Ends the content: what is left of the source is a problem, and so is a sign that it does not end with. */
  end(): CoverageProblem | undefined {
    this.#passOmitted();
    const { words } = this.#source;
    if (this.#next === words.length) return this.#strayAmong(this.#signsOfSource());
    if (this.#next > words.length)
      return {
        message:
          'More words are listed under `omitted` than the source has at its end. Correct the `count`.',
        at: { omission: this.#lastOmission, field: 'count' },
      };
    // Words that are missing at the end are missing after the last one.
    const last = this.#last;
    return {
      message: `The source goes on where the content ends${this.#afterWords()}: ${this.#placeInSource()}. Add the words, or list them under \`omitted\`.`,
      at: last && { ...last, span: { start: last.span.end, end: last.span.end } },
    };
  }

  #passOmitted(): void {
    for (;;) {
      const passed = this.#omitted.get(this.#next);
      if (passed === undefined) return;
      this.#next += passed.count;
      this.#lastOmission = passed.omission;
    }
  }

  // Inside one run of words the signs are the same, one by one; between two runs the source may have
  // more, such as the bullet of an item, whose place on the page says the same.
  #compareSigns(word: Sign, isInside: boolean): CoverageProblem | undefined {
    const theirs = this.#signsOfSource();
    const own = this.#signs;
    const stray = this.#strayAmong(theirs);
    this.#signs = [];
    if (stray !== undefined || !isInside) return stray;
    const outer =
      this.#from === this.#next
        ? theirs
        : [...this.#source.signs[this.#from]!, ...this.#source.signs[this.#next]!];
    if (own.length === theirs.length || own.length === outer.length) return undefined;
    const message = `A dash, bullet or other sign is missing before “${word.text}”: the source has one, line ${this.#source.lines[this.#next]}. Add it as it stands there.`;
    return { message, at: word.at };
  }

  #strayAmong(theirs: readonly string[]): CoverageProblem | undefined {
    let next = 0;
    for (const { text, at } of this.#signs) {
      const found = theirs.indexOf(text, next);
      if (found < 0)
        return {
          message: `“${text}”${this.#afterWords()} does not stand in the source letter for letter. Compare dashes, bullets and spaces.`,
          at,
        };
      next = found + 1;
    }
    return undefined;
  }

  #signsOfSource(): string[] {
    return this.#source.signs.slice(this.#from, this.#next + 1).flat();
  }

  // What the source says here may be a name or a comment that is held back, and a report may be
  // public: only words of the content are quoted, and the source is named by its line.
  #otherWord(word: string): string {
    const other =
      this.#next < this.#source.words.length
        ? `the source has another word: ${this.#placeInSource()}`
        : 'the source has ended';
    return `The content says “${word}”${this.#afterWords()}, where ${other}. Make the words the same.`;
  }

  #afterWords(): string {
    return this.#said.length === 0 ? '' : ` after “${this.#said.slice(-4).join(' ')}”`;
  }

  #placeInSource(): string {
    const { lines } = this.#source;
    return `its line ${lines[this.#next] ?? lines.length}, word ${this.#next + 1}`;
  }
}

// A letter that was lost before the source came to us may be any.
function isSameWord(theirs: string | undefined, own: string): boolean {
  if (theirs === undefined || !theirs.includes('\uFFFD')) return theirs === own;
  const letters = [...own];
  const known = [...theirs];
  return (
    letters.length === known.length &&
    known.every((letter, index) => letter === '\uFFFD' || letter === letters[index])
  );
}
