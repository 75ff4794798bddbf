import { expect, test } from 'vitest';
import { readPdf } from '../../../src/documents/pdf/read-pdf.ts';
import { madePdf, writeLines } from '../../fixtures/made-pdf.ts';

// Words at places of a page: how far from the left, how far down.
async function tablesOf(
  words: readonly (readonly [x: number, y: number, text: string])[],
  rulings: readonly number[] = [],
): Promise<string[][][]> {
  const bytes = await madePdf((page) => {
    for (const [x, y, text] of words) writeLines(page, [text], { x, y });
    for (const y of rulings) page.moveTo(72, y).lineTo(500, y).stroke();
  });
  const read = await readPdf(bytes);
  if ('refused' in read) throw new Error(read.refused);
  return read.blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map((row) => row.map(({ text }) => text))] : [],
  );
}

const twoLines = [
  [72, 100, 'Organisation'],
  [220, 100, 'Role'],
  [420, 100, 'Vote'],
  [72, 120, 'Northmere Council'],
  [220, 120, 'Leader, who chairs the meetings of the'],
  [420, 120, 'Yes'],
  [220, 132, 'board and signs its minutes'],
  [72, 152, 'Health Trust of the'],
  [220, 152, 'Chief executive'],
  [420, 152, 'No'],
  [72, 164, 'Dales'],
] as const;

test('a row goes on where the space above a line is narrow', async () => {
  expect(await tablesOf(twoLines)).toEqual([
    [
      ['Organisation', 'Role', 'Vote'],
      [
        'Northmere Council',
        'Leader, who chairs the meetings of the board and signs its minutes',
        'Yes',
      ],
      ['Health Trust of the Dales', 'Chief executive', 'No'],
    ],
  ]);
});

test('lines across a table part its rows', async () => {
  const close = twoLines.map(([x, y, text]) => [x, y === 132 ? 133 : y, text] as const);
  expect((await tablesOf(close, [115, 147, 177]))[0]).toHaveLength(3);
});

test('headings in the middle of their columns stand over them', async () => {
  expect(
    await tablesOf([
      [90, 100, 'Task'],
      [238, 100, 'Council'],
      [338, 100, 'Trust'],
      [72, 120, 'Set the budget'],
      [220, 120, 'A'],
      [320, 120, 'R'],
      [72, 140, 'Publish'],
      [220, 140, 'R'],
      [72, 160, 'Review'],
      [320, 160, 'A'],
    ]),
  ).toEqual([
    [
      ['Task', 'Council', 'Trust'],
      ['Set the budget', 'A', 'R'],
      ['Publish', 'R', ''],
      ['Review', '', 'A'],
    ],
  ]);
});

test('two lines in columns are no table, and a text below one is no row of it', async () => {
  expect(
    await tablesOf([
      [72, 100, 'Chair'],
      [220, 100, 'Leader'],
      [72, 114, 'Clerk'],
      [220, 114, 'Officer'],
    ]),
  ).toEqual([]);
  const [table] = await tablesOf([...twoLines, [72, 210, 'All votes are equal.']]);
  expect(table).toHaveLength(3);
});
