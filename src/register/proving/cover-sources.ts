import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ErrorCode } from '../../diagnostics/error-codes.ts';
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts';
import { compareText } from '../../english/compare-text.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { Files } from '../../files/files.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import type { UnreadSource } from '../../files/read-source.ts';
import { readReceived, readSource, whyNoSources } from '../../files/read-source.ts';
import type { ContentFile } from '../../files/content-file.ts';
import { placeOfCharacters, placeOfValue } from '../../files/content-file.ts';
import type { Joined } from '../loading/join-records.ts';
import type { Content, Loaded } from '../loading/load-content.ts';
import type { CoverageProblem, SourceEntry } from '../register.ts';
import { coverSource } from './source-coverage.ts';
import { comparedParts } from './source-parts.ts';

/** Compares each source document with the content made from it, and its checksum with the one recorded. */
export function coverSources(
  content: Content,
  { joined, seeds }: { joined: Joined; seeds: Files },
): Result<Map<string, SourceEntry>> {
  const value = new Map<string, SourceEntry>();
  const diagnostics = unprovenConstitutions(content, joined);
  const sources = [...content.source].sort(([a], [b]) => compareText(a, b));
  const none = whyNoSources(seeds);
  // That there is no such folder is said where one is first needed, and not of each source again.
  if (none !== undefined)
    diagnostics.push(...sources.slice(0, 1).map(([, loaded]) => unread(none, loaded)));
  for (const [id, loaded] of sources) {
    const parts = comparedParts(loaded, { content, joined });
    diagnostics.push(...parts.flatMap((part) => ('diagnostics' in part ? part.diagnostics : [])));
    value.set(id, { id, record: loaded.record, coverage: notCovered });
    if (none !== undefined) continue;
    const source = readWords(loaded, seeds);
    diagnostics.push(...source.diagnostics);
    if (source.value === undefined) continue;
    const known = parts.filter((part) => 'stretch' in part);
    if (known.length < parts.length) continue;
    const coverage = coverSource(
      source.value,
      loaded.record,
      known.map(({ stretch }) => stretch),
    );
    value.set(id, { id, record: loaded.record, coverage });
    const documents = known.map(({ document }) => document);
    if (coverage.problem !== undefined)
      diagnostics.push(coverageDiagnostic(coverage.problem, { loaded, documents }));
  }
  return { value, diagnostics };
}

// What is known of a source that could not be compared. A mistake says why, so nothing of it is published.
const notCovered: SourceEntry['coverage'] = {
  words: 0,
  published: 0,
  withheld: 0,
  omitted: [],
  residue: {},
  residueWords: 0,
  withheldNames: [],
  omittedWords: [],
  problem: undefined,
};

// The words of a file that is no plain text stand in its transcript.
function readWords(loaded: Loaded<SourceRecord>, seeds: Files): Result<string | undefined> {
  const { file, transcript } = loaded.record;
  if (transcript !== undefined) {
    const words = readTranscript(transcript, { loaded, seeds });
    const received = readReceived(seeds, file);
    return 'code' in received
      ? { value: words.value, diagnostics: [unread(received, loaded), ...words.diagnostics] }
      : {
          value: words.value,
          diagnostics: [...checksumDiagnostics(received, loaded), ...words.diagnostics],
        };
  }
  const source = readSource(seeds, file);
  if ('code' in source) return { value: undefined, diagnostics: [unread(source, loaded)] };
  return { value: source.text, diagnostics: checksumDiagnostics(source.bytes, loaded) };
}

function readTranscript(
  { file, sha256: recorded }: NonNullable<SourceRecord['transcript']>,
  { loaded: { document }, seeds }: { loaded: Loaded<SourceRecord>; seeds: Files },
): Result<string | undefined> {
  const report = (code: ErrorCode, message: string, field: string): Diagnostic =>
    mistake(code, message, placeOfValue(document, ['transcript', field]));
  const source = readSource(seeds, file);
  if ('code' in source) {
    const missing = `There is no transcript \`${file}\` among the source documents. Bring it back, or import the document again.`;
    const message = source.code === 'source/missing-file' ? missing : source.message;
    return { value: undefined, diagnostics: [report(source.code, message, 'file')] };
  }
  const sum = bytesToHex(sha256(source.bytes));
  if (sum === recorded) return { value: source.text, diagnostics: [] };
  const message = `The transcript \`${file}\` is not the one that was recorded: its checksum is ${sum}. Bring it back, or import the document again.`;
  return {
    value: source.text,
    diagnostics: [report('source/transcript-differs', message, 'sha256')],
  };
}

function unread({ code, message }: UnreadSource, { document }: Loaded<SourceRecord>): Diagnostic {
  return mistake(code, message, placeOfValue(document, ['file']));
}

// Words that no source accounts for could say anything.
function unprovenConstitutions(content: Content, joined: Joined): Diagnostic[] {
  return [...joined.constitutions.values()].flatMap(({ key, record, documents }) => {
    const source = content.source.get(record.source ?? '');
    if (
      source === undefined ||
      source.record.parts.some(({ constitution }) => constitution === key)
    )
      return [];
    const message = `The source document \`${record.source ?? ''}\` does not list \`${key}\` under \`parts\`. Add it there.`;
    const place = placeOfValue(documents.constitution, ['source']);
    return [mistake('source/constitution-not-listed', message, place)];
  });
}

function checksumDiagnostics(
  bytes: Uint8Array,
  { record, document }: Loaded<SourceRecord>,
): Diagnostic[] {
  const sum = bytesToHex(sha256(bytes));
  if (sum === record.sha256) return [];
  const message = `The checksum of \`${record.file}\` is ${sum}. The source has changed, or this line is wrong: compare, then correct.`;
  return [mistake('source/checksum-differs', message, placeOfValue(document, ['sha256']))];
}

function coverageDiagnostic(
  { message, at: place }: CoverageProblem,
  { loaded, documents }: { loaded: Loaded<SourceRecord>; documents: readonly ContentFile[] },
): Diagnostic {
  if (place !== undefined && 'omission' in place) {
    const path = ['omitted', place.omission, place.field];
    return mistake(
      'source/omission-misplaced',
      message,
      placeOfCharacters(loaded.document, { ...place, path }),
    );
  }
  const at =
    place === undefined
      ? placeOfValue(loaded.document, ['parts'])
      : placeOfCharacters(documents[place.part]!, place);
  return mistake('source/words-differ', message, at);
}
