import { formatOfBytes } from '../files/document-format.ts';
import type { Block, Paragraph, ReadDocument, Reader, Refusal } from './block.ts';
import type { DocumentKind } from './document-kind.ts';
import { typeableText } from './characters/typeable-text.ts';
import { documentKind } from './document-kind.ts';
import { isLocked } from './is-locked.ts';
import { leadWithout } from './typed/lead-without.ts';
import { labelsOf } from './typed/labels-of.ts';

/** The largest file read, in bytes. */
export const largestDocument = 20 * 1024 * 1024;

// A thousand pages have some twenty thousand paragraphs and three million letters.
const mostBlocks = 30_000;
const mostLetters = 5_000_000;

// One reader is loaded for one file: a page of the browser waits for no other.
const readers: Partial<Record<DocumentKind, () => Promise<Reader>>> = {
  word: async () => (await import('./word/read-word.ts')).readWord,
  odt: async () => (await import('./odt/read-odt.ts')).readOdt,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  sheet: async () => (await import('./sheet/read-sheet.ts')).readSheet,
  csv: async () => (await import('./sheet/read-csv.ts')).readCsv,
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  markdown: async () => (await import('./markdown/read-markdown.ts')).readMarkdown,
  rtf: async () => (await import('./rtf/read-rtf.ts')).readRtf,
  plain: async () => (await import('./plain/read-plain.ts')).readPlain,
};

/** Reads a file that someone received, whatever it is called; or says why not and what to do. */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
): Promise<ReadDocument | Refusal> {
  const unfit = whyUnfit(bytes.length);
  if (unfit !== undefined) return unfit;
  if (isLocked(bytes))
    return refusal('The file is protected by a password.', 'Take the password off, and try again.');
  const kind = documentKind(bytes, name);
  const load = kind === undefined ? undefined : readers[kind];
  if (load === undefined) {
    const what = formatOfBytes(bytes) ?? 'a file of a kind that cannot be read';
    return refusal(
      `This is ${what}.`,
      'Save it as a Word document (.docx), an Excel workbook (.xlsx) or a PDF, and try again.',
    );
  }
  // A copy, as a reader may keep its bytes, or be given those of another kind of array.
  const read = await readWhole(await load(), new Uint8Array(bytes));
  if ('refused' in read) return read;
  if (read.blocks.length > mostBlocks || documentLetters(read.blocks) > mostLetters)
    return refusal(
      'The file holds more than a thousand pages.',
      'Take out the part that is needed, and try that.',
    );
  if (read.blocks.some(holdsEndlessWord))
    return refusal(
      'The file holds a word of more than five thousand letters, as no document does.',
      'Open it in the program that made it, save it as a Word document, and try that.',
    );
  if (!read.blocks.some(holdsWords))
    return refusal(
      'There are no words in this file.',
      'If it shows some, they are a picture: ask for the document itself.',
    );
  return { ...read, blocks: withTypedLabels(read.blocks.map(inPlainWords)) };
}

// A damaged file can mislead a reader in more ways than are known, and an import ends with a plain word.
async function readWhole(reader: Reader, bytes: Uint8Array): Promise<ReadDocument | Refusal> {
  try {
    return await reader(bytes);
  } catch {
    return refusal(
      'The file is damaged, and cannot be read to its end.',
      'Open it in the program that made it, save it under a new name, and try that.',
    );
  }
}

function holdsEndlessWord(block: Block): boolean {
  const texts = block.kind === 'table' ? block.rows.flat() : [block];
  return texts.some(({ text }) => text.length > 5000 && /\S{5001}/u.test(text));
}

/** How many letters the words of a document have. */
export function documentLetters(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    const texts = block.kind === 'table' ? block.rows.flat() : [block];
    return sum + texts.reduce((all, { text }) => all + text.length, 0);
  }, 0);
}

function holdsWords(block: Block): boolean {
  if (block.aside !== undefined) return false;
  const texts =
    block.kind === 'table' ? block.rows.flat().map(({ text }) => text) : [block.label, block.text];
  return texts.some((text) => /[\p{L}\p{N}]/u.test(text ?? ''));
}

// The mark of a name that is held back is the register’s own: a document that has one says it otherwise.
function inPlainWords(block: Block): Block {
  const plain = (text: string): string => typeableText(text).replaceAll('{withheld:', '(withheld:');
  if (block.kind === 'table') {
    const caption = block.caption === undefined ? {} : { caption: plain(block.caption) };
    const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, text: plain(cell.text) })));
    return { ...block, ...caption, rows };
  }
  const label = block.label === undefined ? {} : { label: plain(block.label) };
  return { ...block, ...label, text: plain(block.text) };
}

/** Why a file of so many bytes is not opened at all; undefined where it is. */
export function whyUnfit(size: number): Refusal | undefined {
  if (size === 0) return refusal('The file is empty.', 'Ask for it again.');
  if (size <= largestDocument) return undefined;
  return refusal(
    'The file has more than 20 MB.',
    'Take the pictures out, or save the text alone, and try again.',
  );
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
    const leadsWith = leadWithout(label, block.leadsWith, text);
    return { ...block, label, text, leadsWith, ...(isBullet === true ? { isBullet } : {}) };
  });
}

// Those that the file has stand beside those that were typed, and tell that they are in a row.
function linesWithLabel({ label, text }: Paragraph): string {
  return label === undefined ? text : `${label}\t${text}`;
}

function refusal(refused: string, todo: string): Refusal {
  return { refused, todo };
}
