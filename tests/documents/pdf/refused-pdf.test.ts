import { expect, test } from 'vitest';
import { readPdf } from '../../../src/documents/pdf/read-pdf.ts';
import { madePdf, writeLines } from '../../fixtures/made-pdf.ts';

async function refused(bytes: Uint8Array): Promise<string> {
  const read = await readPdf(bytes);
  return 'refused' in read ? `${read.refused} ${read.todo}` : 'was read';
}

const recognise =
  'Ask for the Word file, or run text recognition (OCR) over the PDF, and try again.';

test('a scan is refused with what to do', async () => {
  const bytes = await madePdf((page) => {
    page.rect(72, 72, 300, 300).fill('#888');
    page.addPage().rect(72, 72, 300, 300).fill('#888');
  });
  expect(await refused(bytes)).toBe(
    `The PDF holds pictures of pages and no text: it was scanned. ${recognise}`,
  );
});

test('a scan with a typed cover is refused too', async () => {
  const bytes = await madePdf((page) => {
    writeLines(page, ['Terms of reference']);
    for (let number = 0; number < 4; number += 1)
      page.addPage().rect(72, 72, 300, 300).fill('#888');
  });
  expect(await refused(bytes)).toMatch(
    /^The PDF has no text on 4 of its 5 pages: it was scanned\./u,
  );
});

test('a password is asked of no one', async () => {
  const bytes = await madePdf((page) => writeLines(page, ['Secret']), {
    userPassword: 'x',
    pdfVersion: '1.7',
  });
  expect(await refused(bytes)).toBe(
    'The PDF is protected by a password. Open it, print it to a new PDF without a password, and try again.',
  );
});

test('a file that only asks not to be changed is read', async () => {
  const bytes = await madePdf((page) => writeLines(page, ['Open']), {
    ownerPassword: 'x',
    pdfVersion: '1.7',
  });
  expect(await refused(bytes)).toBe('was read');
});

test('more than 500 pages are too many', async () => {
  const bytes = await madePdf((page) => {
    for (let number = 0; number < 500; number += 1) page.addPage();
  });
  expect(await refused(bytes)).toMatch(
    /^The PDF has 501 pages; at most 500 are read\. Save the pages/u,
  );
});

test('a damaged file is refused, wherever it is cut off', async () => {
  const whole = await madePdf((page) => writeLines(page, ['Terms of reference']));
  for (const share of [0.02, 0.2, 0.5]) {
    const cut = whole.slice(0, Math.floor(whole.length * share));
    expect(await refused(cut)).toMatch(/^The PDF is damaged or cut off\. Ask for it again/u);
  }
});

test('the bytes that are read stay as they were', async () => {
  const bytes = await madePdf((page) => writeLines(page, ['Terms of reference']));
  const before = bytes.slice();
  await readPdf(bytes);
  expect(bytes).toEqual(before);
});
