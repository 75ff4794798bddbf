import { expect, test } from 'vitest';
import { odtLabel } from '../../../src/documents/odt/odt-label.ts';
import type { OdtLevel } from '../../../src/documents/odt/odt-list-styles.ts';

const plain: OdtLevel = {
  format: '1',
  prefix: '',
  suffix: '',
  start: 1,
  shown: 1,
  repeatsLetters: false,
};

test.each<[fact: string, levels: readonly Partial<OdtLevel>[], numbers: number[], label: string]>([
  [
    'a number stands between what is printed before and after it',
    [{ prefix: '(', suffix: ')' }],
    [3],
    '(3)',
  ],
  [
    'each level prints in its own way',
    [{ format: 'I' }, { format: '1' }, { format: 'a', shown: 3 }],
    [1, 1, 1],
    'I.1.a',
  ],
  ['letters are counted on after z', [{ format: 'a' }], [28], 'ab'],
  [
    'letters are repeated after z where the file says so',
    [{ format: 'A', repeatsLetters: true }],
    [28],
    'BB',
  ],
  ['small roman numerals are small', [{ format: 'i' }], [4], 'iv'],
  ['a level above without numbers prints nothing', [{ format: '' }, { shown: 2 }], [1, 2], '2'],
  [
    'a level without numbers prints what stands around them',
    [{ format: '', prefix: 'Note', suffix: ':' }],
    [1],
    'Note:',
  ],
  [
    'a pattern goes before all else',
    [{}, { pattern: 'Part %1%.%2%:', prefix: 'x' }],
    [1, 2],
    'Part 1.2:',
  ],
  [
    'a pattern leaves out what has no number',
    [{ format: '' }, { pattern: '%1%.%2%.' }],
    [1, 2],
    '2.',
  ],
  [
    'noughts stand before a number as the file shows',
    [{ format: '001, 002, 003, ...' }],
    [7],
    '007',
  ],
  [
    'digits stand for other numbers in the legal way',
    [{ format: 'I' }, { format: '01, 02, ...', shown: 2, isLegal: true }],
    [1, 2],
    '1.02',
  ],
  ['a bullet is a bullet', [{ bullet: '•' }], [7], '•'],
  ['a level that is not there prints nothing', [], [1], ''],
])('%s', (_, levels, numbers, label) => {
  const style = new Map(levels.map((level, index) => [index + 1, { ...plain, ...level }]));
  expect(odtLabel(style, numbers)).toBe(label);
});
