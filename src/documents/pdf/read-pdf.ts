import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Block, ReadDocument, Refusal } from '../block.ts';
import { withContentsLists } from '../runs/contents-lists.ts';
import { withIndentLevels } from '../runs/indent-levels.ts';
import { blockOf } from './block-of.ts';
import type { Chunk } from './chunk.ts';
import { chunksByPlace } from './by-place.ts';
import { chunksByTags } from './by-tags.ts';
import { asContents } from './contents-list.ts';
import { withFootNotes } from './foot-notes.ts';
import { joinPages } from './join-pages.ts';
import type { PrintedLine } from './printed-line.ts';
import { printedLines } from './printed-lines.ts';
import { marginLines } from './margin-lines.ts';
import { hyphenMender } from './mend-hyphens.ts';
import { brokenPdf, openPdf } from '../printed/open-pdf.ts';
import type { Page } from '../printed/page.ts';
import { printedPages } from '../printed/printed-pages.ts';
import { paragraphOf } from './paragraphs-of.ts';
import { remarksOf } from './remarks-of.ts';
import { settingOf } from './setting.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** Reads a PDF that holds text: its structure where it declares one, else by where the words stand. */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument | Refusal> {
  const file = await openPdf(bytes);
  if ('refused' in file) return file;
  const printed = await printedIn(file);
  if ('refused' in printed) return printed;
  const { pages, properties } = printed;
  return whyUnreadable(pages) ?? { ...documentOf(pages), ...properties };
}

interface Printed {
  readonly pages: readonly Page[];
  readonly properties: Pick<ReadDocument, 'title' | 'language'>;
}

// Whatever the engine stumbles over is damage of the file; it is closed in any case.
async function printedIn(file: PDFDocumentProxy): Promise<Printed | Refusal> {
  try {
    const pages = await printedPages(file);
    if ('refused' in pages) return pages;
    const { info } = await file.getMetadata();
    return { pages, properties: propertiesOf(info) };
  } catch {
    return brokenPdf;
  } finally {
    await file.loadingTask.destroy();
  }
}

function documentOf(pages: readonly Page[]): ReadDocument {
  const lined = pages.map((page) => ({
    number: page.number,
    height: page.height,
    lines: printedLines(page.pieces, page.number),
  }));
  const setting = settingOf(lined.map(({ lines }) => lines));
  const margins = marginLines(lined);
  const parts = pages.flatMap((page, place) => {
    const aside = (lined[place]?.lines ?? []).filter((line) => margins.has(line));
    const taken = new Set(aside.flatMap(({ pieces }) => pieces));
    const rest = { ...page, pieces: page.pieces.filter((piece) => !taken.has(piece)) };
    const tagged = chunksByTags(rest, setting);
    const columns = tagged === undefined ? chunksByPlace(rest, setting) : [tagged];
    const noted = columns.map((chunks) => withFootNotes(chunks, setting));
    return withMargins(noted, aside, margins, page);
  });
  const chunks = asContents(joinPages(parts));
  const blocks = withContentsLists(withIndentLevels(mended(chunks.map(blockOf))));
  return { blocks, remarks: remarksOf(chunks, pages) };
}

// What stands above the text of a page comes before it, and what stands below comes after.
function withMargins(
  columns: readonly (readonly Chunk[])[],
  aside: readonly PrintedLine[],
  margins: ReturnType<typeof marginLines>,
  { height }: Page,
): (readonly Chunk[])[] {
  const chunkOf = (line: PrintedLine): Chunk => ({
    ...paragraphOf([line]),
    aside: margins.get(line),
  });
  const above = aside.filter(({ base }) => base < height / 2).map(chunkOf);
  const below = aside.filter(({ base }) => base >= height / 2).map(chunkOf);
  const [first = [], ...others] = columns;
  const parts = [[...above, ...first], ...others];
  return parts.map((part, place) => (place === parts.length - 1 ? [...part, ...below] : part));
}

function mended(blocks: readonly Block[]): Block[] {
  const mend = hyphenMender(
    blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [block.text]
        : block.rows.flatMap((row) => row.map(({ text }) => text)),
    ),
  );
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return { ...block, text: mend(block.text) };
    const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, text: mend(cell.text) })));
    return { ...block, rows };
  });
}

function propertiesOf(info: object): Pick<ReadDocument, 'title' | 'language'> {
  const { Title: title, Language: language } = info as Record<string, unknown>;
  return {
    ...(typeof title === 'string' && title.trim() !== '' ? { title: title.trim() } : {}),
    ...(typeof language === 'string' && language !== ''
      ? { language: language.toLowerCase() }
      : {}),
  };
}
