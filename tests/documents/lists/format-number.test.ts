import { expect, test } from 'vitest';
import { formatNumber, isKnownFormat } from '../../../src/documents/lists/format-number.ts';

test.each([
  ['decimal', [1, 10], ['1', '10']],
  ['decimalZero', [1, 9, 10], ['01', '09', '10']],
  ['lowerLetter', [1, 26, 27, 28, 52, 53], ['a', 'z', 'aa', 'bb', 'zz', 'aaa']],
  ['upperLetter', [2, 28], ['B', 'BB']],
  ['lowerRoman', [3, 4, 9], ['iii', 'iv', 'ix']],
  ['upperRoman', [48, 49, 1999], ['XLVIII', 'XLIX', 'MCMXCIX']],
  [
    'ordinal',
    [1, 2, 3, 4, 11, 12, 13, 21, 111],
    ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '111th'],
  ],
  [
    'cardinalText',
    [1, 13, 20, 21, 105],
    ['One', 'Thirteen', 'Twenty', 'Twenty-one', 'One hundred five'],
  ],
  [
    'ordinalText',
    [1, 5, 12, 20, 21, 100],
    ['First', 'Fifth', 'Twelfth', 'Twentieth', 'Twenty-first', 'One hundredth'],
  ],
  ['hex', [10, 255], ['A', 'FF']],
  ['chicago', [1, 2, 4, 5], ['*', '†', '§', '**']],
  ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
  ['numberInDash', [1], ['- 1 -']],
  ['bullet', [1], ['']],
  ['none', [1], ['']],
  ['ideographDigital', [7], ['7']],
])('%s prints %j as %j', (format, values, printed) => {
  expect(values.map((value) => formatNumber(value, format))).toEqual(printed);
});

test('a way of printing that is not known is told from one that is', () => {
  expect([isKnownFormat('upperRoman'), isKnownFormat('toString')]).toEqual([true, false]);
});
