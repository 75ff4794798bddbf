// Also runs in the browser.
import { Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import type { WordDocument } from '../views/word-document.ts';
import { docxLinks } from './docx-links.ts';
import { docxParagraph } from './docx-paragraph.ts';
import { docxStyles } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';
import { withoutTime } from './without-time.ts';
import { xmlWords } from './xml-text.ts';

// A4 in twentieths of a point, with margins of two centimetres.
const [short, long, margin] = [11906, 16838, 1134];

/**
 * Writes a Word document: its title and author, headings, paragraphs, links and tables in British English, with the
 * number of each page.
 *
 * Shape: the same document gives the same bytes, on any day and in any time zone.
 */
export async function docx(document: WordDocument): Promise<Uint8Array<ArrayBuffer>> {
  const links = docxLinks();
  const [title, author] = [xmlWords(document.title), xmlWords(document.author)];
  const file = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: docxStyles,
    sections: [
      {
        properties: { page: pageOf(document) },
        footers: { default: footer() },
        children: contents(document, links),
      },
    ],
  });
  links.writeInto(file);
  return withoutTime(await Packer.toArrayBuffer(file));
}

function pageOf({ isLandscape }: WordDocument) {
  const orientation = isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    // Width and height change places for a landscape page.
    size: { width: short, height: long, orientation },
    margin: { top: margin, right: margin, bottom: margin, left: margin, header: 567, footer: 567 },
  };
}

function contents(
  { title, isLandscape, blocks }: WordDocument,
  links: ReturnType<typeof docxLinks>,
) {
  const width = (isLandscape ? long : short) - 2 * margin;
  const written = blocks.flatMap((block, index) => {
    if (!('header' in block)) return [docxParagraph(block, links)];
    const table = docxTable(block, { width, links });
    const next = blocks[index + 1];
    // Word joins a table with the next one, and wants a paragraph at the end.
    return next === undefined || 'header' in next ? [table, new Paragraph({})] : [table];
  });
  return [docxParagraph({ text: title, style: 'Title' }, links), ...written];
}

function footer(): Footer {
  const words = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  const line = new Paragraph({
    style: 'Small',
    alignment: 'right',
    children: [new TextRun({ children: words })],
  });
  return new Footer({ children: [line] });
}
