import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Page } from './page.ts';
import { pageOf } from './page-of.ts';

const mostPieces = 2_000_000;

/** All pages of an open PDF. Throws where one cannot be read, or where no text is that long. */
export async function printedPages(file: PDFDocumentProxy): Promise<Page[]> {
  const { OPS: codes } = await import('unpdf/pdfjs');
  const pages: Page[] = [];
  let count = 0;
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await pageOf(await file.getPage(number), codes);
    count += page.pieces.length;
    if (count > mostPieces) throw new Error('more pieces of text than a document has');
    pages.push(page);
  }
  return pages;
}
