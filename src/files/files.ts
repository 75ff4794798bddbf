/** One name in a folder, and what stands there. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/**
 * A folder of files, wherever it is kept: on a disk, or in memory behind a page.
 *
 * Shape: paths lead from the folder, with forward slashes; the folder itself is ''.
 */
export interface Files {
  /** What findings call the folder, `content`. */
  readonly name: string;
  /** What stands directly in a folder, in any order; nothing where there is no folder. */
  entriesOf(folder: string): readonly Entry[] | Unreadable | undefined;
  /** The size of an ordinary file in bytes; nothing where there is none. A link is not followed. */
  sizeOf(path: string): number | undefined;
  /** The bytes of an ordinary file; nothing where there is none. A link is not followed. */
  bytesOf(path: string): Uint8Array | Unreadable | undefined;
  /** Whether a file stands in the place of one that is lent to the folder; left out where nothing is lent. */
  isInPlace?(path: string): boolean;
}

/** Why something that is there cannot be read, as the end of a sentence that says so. */
export class Unreadable {
  readonly why: string;

  constructor(why: string) {
    this.why = why;
  }
}

/** The two folders that a register is made from. */
export interface Folders {
  /** The records. */
  readonly content: Files;
  /** The source documents as received. */
  readonly seeds: Files;
}
