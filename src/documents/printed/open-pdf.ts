import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Refusal } from '../block.ts';
import { whyTooHeavy } from './why-too-heavy.ts';

const mostPages = 500;

/** Opens a PDF from memory, or says why it cannot be opened. Nothing is fetched and no script of it runs. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy | Refusal> {
  const heavy = whyTooHeavy(bytes);
  if (heavy !== undefined) return heavy;
  const { getDocument } = await import('unpdf/pdfjs');
  // The engine takes the memory it is given for itself, so it gets a copy.
  const task = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
    useWasm: false,
    // Pictures are not looked at, so none is unpacked.
    maxImageSize: 1,
  });
  try {
    const file = await task.promise;
    if (file.numPages <= mostPages) return file;
    const pages = file.numPages;
    await file.loadingTask.destroy();
    return {
      refused: `The PDF has ${pages} pages; at most ${mostPages} are read.`,
      todo: 'Save the pages of the terms of reference alone as a PDF, and try again.',
    };
  } catch (problem) {
    return whyNotOpened(problem);
  }
}

function whyNotOpened(problem: unknown): Refusal {
  if (problem instanceof Error && problem.name === 'PasswordException')
    return {
      refused: 'The PDF is protected by a password.',
      todo: 'Open it, print it to a new PDF without a password, and try again.',
    };
  return brokenPdf;
}

/** What is said of a PDF that is cut off or broken. */
export const brokenPdf: Refusal = {
  refused: 'The PDF is damaged or cut off.',
  todo: 'Ask for it again, or open it and print it to a new PDF, and try again.',
};
