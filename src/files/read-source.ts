import { nearest } from '../diagnostics/did-you-mean.ts';
import { plainName } from '../english/plain-name.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { formatOfName } from './document-format.ts';
import type { Files } from './files.ts';
import { Unreadable } from './files.ts';
import { whyNotUtf8 } from './why-not-utf8.ts';

/** The largest source document read, in bytes: forty times the longest that was received. */
const largestSource = 4 * 1024 * 1024;

/** The largest file read that has a transcript beside it, in bytes: no word is read from it, only its checksum. */
const largestReceived = 20 * 1024 * 1024;

/** Why words cannot be read. */
export interface UnreadSource {
  readonly code: 'source/missing-file' | 'source/unreadable';
  readonly message: string;
}

/** A source document as received, or why its words cannot be read. */
export type ReadSource = { readonly bytes: Uint8Array; readonly text: string } | UnreadSource;

/** Why there is no folder that source documents could be read from; nothing where there is one. */
export function whyNoSources(seeds: Files): UnreadSource | undefined {
  const entries = seeds.entriesOf('');
  if (entries instanceof Unreadable)
    return {
      code: 'source/unreadable',
      message: `The folder \`seeds\` cannot be read: ${entries.why}.`,
    };
  if (entries !== undefined) return undefined;
  const message =
    seeds.sizeOf('') === undefined
      ? 'There is no folder `seeds` beside the content folder. Make it, and put the source documents there as received.'
      : '`seeds` is a file, and the folder of the source documents belongs there. Move it away, then make the folder.';
  return { code: 'source/missing-file', message };
}

/** Reads a file of any kind as received, whose words stand in a transcript beside it. */
export function readReceived(seeds: Files, name: string): Uint8Array | UnreadSource {
  const size = seeds.sizeOf(name) ?? 0;
  if (size > largestReceived)
    return { code: 'source/unreadable', message: tooLarge(size, largestReceived) };
  const bytes = seeds.bytesOf(name);
  if (bytes === undefined) return { code: 'source/missing-file', message: missing(seeds, name) };
  if (bytes instanceof Unreadable)
    return { code: 'source/unreadable', message: `This file cannot be read: ${bytes.why}.` };
  return bytes;
}

/** Reads one of the source documents. Nothing of what it holds is in a message. */
export function readSource(seeds: Files, name: string): ReadSource {
  const unreadable = (message: string): ReadSource => ({ code: 'source/unreadable', message });
  const format = formatOfName(name);
  const size = seeds.sizeOf(name);
  if (size !== undefined && format !== undefined) return unreadable(notText(format));
  if (size !== undefined && size > largestSource) return unreadable(tooLarge(size));
  const bytes = seeds.bytesOf(name);
  if (bytes === undefined) return { code: 'source/missing-file', message: missing(seeds, name) };
  if (bytes instanceof Unreadable) return unreadable(`This file cannot be read: ${bytes.why}.`);
  if (bytes.length > largestSource) return unreadable(tooLarge(bytes.length));
  const other = whyNotUtf8(bytes);
  if (other === undefined) return { bytes, text: decodeUtf8(bytes) };
  const inBytes = /^This is (.+), not text\.$/.exec(other.what)?.[1];
  return unreadable(inBytes === undefined ? otherEncoding(other.what) : notText(inBytes));
}

function notText(format: string): string {
  return `This is ${format}. Import it with \`remit import\`, or save it as plain text (UTF-8) under a new name and give that name and its checksum here.`;
}

function otherEncoding(what: string): string {
  return `${what} In Word, save as “Plain text” and choose Unicode (UTF-8); then give the new checksum.`;
}

function tooLarge(size: number, largest = largestSource): string {
  const [megabytes, most] = [(size / 1024 / 1024).toFixed(1), largest / 1024 / 1024];
  return `This file has ${megabytes} MB; the most is ${most} MB. Save its words alone, as plain text.`;
}

function missing(seeds: Files, name: string): string {
  const found = seeds.entriesOf('');
  const entries = found === undefined || found instanceof Unreadable ? [] : found;
  const kind = entries.find((entry) => entry.name === name)?.kind;
  if (kind !== undefined && kind !== 'file')
    return `\`${name}\` is ${kinds[kind]}. Put the file itself in \`seeds\`.`;
  const files = entries.filter((entry) => entry.kind === 'file').map((entry) => entry.name);
  const meant = files.find((file) => plainName(file) === plainName(name)) ?? nearest(name, files);
  const hint = meant === undefined ? ' Add it as received.' : ` Did you mean \`${meant}\`?`;
  return `There is no file \`${name}\` among the source documents.${hint}`;
}

const kinds = {
  folder: 'a folder',
  link: 'a symbolic link, which is not followed',
  other: 'not an ordinary file',
};
