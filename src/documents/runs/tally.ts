import type { FileRemark } from '../block.ts';

/** What is counted while a file is read, to be said at the end. */
export type Counted = keyof typeof sayings;

const sayings = {
  inserted: ['changed', 'tracked insertion was kept', 'tracked insertions were kept'],
  deleted: ['changed', 'tracked deletion was left out', 'tracked deletions were left out'],
  moved: ['changed', 'tracked move was followed', 'tracked moves were followed'],
  comment: ['dropped', 'comment was left out', 'comments were left out'],
  hidden: ['dropped', 'piece of hidden text was left out', 'pieces of hidden text were left out'],
  struck: [
    'doubtful',
    'paragraph has words struck through, which were kept',
    'paragraphs have words struck through, which were kept',
  ],
  ruby: ['dropped', 'reading beside a word was left out', 'readings beside words were left out'],
  picture: [
    'picture',
    'picture without alternative text was not read',
    'pictures without alternative text were not read',
  ],
  chart: ['picture', 'chart was not read', 'charts were not read'],
  embedded: [
    'partial',
    'embedded file of another program was not read',
    'embedded files of other programs were not read',
  ],
  macro: ['dropped', 'store of macros was ignored', 'stores of macros were ignored'],
  glyph: [
    'doubtful',
    'sign of a font of signs is not known and was left out',
    'signs of fonts of signs are not known and were left out',
  ],
  'no-such-list': [
    'doubtful',
    'paragraph asks for a number of a list that the file does not define',
    'paragraphs ask for numbers of lists that the file does not define',
  ],
  'no-such-level': [
    'doubtful',
    'paragraph asks for a level that its list does not have, and has no number',
    'paragraphs ask for levels that their lists do not have, and have no numbers',
  ],
  'number-format': [
    'doubtful',
    'way of printing numbers is not known and was printed in digits',
    'ways of printing numbers are not known and were printed in digits',
  ],
  'number-field': [
    'doubtful',
    'number that the word processor computes in the text is missing',
    'numbers that the word processor computes in the text are missing',
  ],
  'typed-twice': [
    'doubtful',
    'number was typed before the words and is also counted by the file; it was kept once',
    'numbers were typed before the words and are also counted by the file; each was kept once',
  ],
  'nested-table': [
    'doubtful',
    'table inside a table was read as lines of its cell',
    'tables inside tables were read as lines of their cells',
  ],
  note: [
    'partial',
    'note that the text refers to is missing',
    'notes that the text refers to are missing',
  ],
} as const satisfies Record<string, readonly [FileRemark['kind'], string, string]>;

/** Counts what a reader leaves out or is unsure of, and says it in sentences. */
export class Tally {
  readonly #counts = new Map<Counted, number>();
  readonly #unknown = new Map<string, number>();
  readonly #said: FileRemark[] = [];

  /** Counts one more. */
  add(counted: Counted, times = 1): void {
    if (times > 0) this.#counts.set(counted, (this.#counts.get(counted) ?? 0) + times);
  }

  /** Counts a part of the file of a kind that the reader does not know. */
  unknown(name: string): void {
    this.#unknown.set(name, (this.#unknown.get(name) ?? 0) + 1);
  }

  /** Says something as it is, once. */
  say(remark: FileRemark): void {
    if (!this.#said.some(({ says }) => says === remark.says)) this.#said.push(remark);
  }

  /** All that was counted and said, in a fixed order. */
  remarks(): FileRemark[] {
    const counted = (Object.keys(sayings) as Counted[]).flatMap((key) => {
      const count = this.#counts.get(key) ?? 0;
      const [kind, one, many] = sayings[key];
      return count === 0 ? [] : [{ kind, says: `${count} ${count === 1 ? one : many}.` }];
    });
    const names = [...this.#unknown].sort(([a], [b]) => (a < b ? -1 : 1));
    const unknown = names.map(([name, count]) => ({
      kind: 'doubtful' as const,
      says: `\`${name}\`, ${count === 1 ? 'found once' : `found ${count} times`}, is not known here; its words were kept as text.`,
    }));
    return [...counted, ...unknown, ...this.#said];
  }
}
