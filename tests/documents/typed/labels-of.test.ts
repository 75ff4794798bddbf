import { describe, expect, test } from 'vitest';
import { labelsOf } from '../../../src/documents/typed/labels-of.ts';

const typed = (...lines: string[]): (string | undefined)[] =>
  labelsOf(lines).map((found) => found?.label);

describe('labelsOf', () => {
  test('a letter counts beside its neighbour, and an initial does not', () => {
    expect(typed('A. Purpose', 'B. Members')).toEqual(['A.', 'B.']);
    expect(typed('D. Smith, Chair', 'The Chair')).toEqual([undefined, undefined]);
    expect(typed('A. Appendices', 'A.1 Members')).toEqual(['A.', 'A.1']);
  });

  test('past z, letters are doubled', () => {
    expect(typed('z. last', 'aa. more', 'bb. most')).toEqual(['z.', 'aa.', 'bb.']);
  });

  test('the first roman number counts before the second', () => {
    expect(typed('i. advise', 'ii. report', 'iii. review')).toEqual(['i.', 'ii.', 'iii.']);
    expect(typed('I. Purpose', 'text', 'II. Members')).toEqual(['I.', undefined, 'II.']);
    expect(typed('I. Jones is the Chair')).toEqual([undefined]);
  });

  test('a bare number counts over its clauses, before a tab, or in a row of headings', () => {
    expect(typed('1 Purpose', '1.1 To advise')).toEqual(['1', '1.1']);
    expect(typed('4\tQuorum')).toEqual(['4']);
    expect(typed('2 Members', '2.1 The Board has', '2 Directors', '2.2 It meets')).toEqual([
      '2',
      '2.1',
      undefined,
      '2.2',
    ]);
    expect(typed('1 Purpose', 'To advise.', '2 Members', 'All.')).toEqual([
      '1',
      undefined,
      '2',
      undefined,
    ]);
    expect(typed('1 Chair', '2 Councillors', '3 Officers')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('letters with numbers count in their row, and the size of a paper does not', () => {
    expect(typed('A1 Members', 'A2 Officers')).toEqual(['A1', 'A2']);
    expect(typed('A4 Paper is used')).toEqual([undefined]);
    expect(typed('B2 Members', 'B2.1 The Chair')).toEqual(['B2', 'B2.1']);
  });
});
