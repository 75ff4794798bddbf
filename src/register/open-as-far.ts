import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { decodeUtf8 } from '../files/decode-utf8.ts';
import type { Files, Folders } from '../files/files.ts';
import { Unreadable } from '../files/files.ts';
import { patchedFiles } from '../files/patched-files.ts';
import { withoutEntry } from '../files/without-entry.ts';
import { kindOf } from './loading/content-kinds.ts';
import type { OpenOptions } from './open-register.ts';
import { openRegister } from './open-register.ts';
import type { Register } from './register.ts';

// What these say is wrong keeps nothing from being drawn.
const mayStand: ReadonlySet<Diagnostic['check']> = new Set([
  'schema/dates-out-of-order',
  'schema/date-too-late',
  'prose/dead-link',
  'content/unknown-file',
  'fact/quote-differs',
  'fact/number-differs',
  'fact/silent-beside-words',
  'fact/example-differs',
  'seat/label-differs',
  'seat/none-listed',
  'matrix/differs-from-text',
  'source/missing-file',
  'source/unreadable',
  'source/checksum-differs',
  'source/transcript-differs',
  'source/constitution-not-listed',
  'source/words-differ',
  'source/omission-misplaced',
]);

/** The files of a content folder as they last were in order, by path. */
export type LastGood = ReadonlyMap<string, Uint8Array>;

/** How often what is left is tried again. What is broken at the start breaks what names it, and so on. */
const mostRounds = 12;

/**
 * Opens a register that has mistakes as far as it goes, for an author who wants to see a page of it.
 *
 * Shape: a file that is broken stands as it was last in order; where that is not known, the entry with
 *        the mistake is left out, then the file, then the document. Nothing where that does not help.
 */
export function openAsFar(
  folders: Folders,
  options: OpenOptions,
  lastGood: LastGood = new Map(),
): Register | undefined {
  const repair = new Repair(folders.content, lastGood);
  for (let round = 0; round < mostRounds; round += 1) {
    const patched = { ...folders, content: patchedFiles(folders.content, repair) };
    const { register, diagnostics } = openRegister(patched, { ...options, mayStand });
    if (register !== undefined) return register;
    const stopping = diagnostics.filter(
      ({ severity, check }) => severity === 'error' && !mayStand.has(check),
    );
    // All files are gone through before it is asked whether one of them has changed.
    const changes = [...Map.groupBy(stopping, ({ file }) => file)].map(([file, mistakes]) =>
      repair.mend(file, mistakes),
    );
    if (!changes.includes(true)) return undefined;
  }
  return undefined;
}

/** How often an entry is left out of one file before all of it is. */
const mostEntries = 3;

class Repair {
  readonly words = new Map<string, string | Uint8Array>();
  readonly without = new Set<string>();
  readonly #tries = new Map<string, number>();
  readonly #files: Files;
  readonly #lastGood: LastGood;

  constructor(files: Files, lastGood: LastGood) {
    this.#files = files;
    this.#lastGood = lastGood;
  }

  /** Takes the next step for a file with mistakes; false where none is left. */
  mend(file: string, mistakes: readonly Diagnostic[]): boolean {
    const path = file.slice(this.#files.name.length + 1);
    return (
      this.#takeLastGood(path) || this.#leaveOutEntries(path, mistakes) || this.#leaveOut(path)
    );
  }

  #takeLastGood(path: string): boolean {
    const good = this.#lastGood.get(path);
    if (good === undefined || this.words.has(path)) return false;
    this.words.set(path, good);
    return true;
  }

  #leaveOutEntries(path: string, mistakes: readonly Diagnostic[]): boolean {
    const tries = (this.#tries.get(path) ?? 0) + 1;
    this.#tries.set(path, tries);
    const text = this.#textOf(path);
    const isWhole = mistakes.some(({ check }) => check === 'content/missing-file');
    if (text === undefined || isWhole || tries > mostEntries) return false;
    const lines = new Set(mistakes.map(({ range }) => range.start.line));
    const rest = [...lines].reduce(withoutEntry, text);
    if (rest === text) return false;
    this.words.set(path, rest);
    return true;
  }

  #textOf(path: string): string | undefined {
    const words = this.words.get(path) ?? this.#files.bytesOf(path);
    if (typeof words === 'string') return words;
    return words === undefined || words instanceof Unreadable ? undefined : decodeUtf8(words);
  }

  #leaveOut(path: string): boolean {
    const out = wholeOf(path);
    if (this.without.has(out)) return false;
    this.without.add(out);
    return true;
  }
}

// Without its words or its record nothing of a document can be shown; the other files may be missing.
function wholeOf(path: string): string {
  const { kind } = kindOf(path) ?? {};
  const isWhole = kind === 'constitution' || kind === 'text' || kind === 'partnership';
  return isWhole ? path.slice(0, path.lastIndexOf('/')) : path;
}
