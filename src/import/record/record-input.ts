import type { Evidence } from '../../model/evidence.ts';
import type { TextNode } from '../../model/text.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { ReadableText } from '../reading/readable-text.ts';

/** A body or an organisation that the register knows, as documents may call it. */
export interface KnownName {
  /** The reference that content uses: `board`, or `partnership/board`. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What the record of a document is read from. */
export interface RecordInput {
  readonly text: ReadableText;
  /** The same as a tree. */
  readonly content: readonly TextNode[];
  /** Words of the file that are no part of its text: running heads, feet, what stands before a title. */
  readonly asides: readonly string[];
  /** The title and the language that the file gives itself in its properties. */
  /** Other bodies whose terms stand in the same document, with what it calls them. */
  readonly besides?: readonly Pick<KnownName, 'name' | 'aliases'>[];
  /** What the body is called, where the document was split into the terms of several. */
  readonly bodyName?: string;
  readonly fileTitle?: string;
  readonly fileLanguage?: string;
  /** The partnership that the document is to stand in, where that is known: its bodies may be meant by any name. */
  readonly partnership?: string;
  readonly bodies: readonly KnownName[];
  readonly organisations: readonly KnownName[];
}

/** One field of a record as proposed. */
export interface RecordReading<Value> {
  readonly value: Value;
  /** The clauses it rests on. None where the words stand outside the text, or nothing is quoted. */
  readonly evidence: readonly Evidence[];
  /** The words it rests on where they stand in a running head, a foot or the file’s properties. */
  readonly outside?: string;
  readonly proposed: Proposal;
}
