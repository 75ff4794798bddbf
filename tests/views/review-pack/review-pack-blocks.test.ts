import { describe, expect, test } from 'vitest';
import type { Register } from '../../../src/register/register.ts';
import { reviewPackDocument } from '../../../src/views/review-pack/review-pack-blocks.ts';
import type { PackBlock } from '../../../src/views/review-pack/review-pack-parts.ts';
import { reviewPackView } from '../../../src/views/review-pack/review-pack-view.ts';
import type { WordText } from '../../../src/views/word-document.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const register = openSample().register as Register;
const view = reviewPackView(register.constitutions.get('riverside/board')!, register);
const document = reviewPackDocument(view);
const linesOf = ({ text, links = [] }: WordText): string[] => [
  text,
  ...links.map((one) => one.name),
];
const texts = document.blocks.flatMap((block) =>
  'header' in block ? [...block.header, ...block.rows.flat(2).flatMap(linesOf)] : linesOf(block),
);

/** Every piece of text that the page prints. */
function piecesOf(block: PackBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'to-do':
    case 'list':
      return block.lines.flatMap(({ text, links = [] }) => [text, ...links.map((one) => one.name)]);
    case 'table':
      return [
        ...block.columns,
        ...block.rows.flatMap(({ name, words, choices = [] }) => [
          ...[...name, ...words].flatMap(({ text, links = [] }) => [
            text,
            ...links.map((one) => one.name),
          ]),
          ...choices,
        ]),
      ];
    case 'form':
      return block.fields.flatMap(({ name, choices = [] }) => [name, ...choices]);
  }
}

describe('reviewPackDocument', () => {
  test('says all that the page says', () => {
    const pieces = view.sections.flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap(piecesOf),
    ]);
    const all = texts.join('\n');
    expect(pieces.filter((piece) => !all.includes(piece))).toEqual([]);
    expect(view.head.filter(({ value }) => !all.includes(value))).toEqual([]);
  });

  test('says it in the order of the page', () => {
    const headings = document.blocks.flatMap((block) =>
      'style' in block && block.style === 'Heading1' ? [block.text] : [],
    );
    expect(headings).toEqual([
      '1. Questions to settle',
      '2. What the document says',
      '3. What is open, and how like bodies answer',
      '4. Names that have changed',
      '5. Changes since the last version',
      '6. Sign-off',
    ]);
  });

  test('leads to full addresses, and is of the register', () => {
    const cells = document.blocks.flatMap((block) =>
      'header' in block ? block.rows.flat(2) : [block],
    );
    const hrefs = cells.flatMap(({ links = [] }) => links.map(({ href }) => href));
    expect(hrefs.length).toBeGreaterThan(3);
    expect(hrefs.filter((href) => !href.startsWith(register.site.baseUrl))).toEqual([]);
    expect(document.author).toBe(register.site.name);
  });

  test('names each column', () => {
    const headers = document.blocks.flatMap((block) => ('header' in block ? block.header : []));
    expect(headers.filter((name) => name.trim() === '')).toEqual([]);
  });

  test('puts an empty box before each thing to do', () => {
    const boxed = texts.filter((text) => text.startsWith('☐ '));
    const toDo = view.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'to-do' ? block.lines : [])),
    );
    expect(boxed.length).toBeGreaterThan(toDo.length);
    expect(boxed).toContain('☐ Keep');
  });

  test('has as many cells in each row as its table has columns', () => {
    const tables = document.blocks.flatMap((block) => ('header' in block ? [block] : []));
    const uneven = tables.filter(({ header, widths = [], rows }) =>
      [widths, ...rows].some(({ length }) => length !== header.length),
    );
    expect(uneven).toEqual([]);
  });
});
