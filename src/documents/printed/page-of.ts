import type { PDFPageProxy } from 'unpdf/pdfjs';
import { dotsOf } from './dots-of.ts';
import type { Page } from './page.ts';
import type { PageMatrix, StepCodes } from './drawn-paths.ts';
import { drawnPaths } from './drawn-paths.ts';
import { piecesOnPage } from './pieces-on-page.ts';
import { rulingsOf } from './rulings-of.ts';
import { tagOf } from './tag-of.ts';
import { textOnPage } from './text-on-page.ts';

/** What is printed on one page of an open PDF; nothing where that is more than a page can hold. */
export async function pageOf(page: PDFPageProxy, codes: StepCodes): Promise<Page | undefined> {
  const text = await textOnPage(page);
  if (text === undefined) return undefined;
  const view = page.getViewport({ scale: 1 });
  const turned = view.transform as unknown as PageMatrix;
  const steps = await page.getOperatorList();
  const paths = drawnPaths(steps, codes, turned);
  const fonts = new Map(text.fonts.map((font) => [font, fontName(page, font)]));
  const tree: unknown = await page.getStructTree();
  const tags = tagOf(tree);
  const read: Page = {
    number: page.pageNumber,
    width: view.width,
    height: view.height,
    pieces: piecesOnPage(text.items, fonts, turned),
    rulings: rulingsOf(paths),
    dots: dotsOf(paths),
    ...(tags === undefined ? {} : { tags }),
  };
  page.cleanup();
  return read;
}

// The engine knows a font by a name of its own, and keeps what the file says of it.
function fontName(page: PDFPageProxy, font: string): string {
  if (!page.commonObjs.has(font)) return '';
  const kept: unknown = page.commonObjs.get(font);
  const name = typeof kept === 'object' && kept !== null && 'name' in kept ? kept.name : '';
  return typeof name === 'string' ? name : '';
}
