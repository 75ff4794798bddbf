import type { SourceDocument } from '../source/source-document.ts';
import type { Joined } from './join-records.ts';
import type { Content } from './load-content.ts';
import type { Constitution } from './register.ts';

/** What a reference is resolved against: everything, and the record it stands in. */
export interface Scope {
  readonly content: Content;
  readonly joined: Joined;
  readonly document: SourceDocument;
  /** Of the record: an id, or `partnership/body` for the files of a body. */
  readonly key: string;
  /** '' for records outside partnerships. */
  readonly partnershipId: string;
  readonly constitution: Constitution | undefined;
}
