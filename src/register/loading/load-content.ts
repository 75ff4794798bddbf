import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { namedToday } from '../../model/changes/named-today.ts';
import type { RecordChanges } from '../../model/changes/record-change.ts';
import { recordChanges } from '../../model/changes/record-changes.ts';
import { validateRecord } from '../../model/validate-record.ts';
import type { Files } from '../../files/files.ts';
import { Unreadable } from '../../files/files.ts';
import { listFiles } from '../../files/list-files.ts';
import type { Prose } from '../../files/prose/parse-prose.ts';
import type { ContentFile } from '../../files/content-file.ts';
import { placeOfValue } from '../../files/content-file.ts';
import { BrokenRecords } from './broken-records.ts';
import type { ContentKind, RecordOf } from './content-kinds.ts';
import { idOfKey, kindOf, schemas } from './content-kinds.ts';
import { firstInEachFolder } from './first-in-each-folder.ts';
import { idsInBoth } from './ids-in-both.ts';
import { parseContentFile } from './parse-content-file.ts';
import { unknownFiles } from './unknown-files.ts';

/** One valid record with the document it came from. */
export interface Loaded<Record> {
  readonly key: string;
  readonly record: Record;
  readonly document: ContentFile;
  /** The words below the fields of a page, where all of them are allowed; other files have none. */
  readonly prose?: Prose | undefined;
}

/** All content by kind and key, and what could not be used of it. */
export type Content = { readonly [Kind in ContentKind]: Map<string, Loaded<RecordOf<Kind>>> } & {
  readonly broken: Pick<BrokenRecords, 'has'>;
};

/**
 * Reads, parses and validates every file of a content folder; reports everything in one run.
 *
 * Files are named from the content folder's own name, `content/…`. `changes` are those since earlier releases.
 */
export function loadContent(files: Files, changes: RecordChanges = recordChanges): Result<Content> {
  const { name } = files;
  const nothing = whyNoContent(files);
  if (nothing !== undefined)
    return {
      value: emptyContent(),
      diagnostics: [mistake('content/no-folder', nothing, { file: name })],
    };
  const paths = listFiles(files);
  const diagnostics = [
    ...firstInEachFolder([...paths.diagnostics, ...unknownFiles(paths.value, name)]),
    ...idsInBoth(paths.value, name),
  ];
  // Whatever is said of the listing, it is said of a file or folder that is not opened.
  const content = emptyContent(paths.diagnostics.map(({ file }) => file.slice(name.length + 1)));
  for (const path of paths.value) diagnostics.push(...loadFile(path, { files, content, changes }));
  return { value: content, diagnostics };
}

function whyNoContent(files: Files): string | undefined {
  const { name } = files;
  const entries = files.entriesOf('');
  if (entries instanceof Unreadable)
    return `The folder \`${name}\` cannot be read: ${entries.why}.`;
  if (entries === undefined && files.sizeOf('') !== undefined)
    return `\`${name}\` is a file, and the content folder belongs here. Name the folder itself.`;
  if (entries === undefined)
    return `There is no content folder here. Make \`${name}\`, or name another folder.`;
  return entries.length > 0
    ? undefined
    : `The folder \`${name}\` is empty. Put the files of a register in it, or name another folder.`;
}

type WritableContent = Content & { broken: BrokenRecords };

function emptyContent(closed: readonly string[] = []): WritableContent {
  const kinds = Object.keys(schemas).map((kind) => [kind, new Map()]);
  return { ...(Object.fromEntries(kinds) as Content), broken: new BrokenRecords(closed) };
}

function loadFile(
  path: string,
  { files, content, changes }: { files: Files; content: WritableContent; changes: RecordChanges },
): Diagnostic[] {
  const place = kindOf(path);
  if (place === undefined) return [];
  const { kind, key } = place;
  const { document, prose, diagnostics } = parseContentFile(files, path);
  const today = document && namedToday(document, changes[kind] ?? []);
  const validated = today && validateRecord(schemas[kind], today.document);
  const former = today?.diagnostics ?? [];
  const record = former.length > 0 ? undefined : validated?.value;
  if (document === undefined || record === undefined) content.broken.add(kind, key);
  else {
    const loaded = { key, record, document, prose };
    (content[kind] as Map<string, Loaded<typeof record>>).set(key, loaded);
    return [...diagnostics, ...idDiagnostics(loaded)];
  }
  return [...diagnostics, ...former, ...(validated?.diagnostics ?? []).filter(isNews(former))];
}

// What stays under its former name is unknown to the schema, and has been told with its new one.
function isNews(former: readonly Diagnostic[]): (one: Diagnostic) => boolean {
  const told = new Set(former.map(({ range }) => JSON.stringify(range)));
  return ({ check, range }) => check !== 'schema/unknown-field' || !told.has(JSON.stringify(range));
}

function idDiagnostics({ key, record, document }: Loaded<unknown>): Diagnostic[] {
  const { id } = record as { id?: string };
  const expected = idOfKey(key);
  if (id === undefined || id === expected) return [];
  const message = `The id \`${id}\` differs from the name of its file or folder, \`${expected}\`. Make them the same.`;
  return [mistake('content/id-differs', message, placeOfValue(document, ['id']))];
}
