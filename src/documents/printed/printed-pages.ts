import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Refusal } from '../block.ts';
import type { Page } from './page.ts';
import { pageOf } from './page-of.ts';

const mostPieces = 300_000;

/** All pages of an open PDF, or that they hold more than a document does. Throws where one is broken. */
export async function printedPages(file: PDFDocumentProxy): Promise<Page[] | Refusal> {
  const { OPS: codes } = await import('unpdf/pdfjs');
  const pages: Page[] = [];
  let count = 0;
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await pageOf(await file.getPage(number), codes);
    count += page?.pieces.length ?? 0;
    if (page === undefined || count > mostPieces) return tooMuchText;
    pages.push(page);
  }
  return pages;
}

const tooMuchText: Refusal = {
  refused: 'The PDF holds more text than a document has.',
  todo: 'Save the pages of the terms of reference alone as a PDF, and try again.',
};
