import { describe, expect, test } from 'vitest';
import { listPlace } from '../../../src/documents/word/list-place.ts';
import { wordStyles } from '../../../src/documents/word/word-styles.ts';
import { listDefinitions } from '../../../src/documents/word/list-definitions.ts';
import type { LevelPiece } from '../../fixtures/word-pieces.ts';
import { inList, listOf, one, p, styled, styleOf, useOf } from '../../fixtures/word-pieces.ts';
import { items, labelsIn } from './labels-in.ts';

const outline: readonly LevelPiece[] = [
  ['decimal', '%1.'],
  ['decimal', '%1.%2'],
];
const linked: readonly LevelPiece[] = [
  ['decimal', '%1.', one('pStyle', 'Clause')],
  ['decimal', '%1.%2', one('pStyle', 'Sub')],
];
const plain = listOf(0, outline) + useOf(1, 0);
const byStyle = listOf(0, linked) + useOf(1, 0);
const clause = (...ids: readonly string[]): string =>
  ids.map((id) => p(`Words of ${id}`, styled(id))).join('');
const clauseStyle = styleOf('Clause', inList(1, 0));

describe('a paragraph takes its list and level', () => {
  test.each([
    ['from its style', plain, clauseStyle, clause('Clause', 'Clause'), '1. | 2.'],
    [
      'from what its style is based on',
      plain,
      clauseStyle + styleOf('Child', '', 'Clause'),
      clause('Clause', 'Child'),
      '1. | 2.',
    ],
    [
      'from none, where it says so itself',
      plain,
      clauseStyle,
      clause('Clause') + p('Plain', styled('Clause') + inList(0)) + clause('Clause'),
      '1. | – | 2.',
    ],
    [
      'from none, where its style says so',
      plain,
      clauseStyle + styleOf('Off', inList(0), 'Clause'),
      clause('Clause', 'Off', 'Clause'),
      '1. | – | 2.',
    ],
    [
      'each from the nearest that names it: the list',
      plain,
      clauseStyle + styleOf('Sub', inList(undefined, 1), 'Clause'),
      clause('Clause', 'Sub', 'Sub'),
      '1. | 1.1 | 1.2',
    ],
    [
      'each from the nearest that names it: the level',
      plain,
      clauseStyle,
      clause('Clause') + p('Deeper', styled('Clause') + inList(undefined, 1)),
      '1. | 1.1',
    ],
    [
      'from the level that names its style',
      byStyle,
      clauseStyle + styleOf('Sub', inList(1)),
      clause('Clause', 'Sub', 'Clause'),
      '1. | 1.1 | 2.',
    ],
    [
      'from the level that names its style, whatever level the style says',
      byStyle,
      clauseStyle + styleOf('Sub', inList(1, 0)),
      clause('Clause', 'Sub'),
      '1. | 1.1',
    ],
    [
      'from the default style, where it names none',
      plain,
      styleOf('Normal', inList(1, 0), undefined, ' w:default="1"'),
      p('One') + p('Two'),
      '1. | 2.',
    ],
    [
      'on the first level, where nothing says which',
      plain,
      '',
      p('One', inList(1)) + p('Two', inList(1)),
      '1. | 2.',
    ],
    [
      'in no list, where only a level is said',
      plain,
      styleOf('Sub', inList(undefined, 1)),
      clause('Sub'),
      '–',
    ],
    [
      'in no list, where styles are based on each other in a circle',
      plain,
      styleOf('A', '', 'B') + styleOf('B', '', 'A'),
      clause('A'),
      '–',
    ],
  ])('%s', (_, numbering, styles, body, labels) => {
    expect(labelsIn({ body, numbering, styles })).toBe(labels);
  });

  test('from another list of its own, on the level of its style', () => {
    const other: readonly LevelPiece[] = [
      ['decimal', 'Y%1.'],
      ['decimal', 'Y%1.%2'],
    ];
    const numbering = listOf(0, outline) + listOf(1, other) + useOf(1, 0) + useOf(2, 1);
    const body = items(0) + clause('Sub') + p('Elsewhere', styled('Sub') + inList(2));
    const styles = styleOf('Sub', inList(1, 1));
    expect(labelsIn({ body, numbering, styles })).toBe('1. | 1.1 | Y1.1');
  });

  test('from the list that a style of lists stands for', () => {
    const numbering =
      listOf(0, [], one('numStyleLink', 'Articles')) +
      listOf(1, [['decimal', 'Art %1']], one('styleLink', 'Articles')) +
      useOf(1, 0) +
      useOf(2, 1);
    const styles = styleOf('Articles', inList(2)).replace('"paragraph"', '"numbering"');
    expect(labelsIn({ body: items(0, [2, 0], 0), numbering, styles })).toBe(
      'Art 1 | Art 2 | Art 3',
    );
  });
});

describe('a file with faults', () => {
  test.each([
    ['a list that is not there gives no number', plain, items(0, [7, 0], 0), '1. | – | 2.'],
    [
      'a use of a list that is not there gives no number',
      plain + useOf(2, 9),
      items(0, [2, 0], 0),
      '1. | – | 2.',
    ],
    [
      'lists that stand for each other in a circle give no number',
      listOf(0, [], one('numStyleLink', 'X')) + useOf(1, 0),
      items(0),
      '–',
    ],
    ['a level that is not there gives no number', plain, items(0, 3, 0), '1. | – | 2.'],
    [
      'a list of one level has one level',
      listOf(0, outline, one('multiLevelType', 'singleLevel')) + useOf(1, 0),
      items(0, 1),
      '1. | 2.',
    ],
    ['uses may stand before the lists', useOf(1, 0) + listOf(0, outline), items(0, 0), '1. | 2.'],
    ['without lists nothing is numbered', undefined, items(0), '–'],
  ])('%s', (_, numbering, body, labels) => {
    expect(labelsIn({ body, numbering })).toBe(labels);
  });

  test('says which fault it is', () => {
    const [lists, styles] = [listDefinitions(undefined), wordStyles(undefined)];
    expect(listPlace(undefined, [], lists, styles)).toBeUndefined();
  });
});

test('the strict form of the format reads the same', () => {
  const main = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
  expect(labelsIn({ body: items(0, 1), numbering: plain, main })).toBe('1. | 1.1');
});
