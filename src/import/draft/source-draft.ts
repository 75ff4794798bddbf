import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Aside, Block } from '../../documents/block.ts';
import type { Transcript } from '../../documents/transcript.ts';
import type { DraftRecord } from './draft.ts';

/** What the record of a source is made from. */
export interface SourceInput {
  readonly title: string;
  /** The name that the file has among the sources. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly transcript: Transcript;
  readonly blocks: readonly Block[];
  /** The bodies whose words it holds, in order: `partnership/body`. */
  readonly parts: readonly string[];
  /** Which part of the document it is, where it is not the whole. */
  readonly partHeld?: string | undefined;
}

/** The record of a document as received: its checksum, its transcript, and what of its words is left out. */
export function sourceDraft(input: SourceInput): DraftRecord {
  const { title, file, bytes, transcript, parts, partHeld } = input;
  const omitted = omissionsOf(input);
  return {
    title,
    file,
    sha256: checksumOf(bytes),
    received: receivedAs(file),
    transcript: {
      file: transcriptName(file),
      sha256: checksumOf(new TextEncoder().encode(transcript.text)),
    },
    copy: partHeld === undefined ? undefined : { is: 'part', which: partHeld },
    parts: parts.map((constitution) => ({ constitution })),
    omitted: omitted.length === 0 ? undefined : omitted,
  };
}

/** The name of the transcript that stands beside a source. */
export function transcriptName(file: string): string {
  return `${file}.txt`;
}

function checksumOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

const formats: Readonly<Record<string, string>> = {
  docx: 'A Word file',
  docm: 'A Word file with macros',
  odt: 'An OpenDocument text',
  pdf: 'A PDF',
  rtf: 'A rich text file',
  html: 'A web page',
  htm: 'A web page',
  md: 'A Markdown file',
  xlsx: 'A spreadsheet',
  csv: 'A table as comma-separated values',
  txt: 'A text file',
};

function receivedAs(file: string): string {
  const ending = /\.([a-z0-9]+)$/u.exec(file)?.[1] ?? '';
  return Object.hasOwn(formats, ending) ? formats[ending]! : 'A file';
}

function omissionsOf({ blocks, transcript }: SourceInput): DraftRecord[] {
  const lines = transcript.text.split('\n');
  const byReason = new Map<Aside, number[]>();
  for (const [order, { aside }] of blocks.entries()) {
    if (aside === undefined) continue;
    const numbers = byReason.get(aside) ?? [];
    byReason.set(aside, numbers);
    const { first, last } = transcript.lines[order]!;
    // A line without a word leaves nothing out.
    for (let line = first; line <= last; line++)
      if (/[\p{L}\p{N}]/u.test(lines[line - 1]!)) numbers.push(line);
  }
  return [...byReason]
    .filter(([, numbers]) => numbers.length > 0)
    .flatMap(([reason, numbers]) =>
      inChunks(rangesOf(numbers)).map((ranges) => ({ lines: ranges.join(', '), reason })),
    );
}

// A record of a thousand pages has a head on each, and a value of a content file an end.
const mostRanges = 250;

function inChunks(ranges: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ranges.length / mostRanges) }, (_, chunk) =>
    ranges.slice(chunk * mostRanges, (chunk + 1) * mostRanges),
  );
}

// `12, 40-41`: lines that follow each other as one range.
function rangesOf(numbers: readonly number[]): string[] {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`));
}
