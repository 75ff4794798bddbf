import type { Aside, Paragraph } from '../block.ts';
import type { FieldStack } from './field-stack.ts';
import type { ListCounters } from './list-counters.ts';
import type { WordFile } from './word-file.ts';
import type { WordPart } from './word-package.ts';

/** What the blocks of one story of a file share: its body, its notes, one box, one running head. */
export interface StoryFrame {
  readonly file: WordFile;
  /** The part it stands in, whose relationships its pictures use. */
  readonly part: WordPart;
  readonly counters: ListCounters;
  readonly fields: FieldStack;
  readonly aside?: Aside;
  readonly role?: Paragraph['role'];
}
