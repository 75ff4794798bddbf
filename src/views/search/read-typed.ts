// Also runs in the browser.
import { isNearlySame } from '../../english/nearly-same.ts';
import { askingForm, asksOnly } from '../../english/question-words.ts';
import { searchWords } from '../../english/search-words.ts';
import { stemOnce } from '../../english/word-stems.ts';

/** What someone typed, as a search reads it. */
export interface Typed {
  /** Words and the parts of compounds, folded, in order. */
  readonly words: readonly string[];
  /** The stems of those that say what is asked about, each once. */
  readonly telling: readonly string[];
  /** Those that only ask, each in one form: “who”, “the”, “is” for “are”. */
  readonly asking: ReadonlySet<string>;
  /** What the last word begins, while it is still being typed. */
  readonly beginning: string | undefined;
  /** Words read as others, where they seem misspelt. */
  readonly mended: ReadonlyMap<string, string>;
}

export interface ReadOptions {
  /** Whether the last word may be unfinished. */
  readonly isTyping?: boolean;
  /** Words that are known, by their stems and as they are written; a word that is not may be misspelt. */
  readonly known?: ReadonlyMap<string, string>;
  /** Whether a word stands somewhere else, and so is no mistake. */
  readonly isWord?: (stem: string) => boolean;
}

/** Every body is asked after as a group: “who is on the board”. */
const ofGroups = new Set('board bodi committe forum group panel partnership'.split(' '));

/** The one word for whatever a body calls itself. */
export function asGroup(stem: string): string {
  return ofGroups.has(stem) ? 'group' : stem;
}

/** Whether what is still being typed may become this word. */
export function isBegun(stem: string, { beginning }: Typed): boolean {
  return beginning !== undefined && beginning.length > 1 && stem.startsWith(beginning);
}

/** Reads what was typed: which words ask, which tell, and which of them seem misspelt. */
export function readTyped(typed: string, options: ReadOptions = {}): Typed {
  const { isTyping = false, known, isWord } = options;
  const words = searchWords(typed).flatMap(({ whole, parts }) => [whole, ...parts]);
  const beginning = isTyping && /[\p{L}\p{N}]$/u.test(typed) ? words.at(-1) : undefined;
  const mended = new Map<string, string>();
  const telling = new Set<string>();
  const asking = new Set<string>();
  for (const word of words) {
    if (asksOnly(word)) {
      asking.add(askingForm(word));
      continue;
    }
    const stem = stemOnce(word);
    const meant =
      known === undefined || known.has(stem) || word === beginning || isWord?.(stem)
        ? undefined
        : nearest(word, known);
    if (meant !== undefined) mended.set(word, meant);
    if (meant !== undefined && asksOnly(meant)) asking.add(askingForm(meant));
    else telling.add(meant === undefined ? stem : stemOnce(meant));
  }
  return {
    words,
    telling: [...telling],
    asking,
    beginning,
    mended,
  };
}

// Where two words are as near, neither is meant for sure. What was written is nearer than a stem.
function nearest(word: string, known: ReadonlyMap<string, string>): string | undefined {
  const stem = stemOnce(word);
  const all = [...known];
  const written = all.filter(([, other]) => isNearlySame(word, other));
  const near = written.length > 0 ? written : all.filter(([other]) => isNearlySame(stem, other));
  const meant = new Map(near.map(([, other]) => [stemOnce(other), other]));
  return meant.size === 1 ? [...meant.values()][0] : undefined;
}
