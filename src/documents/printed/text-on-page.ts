import type { PDFPageProxy } from 'unpdf/pdfjs';

/** The text of a page as the engine gives it, and the fonts in it by the names that it gives them. */
export interface TextOnPage {
  readonly items: Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];
  readonly fonts: readonly string[];
}

const most = 50_000;

/** The text of a page, as far as a page can hold any; nothing where there is more. */
export async function textOnPage(page: PDFPageProxy): Promise<TextOnPage | undefined> {
  const stream = page.streamTextContent({ includeMarkedContent: true, disableNormalization: true });
  const reader = (stream as ReadableStream<Content>).getReader();
  const items: TextOnPage['items'] = [];
  const fonts = new Set<string>();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { items, fonts: [...fonts] };
    for (const item of value.items) items.push(item);
    for (const font of Object.keys(value.styles)) fonts.add(font);
    if (items.length <= most) continue;
    await reader.cancel(new Error('more text than a page holds'));
    return undefined;
  }
}

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
