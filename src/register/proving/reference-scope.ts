import type { ContentFile } from '../../files/content-file.ts';
import type { Joined } from '../loading/join-records.ts';
import type { Content } from '../loading/load-content.ts';
import type { TextIndex } from '../text/text-index.ts';

/** What a reference is resolved against: everything, and the record it stands in. */
export interface Scope {
  readonly content: Content;
  readonly joined: Joined;
  readonly document: ContentFile;
  /** Of the record: an id, or `partnership/body` for the files of a body. */
  readonly key: string;
  /** '' for records outside partnerships. */
  readonly partnershipId: string;
  /** The words of the body that the record belongs to. */
  readonly text: TextIndex | undefined;
}
