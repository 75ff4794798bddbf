// Also runs in the browser.
import type { IStylesOptions } from 'docx';

const body = { basedOn: 'Normal', quickFormat: true };

/** The look of each kind of paragraph in a Word document. Sizes are in half points, spaces in twentieths of a point. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 80 } },
    },
    title: { run: { bold: true, size: 36 }, paragraph: { spacing: { after: 160 } } },
    heading1: {
      run: { bold: true, size: 26 },
      paragraph: { keepNext: true, outlineLevel: 0, spacing: { before: 240, after: 80 } },
    },
    heading2: {
      run: { bold: true, size: 22 },
      paragraph: { keepNext: true, outlineLevel: 1, spacing: { before: 160, after: 60 } },
    },
    hyperlink: { run: { color: '0B4A8F', underline: {} } },
  },
  paragraphStyles: [
    { id: 'Quote', name: 'Quote', ...body, run: { font: 'Cambria', size: 20 } },
    { id: 'Strong', name: 'Strong', ...body, run: { bold: true } },
    { id: 'Small', name: 'Small', ...body, run: { color: '47555A', size: 18 } },
  ],
};
