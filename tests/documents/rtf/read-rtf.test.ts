import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRtf } from '../../../src/documents/rtf/read-rtf.ts';
import { transcriptOf } from '../../../src/documents/transcript.ts';
import { linesOfBlocks } from '../html/page-of.ts';
import { readRtfText, rtfOf } from './rtf-of.ts';

const lines = (text: string): string[] => linesOfBlocks(readRtfText(text).blocks);
const kinds = (text: string): string[] => readRtfText(text).remarks.map(({ says }) => says);

describe('readRtf', () => {
  test('numbers are those that stand in the file', () => {
    const { blocks } = readRtfText(
      "{\\listtext\\pard\\plain 1.1\\tab}\\ls1\\ilvl1 Lead\\par{\\pntext\\f1\\'b7\\tab}Plan\\par{\\listtext\\f3 o\\tab}Act\\par{\\*\\pn\\pnlvlblt{\\pntxtb x}}end",
    );
    expect(linesOfBlocks(blocks)).toEqual(['1.1 Lead', '• Plan', '◦ Act', 'end']);
    expect(blocks[0]).toMatchObject({ level: 1, list: '1' });
    expect(blocks[1]).toMatchObject({ isBullet: true });
    // Some programs name no font for them, or give the number before and after `\pard`.
    expect(
      lines('{\\listtext \\u61607 ?\\tab}a\\par{\\listtext 1.\\tab}\\pard{\\listtext 1.\\tab}b'),
    ).toEqual(['▪ a', '1. b']);
  });

  test('signs beyond ASCII are read once, in the code page of their font', () => {
    expect(
      lines(
        "Board\\rquote s \\'93terms\\'94 \\u8211\\'96 \\uc2\\u8364 xxE\\uc1{\\f2\\'e8}\\u-10179 ?\\u-8704 ?",
      ),
    ).toEqual(['Board’s “terms” – €Eč😀']);
  });

  test('the language is the one that the file says', () => {
    expect(readRtfText('\\deflang1106 Cylch gorchwyl')).toMatchObject({ language: 'cy' });
  });

  test('the settings of a number end with it', () => {
    const { blocks } = readRtfText(
      '\\pard\\s1\\ls4\\ilvl1{\\b{\\listtext\\pard\\plain\\s0 2.\\tab}Purpose}\\par',
    );
    expect(blocks).toMatchObject([
      { label: '2.', heading: 1, level: 1, list: '4', text: 'Purpose' },
    ]);
  });

  test('headings, looks and leads are known', () => {
    expect(
      readRtfText(
        '\\pard\\s3 Terms\\par\\pard\\s1\\b Quorum\\b0\\par\\pard{\\b Five.} All\\par\\pard\\outlinelevel1 Votes',
      ).blocks,
    ).toMatchObject([
      { heading: 0, text: 'Terms' },
      { heading: 1, look: { isBold: true } },
      { leadsWith: 'Five.' },
      { heading: 2 },
    ]);
  });

  test('tables have their merged cells', () => {
    const row = '\\trowd\\cellx1000\\cellx2000\\cellx3000';
    expect(
      lines(
        `${row}\\pard\\intbl A\\cell B\\cell C\\cell\\row\\trowd\\cellx1000\\cellx3000 d\\par e\\cell f\\cell\\row\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000 \\cell g\\cell h\\cell\\row\\pard after`,
      ),
    ).toEqual(['A | B | C / d\ne | f |  /  | g | h', 'after']);
  });

  test('fields give their results, notes come after, and heads are set aside', () => {
    expect(
      lines(
        '{\\header Board\\par Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 2}}\\par}See {\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt the Act}}{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} All.}.\\par{\\field{\\*\\fldinst TOC}{\\fldrslt Quorum 3\\par}}',
      ),
    ).toEqual([
      'See the Act¹.',
      '[running-head] Board',
      '[page-number] Page 2',
      '¹ All.',
      '[contents-list] Quorum 3',
    ]);
  });

  test('what is deleted, hidden or said beside the text is no part of it, and is counted', () => {
    const text =
      'a {\\deleted b }{\\revised c} {\\v d}{\\*\\annotation e}{\\pict 00ff}{\\object{\\*\\objdata 00}}{\\*\\unknown f}';
    expect(lines(text)).toEqual(['a c', '[hidden-text] d']);
    expect(kinds(text)).toEqual([
      '1 tracked insertion was kept.',
      '1 tracked deletion was left out.',
      '1 comment was left out.',
      '1 piece of hidden text was left out.',
      '1 picture without alternative text was not read.',
      '1 embedded file of another program was not read.',
    ]);
  });

  test('the words of a box are read, those for old programs once', () => {
    expect(
      lines(
        'a{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt Box\\par}}{\\shprslt Box}}{\\upr{x}{\\*\\ud{ y}}}',
      ),
    ).toEqual(['a y', 'Box']);
  });

  test('a file that is cut says so, and one that is none is refused', () => {
    expect(readRtf(rtfOf('words').subarray(0, -1))).toMatchObject({
      remarks: [{ kind: 'partial' }],
    });
    expect(readRtf(new TextEncoder().encode('Terms'))).toMatchObject({
      todo: expect.stringContaining('.docx') as string,
    });
  });

  const piece = fc.constantFrom(
    'word',
    'word',
    '{',
    '}',
    '\\par ',
    '\\b ',
    '\\b0 ',
    '\\cell ',
    '\\row ',
    '\\trowd\\cellx900\\cellx1800 ',
    '\\intbl ',
    '\\pard ',
    '\\line ',
    '\\tab ',
    "\\'93",
    '\\u8217 ?',
    '{\\listtext 1.\\tab}',
    '\\qc ',
    '\\plain ',
    '{\\footnote ',
    '{\\header ',
    '\\super ',
    '\\v ',
    '{\\field{\\*\\fldinst X}{\\fldrslt ',
    '\\f1 ',
    '\\f2 ',
    '\\nestcell ',
    '\\sect ',
  );

  test('no word is lost, however groups are nested', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        let count = 0;
        let depth = 0;
        const text = pieces
          .map((typed) => {
            // A brace that closes nothing would end the file.
            depth += (typed.match(/\{/gu)?.length ?? 0) - (typed.match(/\}/gu)?.length ?? 0);
            if (depth < 0) depth = 0;
            else if (typed !== 'word') return typed;
            return typed === 'word' ? ` ${(count += 1)}#9 ` : '';
          })
          .join('');
        const words = transcriptOf(readRtfText(text).blocks).text.match(/\d+#9/gu) ?? [];
        expect([...words].sort()).toEqual(
          Array.from({ length: count }, (_, at) => `${at + 1}#9`).sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['groups', '{'.repeat(100_000)],
    ['ends of groups', '}'.repeat(100_000)],
    ['notes in notes', '{\\footnote '.repeat(20_000)],
    ['paragraphs', '\\par a'.repeat(100_000)],
    ['rows', '\\trowd\\cellx1\\cellx2 a\\cell b\\cell\\row'.repeat(4000)],
    ['signs', '\\u8217 ?'.repeat(100_000)],
    ['edges', `\\trowd${'\\cellx1'.repeat(50_000)} a\\cell\\row`],
  ])('%s without end are read', (_, text) => {
    expect(readRtfText(`Terms ${text}`).blocks.length).toBeGreaterThan(0);
  });

  test('a table with more rows than any document has is refused', () => {
    const read = readRtf(rtfOf('\\trowd\\cellx1\\cellx900 a\\cell b\\cell\\row'.repeat(5001)));
    expect(read).toMatchObject({ refused: expect.stringContaining('table') as string });
  });
});
