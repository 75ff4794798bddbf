import { formatOfBytes } from '../files/document-format.ts';
import type { Block, Paragraph, ReadDocument, Reader, Refusal } from './block.ts';
import type { DocumentKind } from './document-kind.ts';
import { documentKind } from './document-kind.ts';
import { labelsOf } from './typed/labels-of.ts';

/** The largest file read, in bytes. */
export const largestDocument = 20 * 1024 * 1024;

// One reader is loaded for one file: a page of the browser waits for no other.
const readers: Partial<Record<DocumentKind, () => Promise<Reader>>> = {
  word: async () => (await import('./word/read-word.ts')).readWord,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  plain: async () => (await import('./plain/read-plain.ts')).readPlain,
};

/** Reads a file that someone received, whatever it is called; or says why not and what to do. */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
): Promise<ReadDocument | Refusal> {
  if (bytes.length === 0) return refusal('The file is empty.', 'Ask for it again.');
  if (bytes.length > largestDocument)
    return refusal(
      'The file has more than 20 MB.',
      'Take the pictures out, or save the text alone, and try again.',
    );
  const kind = documentKind(bytes, name);
  const load = kind === undefined ? undefined : readers[kind];
  if (load === undefined) {
    const what = formatOfBytes(bytes) ?? 'a file of a kind that cannot be read';
    return refusal(
      `This is ${what}.`,
      'Save it as a Word document (.docx) or as a PDF, and try again.',
    );
  }
  const read = await (await load())(bytes);
  return 'refused' in read ? read : { ...read, blocks: withTypedLabels(read.blocks) };
}

// Numbers that were typed count like those that the file has as numbers.
function withTypedLabels(blocks: readonly Block[]): Block[] {
  const texts = blocks.map((block) =>
    block.kind === 'table' || block.aside !== undefined ? '' : linesWithLabel(block),
  );
  const labels = labelsOf(texts);
  return blocks.map((block, place) => {
    const typed = labels[place];
    if (block.kind === 'table' || block.label !== undefined || typed === undefined) return block;
    const { label, text, isBullet } = typed;
    return { ...block, label, text, ...(isBullet === true ? { isBullet } : {}) };
  });
}

// Those that the file has stand beside those that were typed, and tell that they are in a row.
function linesWithLabel({ label, text }: Paragraph): string {
  return label === undefined ? text : `${label}\t${text}`;
}

function refusal(refused: string, todo: string): Refusal {
  return { refused, todo };
}
