import { describe, expect, test } from 'vitest';
import { listLabel } from '../../../src/documents/word/list-label.ts';
import type { LevelPiece } from '../../fixtures/word-pieces.ts';
import { listOf, one, useOf } from '../../fixtures/word-pieces.ts';
import { items, labelsIn } from './labels-in.ts';

const isLegal = '<w:isLgl/>';
const symbol = '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>';
const courier = '<w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr>';

describe('a level prints', () => {
  const cases: readonly (readonly [
    fact: string,
    levels: readonly LevelPiece[],
    places: readonly number[],
    labels: string,
  ])[] = [
    [
      'each number in the way of its own level',
      [
        ['upperRoman', '%1'],
        ['decimal', '%1.%2'],
      ],
      [0, 1],
      'I | I.1',
    ],
    [
      'plain digits in the legal way',
      [
        ['upperRoman', 'Article %1'],
        ['decimal', '%1.%2', isLegal],
      ],
      [0, 1, 0, 1],
      'Article I | 1.1 | Article II | 2.1',
    ],
    [
      'a leading nought in the legal way too',
      [
        ['upperRoman', 'Article %1'],
        ['decimalZero', '%1.%2', isLegal],
      ],
      [0, 1],
      'Article I | 1.01',
    ],
    [
      'its own way where the legal way is off',
      [
        ['upperRoman', '%1'],
        ['decimal', '%1.%2', one('isLgl', 0)],
      ],
      [0, 1],
      'I | I.1',
    ],
    [
      'letters, then small roman numerals, as a law does',
      [
        ['decimal', '%1.'],
        ['lowerLetter', '(%2)'],
        ['lowerRoman', '(%3)'],
      ],
      [0, 1, 2, 2, 1, 2],
      '1. | (a) | (i) | (ii) | (b) | (i)',
    ],
    [
      'words without a number as they stand',
      [['decimal', 'Schedule']],
      [0, 0],
      'Schedule | Schedule',
    ],
    ['nothing without a pattern', [['decimal', '']], [0], '–'],
    [
      'nothing where it asks for a deeper level',
      [
        ['decimal', '%1.%2'],
        ['decimal', '%2'],
      ],
      [0, 0],
      '– | –',
    ],
    [
      'nothing of a bullet above it',
      [
        ['decimal', '%1.'],
        ['bullet', '•'],
        ['decimal', '%1.%2%3'],
      ],
      [0, 1, 2, 2],
      '1. | • | 1.1 | 1.2',
    ],
    [
      'nothing of a level without numbers above it',
      [
        ['none', ''],
        ['decimal', '%1.%2'],
      ],
      [1],
      '.1',
    ],
    ['words of a level without numbers', [['none', 'Note:']], [0], 'Note:'],
    [
      'nothing where its number is hidden',
      [['decimal', '%1.', '<w:rPr><w:vanish/></w:rPr>']],
      [0],
      '–',
    ],
    ['a bullet of a font of signs', [['bullet', '\uF0B7', symbol]], [0], '•'],
    ['a ring for the small o of a typewriter', [['bullet', 'o', courier]], [0], '◦'],
    ['a bullet for a picture', [['bullet', '', one('lvlPicBulletId', 0)]], [0], '•'],
    ['digits where its way is not known', [['hindiVowels', '%1.']], [0], '1.'],
  ];
  test.each(cases)('%s', (_, levels, places, labels) => {
    const numbering = listOf(0, levels) + useOf(1, 0);
    expect(labelsIn({ body: items(...places), numbering })).toBe(labels);
  });

  test('noughts before a number in a way of the file’s own', () => {
    const custom = '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/>';
    const either = `<mc:AlternateContent><mc:Choice Requires="w14">${custom}</mc:Choice><mc:Fallback>${one('numFmt', 'decimal')}</mc:Fallback></mc:AlternateContent>`;
    const level = `<w:lvl w:ilvl="0">${one('start', 1)}${either}${one('lvlText', '%1')}</w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum>${useOf(1, 0)}`;
    expect(labelsIn({ body: items(0, 0), numbering })).toBe('001 | 002');
  });

  test('nothing where a list has no such level', () => {
    const use = { id: '1', definition: '0', starts: new Map<number, number>(), levels: new Map() };
    const definition = { id: '0', isSingle: false, levels: new Map() };
    expect(listLabel({ use, definition, level: 0 }, [1])).toBe('');
  });
});
