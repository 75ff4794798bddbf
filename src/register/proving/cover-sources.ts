import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts';
import { compareText } from '../../english/compare-text.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { Files } from '../../files/files.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import type { UnreadSource } from '../../files/read-source.ts';
import { readSource, whyNoSources } from '../../files/read-source.ts';
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
    if (none !== undefined) continue;
    const source = readSource(seeds, loaded.record.file);
    if ('code' in source) {
      diagnostics.push(unread(source, loaded));
      continue;
    }
    diagnostics.push(...checksumDiagnostics(source.bytes, loaded));
    const known = parts.filter((part) => 'stretch' in part);
    if (known.length < parts.length) continue;
    const coverage = coverSource(
      source.text,
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

function unread({ code, message }: UnreadSource, { document }: Loaded<SourceRecord>): Diagnostic {
  return mistake(code, message, placeOfValue(document, ['file']));
}

// Words that no source accounts for could say anything.
function unprovenConstitutions(content: Content, joined: Joined): Diagnostic[] {
  return [...joined.constitutions.values()].flatMap(({ key, record, documents }) => {
    const source = content.source.get(record.source);
    if (
      source === undefined ||
      source.record.parts.some(({ constitution }) => constitution === key)
    )
      return [];
    const message = `The source document \`${record.source}\` does not list \`${key}\` under \`parts\`. Add it there.`;
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
