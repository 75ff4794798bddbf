import type { FileRemark, Refusal } from '../documents/block.ts';
import { readDocument } from '../documents/read-document.ts';
import type { Transcript } from '../documents/transcript.ts';
import { transcriptOf } from '../documents/transcript.ts';

/** A document as read from a file someone received. */
export interface ImportedDocument {
  readonly transcript: Transcript;
  readonly remarks: readonly FileRemark[];
}

/** Reads a document from the bytes of its file; or says why not and what to do. */
export async function importDocument(
  bytes: Uint8Array,
  name: string,
): Promise<ImportedDocument | Refusal> {
  const read = await readDocument(bytes, name);
  if ('refused' in read) return read;
  return { transcript: transcriptOf(read.blocks), remarks: read.remarks };
}
