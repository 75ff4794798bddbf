import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Result } from '../diagnostics/finding.ts';
import { compareText, fileStart } from '../diagnostics/finding.ts';
import type { SourceRecord } from '../model/source-record.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { placeOf } from './check-text-ids.ts';
import type { Joined } from './join-records.ts';
import type { Content, Loaded } from './load-content.ts';
import type { SourceEntry } from './register.ts';
import type { CoverageProblem, Stretch } from './source-coverage.ts';
import { coverSource } from './source-coverage.ts';
import type { IndexedNode } from './text-index.ts';
import { indexText } from './text-index.ts';

/** Compares each source document with the content made from it, and its checksum with the one recorded. */
export function coverSources(content: Content, { joined, seedsFolder }: { joined: Joined; seedsFolder: string }): Result<Map<string, SourceEntry>> {
  const value = new Map<string, SourceEntry>();
  const findings: Finding[] = [];
  for (const [id, loaded] of [...content.source].sort(([a], [b]) => compareText(a, b))) {
    const bytes = readSource(join(seedsFolder, loaded.record.file));
    if (bytes === undefined) {
      findings.push(at(loaded.document, ['file'], `There is no file \`${loaded.record.file}\` among the source documents. Add it as received.`));
      continue;
    }
    findings.push(...checksumFindings(bytes, loaded));
    const parts = loaded.record.parts.map((_, index) => partOf(index, { loaded, content, joined }));
    const coverage = coverSource(bytes.toString('utf8'), loaded.record, parts.map(({ stretch }) => stretch));
    value.set(id, { id, record: loaded.record, coverage });
    // A part that could not be read is reported where it is broken.
    if (coverage.problem !== undefined && parts.every(({ isBroken }) => !isBroken)) findings.push(coverageFinding(coverage.problem, { loaded, parts }));
  }
  return { value, findings };
}

function readSource(address: string): Buffer | undefined {
  return existsSync(address) && lstatSync(address).isFile() ? readFileSync(address) : undefined;
}

function checksumFindings(bytes: Buffer, { record, document }: Loaded<SourceRecord>): Finding[] {
  const sum = createHash('sha256').update(bytes).digest('hex');
  if (sum === record.sha256) return [];
  return [at(document, ['sha256'], `The checksum of \`${record.file}\` is ${sum}. The source has changed, or this line is wrong: compare, then correct.`)];
}

interface Part {
  readonly stretch: Stretch;
  readonly document: SourceDocument;
  readonly isBroken: boolean;
}

function partOf(index: number, { loaded, content, joined }: { loaded: Loaded<SourceRecord>; content: Content; joined: Joined }): Part {
  const { constitution: key, placeholder, node } = loaded.record.parts[index]!;
  const constitution = key === undefined ? undefined : joined.constitutions.get(key);
  if (constitution !== undefined) {
    const elsewhere = loaded.record.parts.flatMap((part) => (part.constitution === key && part.node !== undefined ? [part.node] : []));
    const whole = node === undefined ? constitution.text.top : [constitution.text.byId.get(node)].filter((entry) => entry !== undefined);
    const stretch = flatten(whole, new Set(node === undefined ? elsewhere : []));
    return { stretch, document: constitution.documents.text, isBroken: whole.length === 0 };
  }
  const body = placeholder === undefined ? undefined : joined.bodies.get(placeholder);
  const partnership = content.partnership.get(body?.partnershipId ?? '');
  if (body?.listed?.words === undefined || partnership === undefined) return { stretch: [], document: loaded.document, isBroken: content.broken.size > 0 };
  const order = (partnership.record.bodies ?? []).findIndex(({ id }) => id === body.id);
  const words = indexText(body.listed.words, ['bodies', order, 'words']);
  return { stretch: flatten(words.top, new Set()), document: partnership.document, isBroken: false };
}

function flatten(nodes: readonly IndexedNode[], without: ReadonlySet<string>): IndexedNode[] {
  return nodes.filter(({ id }) => !without.has(id)).flatMap((entry) => [entry, ...flatten(entry.children, without)]);
}

function coverageFinding({ message, at: place }: CoverageProblem, { loaded, parts }: { loaded: Loaded<SourceRecord>; parts: readonly Part[] }): Finding {
  if (place === undefined) return at(loaded.document, ['parts'], message);
  if ('omission' in place) return at(loaded.document, ['omitted', place.omission, 'after'], message);
  const { document } = parts[place.part]!;
  return { check: 'source/words-differ', severity: 'error', message, file: document.file, range: placeOf(place.node, document) };
}

function at(document: SourceDocument, path: (string | number)[], message: string): Finding {
  const range = path.length === 0 ? fileStart : document.rangeOfValue(path);
  return { check: 'source/words-differ', severity: 'error', message, file: document.file, range };
}

