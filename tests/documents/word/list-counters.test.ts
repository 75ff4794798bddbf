import { describe, expect, test } from 'vitest';
import { ListCounters } from '../../../src/documents/word/list-counters.ts';
import type { LevelPiece } from '../../fixtures/word-pieces.ts';
import { inList, listOf, one, override, p, r, useOf } from '../../fixtures/word-pieces.ts';
import { items, labelsIn } from './labels-in.ts';

const outline: readonly LevelPiece[] = [
  ['decimal', '%1.'],
  ['decimal', '%1.%2'],
  ['decimal', '%1.%2.%3'],
];
const oneList = listOf(0, outline) + useOf(1, 0);
const deletedEnd = '<w:rPr><w:del w:id="9" w:author="A. Person"/></w:rPr>';
const insertedEnd = '<w:rPr><w:ins w:id="9" w:author="A. Person"/></w:rPr>';
const del = (text: string): string =>
  `<w:del w:id="9"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

describe('a list', () => {
  test.each([
    [
      'counts each level, and starts a deeper one anew',
      items(0, 1, 1, 2, 0, 1),
      '1. | 1.1 | 1.2 | 1.2.1 | 2. | 2.1',
    ],
    [
      'gives levels that were left out their first number',
      items(0, 2, 1, 1),
      '1. | 1.1.1 | 1.2 | 1.3',
    ],
    ['may begin on a deeper level', items(1, 1, 0, 1), '1.1 | 1.2 | 2. | 2.1'],
    ['goes on after other text', items(0) + p('Between') + items(0), '1. | – | 2.'],
    ['goes on after the end of a section', items(0) + p('', '<w:sectPr/>') + items(0), '1. | 2.'],
    [
      'does not count a paragraph that is only the end of a section',
      items(0) + p('', `${inList(1, 0)}<w:sectPr/>`) + items(0),
      '1. | 2.',
    ],
    [
      'counts and prints an empty paragraph',
      items(0) + p('', inList(1, 0)) + items(0),
      '1. | 2. | 3.',
    ],
    [
      'counts inside content controls',
      `${items(0)}<w:sdt><w:sdtContent>${items(0)}</w:sdtContent></w:sdt>${items(0)}`,
      '1. | 2. | 3.',
    ],
    [
      'counts a hidden paragraph',
      items(0) + p(r('Secret', '<w:vanish/>'), inList(1, 0)) + items(0),
      '1. | 2. | 3.',
    ],
    [
      'leaves what was deleted out of the count',
      items(0) + p(del('Gone'), inList(1, 0) + deletedEnd) + items(0),
      '1. | 2.',
    ],
    [
      'counts what was inserted',
      items(0) + p('New', inList(1, 0) + insertedEnd) + items(0),
      '1. | 2. | 3.',
    ],
    [
      'keeps an item of which only the words were deleted',
      items(0) + p(del('Gone'), inList(1, 0)) + items(0),
      '1. | 2. | 3.',
    ],
    [
      'gives joined paragraphs the number of the second',
      p('One', inList(1, 0) + deletedEnd) + p('two') + items(0),
      '– | 1.',
    ],
    [
      'gives joined paragraphs one number',
      p('One', deletedEnd) + p('two', inList(1, 0)) + items(0),
      '1. | 2.',
    ],
    [
      'heeds no former place of a paragraph',
      items(0) +
        p('Now plain', `<w:pPrChange w:id="1"><w:pPr>${inList(1, 0)}</w:pPr></w:pPrChange>`) +
        items(0),
      '1. | – | 2.',
    ],
  ])('%s', (_, body, labels) => {
    expect(labelsIn({ body, numbering: oneList })).toBe(labels);
  });

  test('follows a paragraph that was moved', () => {
    const moved = `<w:moveFrom w:id="1">${r('Two')}</w:moveFrom>`;
    const body =
      items(0) +
      p(moved, `${inList(1, 0)}<w:rPr><w:moveFrom w:id="2"/></w:rPr>`) +
      items(0) +
      p(
        `<w:moveTo w:id="3">${r('Two')}</w:moveTo>`,
        `${inList(1, 0)}<w:rPr><w:moveTo w:id="4"/></w:rPr>`,
      ) +
      items(0);
    expect(labelsIn({ body, numbering: oneList })).toBe('1. | 2. | 3. | 4.');
  });
});

describe('uses of one list', () => {
  const cases: readonly (readonly [
    fact: string,
    numbering: string,
    body: string,
    labels: string,
  ])[] = [
    [
      'count on from each other',
      useOf(1, 0) + useOf(2, 0),
      items(0, 0, [2, 0], [2, 0], 0),
      '1. | 2. | 3. | 4. | 5.',
    ],
    [
      'start anew where one says so',
      useOf(1, 0) + useOf(2, 0, override(0, 1)),
      items(0, 0, [2, 0], [2, 0], 0),
      '1. | 2. | 1. | 2. | 3.',
    ],
    [
      'start anew once',
      useOf(1, 0) + useOf(2, 0, override(0, 1)),
      items(0, 0, [2, 0], 0, [2, 0], [2, 0]),
      '1. | 2. | 1. | 2. | 3. | 4.',
    ],
    [
      'start anew on the level that is named',
      useOf(1, 0) + useOf(2, 0, override(1, 5)),
      items(0, 1, 1, 0, [2, 1], [2, 1]),
      '1. | 1.1 | 1.2 | 2. | 2.5 | 2.6',
    ],
    [
      'start a level where they say each time that it starts again',
      useOf(1, 0, override(1, 5)),
      items(0, 1, 1, 0, 1),
      '1. | 1.5 | 1.6 | 2. | 2.5',
    ],
    [
      'do not start anew on a level that is not used',
      useOf(1, 0) + useOf(2, 0, override(0, 1)),
      items(1, 1, [2, 1]),
      '1.1 | 1.2 | 1.3',
    ],
    [
      'may print a level in another way, and count on',
      useOf(1, 0) + useOf(2, 0, override(0, ['upperLetter', 'Part %1'])),
      items(0, 0, [2, 0]),
      '1. | 2. | Part C',
    ],
    [
      'heed no rule of one use about starting again',
      useOf(1, 0, override(1, ['lowerLetter', '%2)', one('lvlRestart', 0)])),
      items(0, 1, 0, 1),
      '1. | a) | 2. | a)',
    ],
  ];
  test.each(cases)('%s', (_, uses, body, labels) => {
    expect(labelsIn({ body, numbering: listOf(0, outline) + uses })).toBe(labels);
  });
});

describe('a level', () => {
  const cases: readonly (readonly [
    fact: string,
    levels: readonly LevelPiece[],
    body: string,
    labels: string,
  ])[] = [
    ['starts where it says', [['decimal', '%1.', one('start', 5)]], items(0, 0), '5. | 6.'],
    ['may start at nought', [['decimal', '%1.', one('start', 0)]], items(0, 0), '0. | 1.'],
    [
      'that never starts again runs through',
      [
        ['decimal', '%1.'],
        ['lowerLetter', '%2)', one('lvlRestart', 0)],
      ],
      items(0, 1, 1, 0, 1),
      '1. | a) | b) | 2. | c)',
    ],
    [
      'starts again after the level it names and those above',
      [
        ['decimal', '%1.'],
        ['decimal', '%1.%2'],
        ['decimal', '(%3)', one('lvlRestart', 1)],
      ],
      items(0, 1, 2, 2, 1, 2, 0, 1, 2),
      '1. | 1.1 | (1) | (2) | 1.2 | (3) | 2. | 2.1 | (1)',
    ],
  ];
  test.each(cases)('%s', (_, levels, body, labels) => {
    expect(labelsIn({ body, numbering: listOf(0, levels) + useOf(1, 0) })).toBe(labels);
  });

  test('counts from 0 where the file does not say where it starts', () => {
    const level = `<w:lvl w:ilvl="0">${one('numFmt', 'decimal')}${one('lvlText', '%1.')}</w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum>${useOf(1, 0)}`;
    expect(labelsIn({ body: items(0, 0), numbering })).toBe('0. | 1.');
  });
});

test('tables are counted through row by row, and go on into the text after', () => {
  const cell = (text: string): string => `<w:tc>${p(text, inList(1, 0))}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('b')}${cell('c')}</w:tr><w:tr>${cell('d')}${cell('e')}</w:tr></w:tbl>`;
  expect(labelsIn({ body: items(0) + table + items(0), numbering: oneList })).toBe(
    '1. | table | 6.',
  );
});

test('each story has counters of its own', () => {
  const level = { start: 1, format: 'decimal', text: '%1', isLegal: false, isHidden: false };
  const definition = { id: '0', isSingle: false, levels: new Map([[0, level]]) };
  const use = { id: '1', definition: '0', starts: new Map<number, number>(), levels: new Map() };
  const place = { use, definition, level: 0 };
  const body = new ListCounters();
  expect([body.count(place), body.count(place)]).toEqual([[1], [2]]);
  expect(new ListCounters().count(place)).toEqual([1]);
});
