import type { Refusal } from '../block.ts';
import type { Page } from '../printed/page.ts';

/** Why the words of a PDF cannot be had: it is a picture of a text, or its letters are not told. */
export function whyUnreadable(pages: readonly Page[]): Refusal | undefined {
  const letters = pages.map(({ pieces }) => pieces.map(({ text }) => text.trim()).join(''));
  const empty = letters.filter((text) => text === '').length;
  if (empty === pages.length || (empty > 1 && empty > pages.length / 2))
    return scan(empty, pages.length);
  const all = letters.join('');
  const unknown = all.match(/[\ufffd\ue000-\uf8ff]/gu)?.length ?? 0;
  if (unknown <= 0.02 * all.length) return undefined;
  return {
    refused: 'The PDF does not say which letters it shows, so its words cannot be read.',
    todo: 'Ask for the Word file, or run text recognition (OCR) over the PDF, and try again.',
  };
}

function scan(empty: number, pages: number): Refusal {
  const which =
    empty === pages
      ? 'holds pictures of pages and no text'
      : `has no text on ${empty} of its ${pages} pages`;
  return {
    refused: `The PDF ${which}: it was scanned.`,
    todo: 'Ask for the Word file, or run text recognition (OCR) over the PDF, and try again.',
  };
}
