import { describe, expect, test } from 'vitest';
import type { ExampleFiles } from '../example-register.ts';
import { saidLabel } from '../../../src/checks/reading/numbers/label-place.ts';
import { found } from '../found.ts';
import { labelled, section } from './text-of.ts';

const gaps = (files: ExampleFiles) => found('text/numbering-gap', files);

describe('a gap in the numbers', () => {
  test('is reported at the number after it', () => {
    expect(gaps(labelled('1.', '2.', '4.'))).toMatchObject([
      {
        words: '"4."',
        range: { start: { line: 4, column: 36 } },
        about: 'c2',
        message: 'The numbers go from “2” to “4”. Add what is missing, or correct the numbers.',
      },
    ]);
  });

  test('names a paragraph between that has lost its number', () => {
    const text = `content:
  - { kind: clause, label: "11.", text: Words. }
  - { kind: clause, id: lost, text: Words. }
  - { kind: clause, label: "13.", text: Words. }
`;
    expect(gaps({ text })[0]?.message).toBe(
      'The numbers go from “11” to “13”, and a paragraph between them has no number. Check whether it lost one.',
    );
  });

  test('is not reported where a note says that our copy has lost the number', () => {
    const text = `content:
  - { kind: clause, label: "1.", text: One }
  - { kind: clause, text: Two, asWritten: The number 2 is missing from the file received. }
  - { kind: clause, label: "3.", text: Three }
`;
    expect(gaps({ text })).toEqual([]);
  });

  test('is one finding where one number is misprinted', () => {
    expect(gaps(labelled('1.', '2.', '7.', '4.', '5.')).map(({ message }) => message)).toEqual([
      '“7” stands between “2” and “4”. Print the number that belongs there.',
    ]);
  });

  test('is told from numbers out of order', () => {
    const messages = gaps(labelled('1.', '2.', '3.', '4.', '6.', '5.')).map(
      ({ message }) => message,
    );
    expect(messages).toEqual(['“5” comes after “6”. Put the numbers in order.']);
  });

  test.each([
    ['1.', '2.', '3.'],
    ['1.9', '1.10', '1.11'],
    ['a)', 'b)', 'c)'],
    ['(i)', '(ii)', '(iii)', '(iv)', '(v)'],
    ['g)', 'h)', 'i)', 'j)'],
    ['4', '4a', '4b', '5'],
    ['a)', 'b)', 'i)', 'ii)', 'iii)', 'c)'],
    ['h)', 'i)', 'ii)', 'j)'],
    ['1.', '1)', '2)', '2.'],
    ['5.', '6.'],
    ['1', '1.1', '1.2', '2', '2.1'],
  ])('is not seen in %s, %s and so on', (...labels) => {
    expect(gaps(labelled(...labels))).toEqual([]);
  });

  test('is seen in letters and roman numerals', () => {
    expect(gaps(labelled('a)', 'b)', 'd)'))).toHaveLength(1);
    expect(gaps(labelled('(i)', '(ii)', '(iv)'))).toHaveLength(1);
  });

  test('is seen in the first column of a table, where numbers have a full stop', () => {
    const table = (rows: string) => ({
      text: `content: [{ kind: table, id: form, rows: ${rows} }]`,
    });
    expect(gaps(table('[["1.", Aim], ["2.", Cost], ["4.", Notes]]'))).toMatchObject([
      { words: '"4."', about: 'form-row-4' },
    ]);
    expect(gaps(table('[["1", Aim], ["2", Cost], ["4", Notes]]'))).toEqual([]);
  });
});

describe('a number of another section', () => {
  test('is reported with the number that belongs there, and only once', () => {
    expect(gaps(section('5.', '5.1', '4.2', '5.3'))).toMatchObject([
      { words: '"4.2"', message: '“4.2” stands under “5”. Check whether it should be “5.2”.' },
    ]);
  });

  test('is seen where a level is missing', () => {
    expect(
      gaps(section('5.1', '5.1.1', '5.1.2', '5.1.3', '5.2')).map(({ message }) => message),
    ).toEqual(['“5.2” stands under “5.1”. Check whether it should be “5.1.4”.']);
  });

  test('is not seen where a part counts in its own way', () => {
    expect(gaps(section('5.', '1.1', '1.2', '1.3'))).toEqual([]);
  });
});

test('saidLabel leaves out the full stop that a sentence would double', () => {
  expect(['6.', '2.1.', 'b)', '(iv)'].map(saidLabel)).toEqual(['“6”', '“2.1”', '“b)”', '“(iv)”']);
});
