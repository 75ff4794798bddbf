import { expect, test } from 'vitest';
import { printedLabel, standsUnder } from '../../../src/import/structure/printed-label.ts';

test.each([
  ['15.', ['15'], 15],
  ['2.1.1', ['2', '1', '1'], 1],
  ['3.0', ['3'], 3],
  ['10.', ['10'], 10],
  ['(c)', ['c'], 3],
  ['bb)', ['bb'], 28],
  ['(iv)', ['iv'], 4],
  ['A.3', ['A', '3'], 3],
  ['Appendix 2', ['2'], 2],
  ['•', [], 0],
])('%s has the parts %j, the last in place %i', (printed, parts, count) => {
  expect(printedLabel(printed)).toMatchObject({ parts, count });
});

test('labels of one series differ in their count alone', () => {
  const series = (printed: string): string => printedLabel(printed).series;
  expect(series('(a)')).toBe(series('(b)'));
  expect(series('1.')).toBe(series('2'));
  expect(series('(a)')).not.toBe(series('a)'));
  expect(series('Part 1')).not.toBe(series('Schedule 1'));
});

test('“i” is the letter after “h”, and the numeral elsewhere', () => {
  expect(printedLabel('i)', printedLabel('h)')).count).toBe(9);
  expect(printedLabel('i)', printedLabel('b)')).count).toBe(1);
});

test('a number stands under those that it begins with', () => {
  expect(standsUnder(printedLabel('2.1.1'), printedLabel('2.'))).toBe(true);
  expect(standsUnder(printedLabel('2.1'), printedLabel('3'))).toBe(false);
  expect(standsUnder(printedLabel('2.1'), printedLabel('2.1'))).toBe(false);
});
