import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlain } from '../../../src/documents/plain/read-plain.ts';
import { transcriptOf } from '../../../src/documents/transcript.ts';
import { textsOf } from './texts-of.ts';

const read = (text: string): ReturnType<typeof readPlain> =>
  readPlain(new TextEncoder().encode(text));
const wordsOf = (text: string): string[] => text.match(/\S*[\p{L}\p{N}]\S*/gu) ?? [];

describe('readPlain', () => {
  test('each line that holds something is a paragraph', () => {
    expect(textsOf(read('Terms\r\n\r\n  Quorum is five. ').blocks)).toEqual([
      'Terms',
      'Quorum is five.',
    ]);
  });

  test('a text set by hand has its headings, clauses, points and tables', () => {
    const text = [
      'HARBOUR BOARD',
      '=============',
      '',
      '1. Purpose',
      '1.1 The Board leads the work on health in the',
      'harbour towns, and answers to both of the councils',
      'that set it up.',
      '',
      '2. Members',
      '  • the Chair',
      '  • two from each council:',
      '      o one officer',
      '',
      '+-------+-------+',
      '| Seat  | Votes |',
      '+-------+-------+',
      '| Chair | yes   |',
      '+-------+-------+',
    ].join('\n');
    const { blocks } = read(text);
    expect(textsOf(blocks)).toEqual([
      'HARBOUR BOARD',
      '1. | Purpose',
      '1.1 | The Board leads the work on health in the harbour towns, and answers to both of the councils that set it up.',
      '2. | Members',
      '• | the Chair',
      '• | two from each council:',
      'o | one officer',
      [
        ['Seat', 'Votes'],
        ['Chair', 'yes'],
      ],
    ]);
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.level : undefined))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      0,
      0,
      1,
      undefined,
    ]);
  });

  test('a comment beside a heading is set aside, and counted', () => {
    const { blocks, remarks } = read('Appendix\tComment by A Reviewer: Will be removed');
    expect(blocks).toEqual([
      { kind: 'paragraph', text: 'Appendix' },
      { kind: 'paragraph', aside: 'hidden-text', text: 'Comment by A Reviewer: Will be removed' },
    ]);
    expect(remarks).toMatchObject([{ kind: 'dropped' }]);
  });

  const pieces = [
    'Purpose',
    '1.',
    '2.1',
    '(a)',
    '•',
    '-',
    'o',
    '\t',
    '\t',
    ' ',
    ' ',
    '\n',
    '\n',
    '\n\n',
    '\f',
    '|',
    '----\n',
    '====\n',
    '# ',
    'Page 2 of 9',
    '7',
    'A.',
    'B.',
    'the Board of',
    'meets',
    'well-',
    'being',
    '...... 3',
    'A4',
    'Part 2',
    '3.5.3.has',
  ];
  // Of which a cell may be read before the words beside its first line.
  const rows = ['| a | b |\n', '+---+---+\n', 'a    b\n', '            x   y\n'];
  // A hyphen at the end of a line may join two words, and a label may be parted from its word.
  const letters = (text: string): string[] => [
    ...wordsOf(text)
      .join('')
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ];
  const readLetters = (text: string): string[] => letters(transcriptOf(read(text).blocks).text);

  test('no word is lost, whatever stands in the text', () => {
    const some = fc.array(fc.constantFrom(...pieces), { maxLength: 60 });
    fc.assert(
      fc.property(some, (chosen) => {
        const text = chosen.join('');
        expect(readLetters(text)).toEqual(letters(text));
      }),
      { numRuns: 300 },
    );
  });

  test('no word of a row is lost', () => {
    const some = fc.array(fc.constantFrom(...pieces, ...rows, ...rows), { maxLength: 60 });
    fc.assert(
      fc.property(some, (chosen) => {
        const text = chosen.join('');
        expect(readLetters(text).sort()).toEqual(letters(text).sort());
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['lines led by tabs', '\tcell\n'],
    ['borders without words', '+---+---\n'],
    ['bookmarks that never end', '[bookmark: '],
    ['tags that never end', '<a '],
    ['marks of headings', '#'],
    ['spaces', ' '],
    ['dots', '.'],
    ['broken lines', 'The Board meets in the town of \n'],
    ['tags of lists', '<ul><li>'],
    ['rows of columns', 'a    b\n'],
    ['columns that do not line up', 'a   b\nab    c\n'],
  ])('30,000 %s are read', (_, repeated) => {
    expect(read(`Terms\n${repeated.repeat(30_000)} x`).blocks.length).toBeGreaterThan(0);
  });
});
