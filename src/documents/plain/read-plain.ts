import type { ReadDocument } from '../block.ts';

/** Reads plain text: a paragraph for each line that holds something. */
export function readPlain(bytes: Uint8Array): ReadDocument {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return {
    blocks: lines.filter((line) => line !== '').map((line) => ({ kind: 'paragraph', text: line })),
    remarks: [],
  };
}
