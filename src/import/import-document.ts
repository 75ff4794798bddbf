import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Refusal } from '../documents/block.ts';
import { documentLetters, readDocument } from '../documents/read-document.ts';
import type { Folders } from '../files/files.ts';
import type { Destination } from './draft/destination.ts';
import type { Draft } from './draft/draft.ts';
import type { ReceivedFile } from './draft/draft-of.ts';
import { draftOf } from './draft/draft-of.ts';
import { knownRecords } from './draft/known-records.ts';
import { settleDraft } from './draft/settle-draft.ts';
import type { ImportReport } from './report/import-report.ts';
import { importReport } from './report/import-report.ts';

/** What a document becomes in a register. */
export interface ImportedDocument {
  readonly report: ImportReport;
  readonly draft: Draft;
  /** What would be written, by path from the top of the register. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Mistakes that would stop publication. */
  readonly errors: readonly Diagnostic[];
}

/** Where an import goes, and the day it speaks of. */
export interface ImportOptions {
  /** The register that the document is to stand in. */
  readonly folders: Folders;
  readonly into?: Destination | undefined;
  /** As `2026-11-21`. */
  readonly today: string;
}

// A text is written to one file, and stands there with the marks of its parts.
const mostLetters = 1_000_000;

/** Reads a document from the bytes of its file and drafts its content; or says why not and what to do. */
export async function importDocument(
  file: ReceivedFile,
  { folders, into, today }: ImportOptions,
): Promise<ImportedDocument | Refusal> {
  const read = await readDocument(file.bytes, file.name);
  if ('refused' in read) return read;
  if (documentLetters(read.blocks) > mostLetters)
    return {
      refused: 'The file has more words than one file of content may hold, which is 1 MB.',
      todo: 'Take the part that is needed out of it, and import that.',
    };
  const known = knownRecords(folders);
  const draft = draftOf({ file, read, known, into });
  const { files, errors, ...settled } = settleDraft(draft, folders, { today });
  const report = importReport({
    ...settled,
    fileName: file.name,
    remarks: read.remarks,
    questions: known.questions,
  });
  return { report, draft: settled.draft, files, errors };
}
