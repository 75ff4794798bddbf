import type { Tally } from '../runs/tally.ts';
import type { ListDefinitions } from './list-definitions.ts';
import { listDefinitions } from './list-definitions.ts';
import type { NoteKind } from './word-notes.ts';
import { WordNotes } from './word-notes.ts';
import type { WordPackage } from './word-package.ts';
import type { WordStyles } from './word-styles.ts';
import { wordStyles } from './word-styles.ts';

/** A Word file with what is needed to read any part of it. */
export interface WordFile {
  readonly pack: WordPackage;
  readonly styles: WordStyles;
  readonly lists: ListDefinitions;
  readonly notes: Readonly<Record<NoteKind, WordNotes>>;
  readonly tally: Tally;
}

/** Reads the parts of a Word file that tell how others are read. */
export function wordFile(pack: WordPackage, tally: Tally): WordFile {
  const rootOf = (type: string) => pack.related(pack.main, type)?.root;
  const settings = rootOf('settings');
  return {
    pack,
    styles: wordStyles(rootOf('styles')),
    lists: listDefinitions(rootOf('numbering')),
    notes: {
      footnote: new WordNotes('footnote', pack, settings, tally),
      endnote: new WordNotes('endnote', pack, settings, tally),
    },
    tally,
  };
}
