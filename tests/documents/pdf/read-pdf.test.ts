import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Block, ReadDocument } from '../../../src/documents/block.ts';
import { readPdf } from '../../../src/documents/pdf/read-pdf.ts';
import { madePdf, writeLines } from '../../fixtures/made-pdf.ts';

const printed = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`pages/${name}.pdf`, import.meta.url)));

async function read(bytes: Uint8Array): Promise<ReadDocument> {
  const document = await readPdf(bytes);
  if ('refused' in document) throw new Error(document.refused);
  return document;
}

// A line for each paragraph and each row: its aside, its label, its words.
function shown(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    const aside = block.aside === undefined ? '' : `[${block.aside}] `;
    if (block.kind === 'table')
      return block.rows.map((row) => aside + row.map(({ text }) => text).join(' | '));
    const label = block.label === undefined ? '' : `${block.label} `;
    return [`${aside}${label}${block.text}`];
  });
}

const terms = [
  '[running-head] Northmere terms v2 DRAFT',
  'Northmere Partnership Board',
  'Terms of reference approved by the Board on 4 March 2026 and effective from the first meeting of the new financial year, subject to the agreement of the constituent councils.',
  '1. Purpose',
  '1. To set the direction of the partnership.',
  '2. To advise:',
  'a. the councils;',
  'b. the trusts.',
  '2. Membership',
  'Organisation | Role | Vote',
  'Northmere Council | Leader (Chair) and, in the absence of the leader, the deputy | Yes',
  ' | Chief executive | No',
  'Health Trust |  | Yes',
  '3. Quorum',
  'Quorum. Five members, of whom two are from councils.¹',
  '• The Chair is counted.',
  '• Observers are not.',
  '1 As defined in Schedule 2.',
  '[page-number] Page 1 of 2',
  '[running-head] Northmere terms v2 DRAFT',
  'Nothing here alters the counter-terrorism duties of a member.',
  'Activity | Council | Trust',
  'Set the budget | A | ',
  'Delivery |  | ',
  'Report on the plan | R/A | I',
  '[page-number] Page 2 of 2',
];

describe('readPdf, of a tagged file', () => {
  test('takes headings, lists, tables and notes as declared, and running heads as asides', async () => {
    const { blocks, title, language, remarks } = await read(printed('terms'));
    expect(shown(blocks)).toEqual(terms);
    expect([title, language, remarks]).toEqual(['Terms of Reference', 'en', []]);
  });

  test('gives the rank of a heading, the depth of a point and the page of each', async () => {
    const { blocks } = await read(printed('terms'));
    expect(blocks.find(({ kind, page }) => kind === 'table' && page === 1)).toMatchObject({
      headingRows: 1,
    });
    const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
    const told = (text: string): object | undefined =>
      paragraphs.find((paragraph) => paragraph.text.startsWith(text));
    expect(told('Northmere Partnership')).toMatchObject({ heading: 1, page: 1 });
    expect(told('1. Purpose')).toMatchObject({ heading: 2, look: { isBold: true, size: 16.5 } });
    expect(told('the councils')).toMatchObject({ level: 1, label: 'a.', language: 'en' });
    expect(told('Quorum. Five')).toMatchObject({ leadsWith: 'Quorum.' });
    expect(told('1 As defined')).toMatchObject({ role: 'note' });
    expect(told('Nothing here')).toMatchObject({ page: 2 });
  });

  test('keeps the language of each part', async () => {
    const { blocks, language } = await read(printed('cylch'));
    expect(language).toBe('cy');
    const said = blocks.map((block) =>
      block.kind === 'paragraph' ? [block.language, block.text] : [],
    );
    expect(said).toContainEqual(['cy', 'Cylch Gorchwyl Bwrdd Partneriaeth Glanŵyr']);
    expect(said).toContainEqual(['en', 'The quorum is four members.']);
  });
});

describe('readPdf, of a file without tags', () => {
  test('tells the same paragraphs, tables and notes by where the words stand', async () => {
    const { blocks, remarks } = await read(printed('terms-untagged'));
    expect(shown(blocks)).toEqual(terms);
    expect(remarks).toEqual([]);
  });

  test('reads one column after the other, and joins a clause that goes on in the next', async () => {
    const left = [
      'The Board brings together the councils and the',
      'trusts of the area, and sets the direction of the',
      'work that they have agreed to do together. It is',
      'not a legal body and holds no money of its own.',
      'It publishes what it decides, and reports each',
      'year to the councils and to the trusts about what',
    ];
    const right = [
      'it has done. Its members act in the interest of the',
      'whole area, and say so where they cannot. They',
      'prepare for each meeting, and carry its decisions',
      'back to those who sent them. Nothing in these',
      'terms alters what a member is bound to do by law',
      'or by the rules of their own organisation.',
    ];
    const bytes = await madePdf((page) => {
      writeLines(page, ['Terms of reference'], { size: 16, y: 100 });
      writeLines(page, left, { y: 140 });
      writeLines(page, right, { x: 320, y: 143 });
    });
    expect(shown((await read(bytes)).blocks)).toEqual([
      'Terms of reference',
      [...left, ...right].join(' '),
    ]);
  });

  test('joins a clause over a page break, and leaves the running heads between its halves out', async () => {
    const bytes = await madePdf((page) => {
      for (const number of [1, 2, 3]) {
        if (number > 1) page.addPage();
        const words = ['first', 'second', 'third'][number - 1]!;
        writeLines(page, ['Northmere Board'], { y: 30, size: 8 });
        writeLines(
          page,
          [
            `${number}.1   The ${words} clause of these terms is written at some length, so that it fills`,
            `the line and goes on below it, on the ${words} page and on the one after it; its end is`,
          ],
          { y: 620 },
        );
        writeLines(page, [`near the ${words} head.`], { y: 72 });
        page.page.margins.bottom = 0;
        writeLines(page, [String(number)], { y: 800, x: 290, size: 8 });
      }
    });
    const { blocks } = await read(bytes);
    expect(shown(blocks)).toContain(
      '1.1 The first clause of these terms is written at some length, so that it fills the line and goes on below it, on the first page and on the one after it; its end is near the second head.',
    );
    expect(shown(blocks).filter((line) => line === '[running-head] Northmere Board')).toHaveLength(
      3,
    );
    expect(shown(blocks).filter((line) => /^\[page-number\] \d$/u.test(line))).toHaveLength(3);
  });

  test('tells a number by the gap after it, and its text by the indent', async () => {
    const bytes = await madePdf((page) => {
      writeLines(page, ['1.', '', '(a)', '', '2.'], { y: 100 });
      writeLines(
        page,
        [
          'The quorum is five members, of whom two are from the councils, and the',
          'Chair is one of them.',
        ],
        { x: 100, y: 100 },
      );
      writeLines(page, ['Substitutes count;', '', 'Observers do not.'], { x: 100, y: 126 });
    });
    expect(shown((await read(bytes)).blocks)).toEqual([
      '1. The quorum is five members, of whom two are from the councils, and the Chair is one of them.',
      '(a) Substitutes count;',
      '2. Observers do not.',
    ]);
  });

  test('says that a table without lines was told by the places of its words', async () => {
    const bytes = await madePdf((page) => {
      writeLines(page, ['The members are:'], { y: 100 });
      writeLines(page, ['Organisation', 'Northmere Council', 'Health Trust', 'Voluntary Action'], {
        y: 120,
      });
      writeLines(page, ['Seats', '3', '2', '1'], { x: 300, y: 120 });
    });
    const { blocks, remarks } = await read(bytes);
    expect(shown(blocks)).toEqual([
      'The members are:',
      'Organisation | Seats',
      'Northmere Council | 3',
      'Health Trust | 2',
      'Voluntary Action | 1',
    ]);
    expect(remarks.map(({ kind }) => kind)).toEqual(['doubtful']);
  });

  test('joins a table over a page break, and keeps its repeated headings as an aside', async () => {
    const bytes = await madePdf((page) => {
      [1, 2].forEach((number) => {
        if (number > 1) page.addPage();
        const rows = [
          ['Seat', 'Vote'],
          [`Chair ${number}`, 'Yes'],
        ];
        rows.forEach((row, at) =>
          row.forEach((text, column) => {
            const top = (number === 1 ? 640 : 120) + at * 20;
            page.rect(72 + column * 200, top, 200, 20).stroke();
            writeLines(page, [text], { x: 76 + column * 200, y: top + 5 });
          }),
        );
      });
    });
    const { blocks } = await read(bytes);
    expect(shown(blocks)).toEqual([
      'Seat | Vote',
      'Chair 1 | Yes',
      'Chair 2 | Yes',
      '[running-head] Seat | Vote',
    ]);
  });

  test('leaves a list of contents out', async () => {
    const dots = '. . . . . . . . . . . . . . . .';
    const bytes = await madePdf((page) => {
      writeLines(
        page,
        ['Contents', `1 Purpose ${dots} 2`, `2 Quorum ${dots} 3`, `3 Review ${dots} 4`],
        { y: 120, leading: 16 },
      );
    });
    expect(shown((await read(bytes)).blocks)).toEqual([
      '[contents-list] Contents',
      `[contents-list] 1 Purpose ${dots} 2`,
      `[contents-list] 2 Quorum ${dots} 3`,
      `[contents-list] 3 Review ${dots} 4`,
    ]);
  });
});
