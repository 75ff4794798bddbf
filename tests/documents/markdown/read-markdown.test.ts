import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '../../../src/documents/block.ts';
import { readMarkdown } from '../../../src/documents/markdown/read-markdown.ts';
import { transcriptOf } from '../../../src/documents/transcript.ts';
import { linesOfBlocks } from '../html/page-of.ts';

const read = (text: string): ReadDocument =>
  readMarkdown(new TextEncoder().encode(text)) as ReadDocument;
const lines = (text: string): string[] => linesOfBlocks(read(text).blocks);

describe('readMarkdown', () => {
  test('headings, clauses, lists and tables are what they print', () => {
    const text = [
      '# Terms of *reference*',
      '',
      'Quorum',
      '------',
      '1. **Five** members &amp; the Chair',
      '1. more',
      '',
      '   with words',
      '1) other',
      '   - a point',
      '',
      '2.1 To lead',
      '2.2 To plan',
      '',
      '| Seat | Votes |',
      '|------|-------|',
      '| Chair | `yes` |',
    ].join('\n');
    expect(lines(text)).toEqual([
      'Terms of reference',
      'Quorum',
      '1. Five members & the Chair',
      '2. more',
      'with words',
      '1) other',
      '• a point',
      '2.1 To lead',
      '2.2 To plan',
      'Seat | Votes / Chair | yes',
    ]);
    expect(read(text).blocks).toMatchObject([
      { heading: 1 },
      { heading: 2 },
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      { headingRows: 1 },
    ]);
  });

  test('fields before the text are set aside', () => {
    expect(read('---\ntitle: Terms\nlang: cy-GB\n---\nCylch gorchwyl')).toMatchObject({
      title: 'Terms',
      language: 'cy',
      blocks: [{ aside: 'front-matter' }, { aside: 'front-matter' }, { text: 'Cylch gorchwyl' }],
    });
  });

  test('notes are notes, and their marks stand above the line', () => {
    expect(read('Members[^a] vote.\n\n[^a]: All of *them*.').blocks).toMatchObject([
      { text: 'Members¹ vote.' },
      { text: 'All of them.', label: '1.', role: 'note' },
    ]);
  });

  test('addresses of links are no words, and are counted', () => {
    const { blocks, remarks } = read(
      'See [the Act](https://example.org/a_b) and <https://example.org/>.',
    );
    expect(linesOfBlocks(blocks)).toEqual(['See the Act and https://example.org/.']);
    expect(remarks).toEqual([{ kind: 'dropped', says: 'The address of 1 link was left out.' }]);
  });

  test('HTML among Markdown is read as HTML', () => {
    expect(
      lines('<details><summary>More</summary>\n\nInside **it**\n\n</details>\n\n<insert date>'),
    ).toEqual(['More', 'Inside it', '<insert date>']);
  });

  const piece = fc.constantFrom(
    'word',
    'word',
    'word',
    '\n',
    '\n',
    '\n\n',
    ' ',
    '# ',
    '- ',
    '1. ',
    '(a) ',
    '> ',
    '*',
    '**',
    '_',
    '`',
    '|',
    ' | ',
    '|---|---|\n',
    '    ',
    '<date>',
    '<b>',
    '&',
    '\\',
    '[',
    ']',
    '---\n',
    '1.1 ',
    '+---+---+\n',
    '![',
    '<!--',
    '-->',
    '~~~\n',
  );

  test('no word is lost, whatever marks stand around it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        let count = 0;
        const text = pieces
          .map((typed) => (typed === 'word' ? ` w${(count += 1)}w ` : typed))
          .join('');
        const found = readMarkdown(new TextEncoder().encode(`Terms\n\n${text}`)) as ReadDocument;
        const words = transcriptOf(found.blocks).text.match(/w\d+w/gu) ?? [];
        expect([...words].sort()).toEqual(
          Array.from({ length: count }, (_, at) => `w${at + 1}w`).sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['quotations', '>'.repeat(40_000)],
    ['lists on a line', '- '.repeat(40_000)],
    ['comments that never end', '<!--'.repeat(20_000)],
    ['paragraphs', 'a\n\n'.repeat(20_000)],
    ['brackets', '['.repeat(20_000)],
  ])('%s are read', (_, text) => {
    expect(read(`Terms\n\n${text} x`).blocks.length).toBeGreaterThan(0);
  });

  test('what is longer than any document is refused', () => {
    const bytes = new TextEncoder().encode('a '.repeat(2_000_001));
    expect(readMarkdown(bytes)).toMatchObject({ refused: expect.any(String) as string });
    expect(readMarkdown(new TextEncoder().encode('---'))).toMatchObject({
      refused: expect.any(String) as string,
    });
  });
});
