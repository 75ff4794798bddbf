import { expect, test } from 'vitest';
import { readPdf } from '../../../src/documents/pdf/read-pdf.ts';
import { madePdf, writeLines } from '../../fixtures/made-pdf.ts';

// Each part of the structure, and the lines in it.
async function read(
  parts: readonly (readonly [role: string, y: number, lines: readonly string[]])[],
): Promise<string[]> {
  const bytes = await madePdf(
    (page) => {
      for (const [role, y, lines] of parts) {
        const part = page.struct(role, {}, () => {
          writeLines(page, lines, { y });
        });
        page.addStructure(part);
      }
    },
    { tagged: true, pdfVersion: '1.7' },
  );
  const document = await readPdf(bytes);
  if ('refused' in document) throw new Error(document.refused);
  return document.blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'a table'));
}

const long =
  'The Board brings together the councils and the trusts of the area, and it sets the direction';

test('a declared paragraph is one, though its lines could stand alone', async () => {
  expect(
    await read([
      ['H1', 100, ['Terms']],
      ['P', 130, [`${long}.`, `${long}.`]],
    ]),
  ).toEqual(['Terms', `${long}. ${long}.`]);
});

test('names under each other are lines of their own, though one paragraph is declared', async () => {
  const names = ['Leader of the Council', 'Chief Executive', 'Director of Public Health'];
  expect(
    await read([
      ['P', 100, [`${long}.`]],
      ['P', 130, names],
    ]),
  ).toEqual([`${long}.`, ...names]);
});

test('a structure that calls each line a paragraph is not followed', async () => {
  const lines = Array.from({ length: 6 }, (_, at) =>
    at === 0 ? long : `which ${long.toLowerCase()}`,
  );
  const parts = lines.map((line, at) => ['P', 100 + at * 13, [line]] as const);
  expect(await read(parts)).toEqual([lines.join(' ')]);
});
