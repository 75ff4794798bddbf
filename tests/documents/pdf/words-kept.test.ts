import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPdf } from '../../../src/documents/pdf/read-pdf.ts';
import { madePdf, writeLines } from '../../fixtures/made-pdf.ts';

// What runs over the edge of a page is printed nowhere, so all stays well within it.
const word = fc.stringMatching(/^[a-z]{1,6}$/u);
const written = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
  },
  fc.constantFrom('1.', '1.1', '(a)', '•', '12', 'Page 2 of 9', 'Board terms v2'),
);
const place = fc.record({
  text: written,
  x: fc.integer({ min: 20, max: 260 }),
  y: fc.integer({ min: 15, max: 810 }),
  size: fc.constantFrom(7, 9, 10, 10, 10, 12, 18),
  font: fc.constantFrom('Helvetica', 'Helvetica-Bold', 'Times-Italic'),
  turn: fc.constantFrom(0, 0, 0, 0, 90, 270),
});
const ruling = fc.record({
  x: fc.integer({ min: 20, max: 400 }),
  y: fc.integer({ min: 15, max: 700 }),
  width: fc.integer({ min: 5, max: 200 }),
  height: fc.integer({ min: 5, max: 100 }),
});
const pages = fc.array(
  fc.record({
    places: fc.array(place, { minLength: 1, maxLength: 25 }),
    rulings: fc.array(ruling, { maxLength: 12 }),
  }),
  { minLength: 1, maxLength: 4 },
);

function letters(texts: readonly string[]): string {
  return [...texts.join('').normalize('NFKC').replace(/[\s-]/gu, '')].sort().join('');
}

test('every letter of a PDF is in its blocks, wherever it was printed and whatever was drawn', async () => {
  await fc.assert(
    fc.asyncProperty(pages, async (all) => {
      const bytes = await madePdf((page) => {
        all.forEach(({ places, rulings }, number) => {
          if (number > 0) page.addPage();
          page.page.margins.bottom = 0;
          for (const { x, y, width, height } of rulings) page.rect(x, y, width, height).stroke();
          for (const { text, turn, ...at } of places) {
            page.save();
            const y = turn === 0 ? at.y : 300 + (at.y % 200);
            if (turn !== 0) page.rotate(turn, { origin: [at.x, y] });
            writeLines(page, [text], { ...at, y });
            page.restore();
          }
        });
      });
      const read = await readPdf(bytes);
      if ('refused' in read) throw new Error(read.refused);
      const texts = read.blocks.flatMap((block) =>
        block.kind === 'table'
          ? block.rows.flatMap((row) => row.map(({ text }) => text))
          : [block.label ?? '', block.text],
      );
      expect(letters(texts)).toBe(
        letters(all.flatMap(({ places }) => places.map(({ text }) => text))),
      );
    }),
    { numRuns: 30 },
  );
});
