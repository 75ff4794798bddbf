import type { Refusal } from './block.ts';
import { readDocument } from './read-document.ts';
import { transcriptOf } from './transcript.ts';

/** How a transcript compares with what its file is read as today. */
export type TranscriptProof =
  | { readonly is: 'same' }
  /** The first line that is read differently, counted from 1. */
  | { readonly is: 'different'; readonly line: number }
  | { readonly is: 'unread'; readonly refusal: Refusal };

/** Reads a file again and compares its words, line by line, with the transcript that was made of it. */
export async function proveTranscript(
  text: string,
  { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
): Promise<TranscriptProof> {
  const read = await readDocument(bytes, name);
  if ('refused' in read) return { is: 'unread', refusal: read };
  const today = transcriptOf(read.blocks).text;
  if (today === text) return { is: 'same' };
  const [recorded, now] = [text.split('\n'), today.split('\n')];
  const line = now.findIndex((words, index) => words !== recorded[index]);
  return { is: 'different', line: (line < 0 ? now.length : line) + 1 };
}
