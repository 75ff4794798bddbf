import { expect, test } from 'vitest';
import { languageCode } from '../../../src/documents/runs/language-code.ts';
import { isPageLine } from '../../../src/documents/runs/page-line.ts';
import { pictureRemark } from '../../../src/documents/runs/picture-remark.ts';

const number = { text: '2', isPageNumber: true };

test.each([
  [[{ text: 'Page ' }, number, { text: ' of ' }, number], true],
  [[{ text: '– ' }, number, { text: ' –' }], true],
  [[{ text: 'Tudalen ' }, number], true],
  [[{ text: 'Page ' }], true],
  [[{ text: 'Board terms, page ' }, number], false],
  [[{ text: '2025' }], false],
])('the line %j is the number of a page: %s', (runs, is) => {
  expect(isPageLine(runs)).toBe(is);
});

test('a language is told without its country', () => {
  expect(['cy-GB', 'EN', 'none', 'x', undefined].map(languageCode)).toEqual([
    'cy',
    'en',
    undefined,
    undefined,
    undefined,
  ]);
});

test('a picture is said with a description that is not too long', () => {
  expect(pictureRemark(' ')).toBeUndefined();
  expect(pictureRemark('a'.repeat(500))?.says.length).toBeLessThan(300);
});
