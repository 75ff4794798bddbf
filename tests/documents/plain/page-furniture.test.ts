import { describe, expect, test } from 'vitest';
import { withFurnitureAside } from '../../../src/documents/plain/page-furniture.ts';
import { linesOf } from './lines-of.ts';

const asides = (...lines: string[]): string[] =>
  withFurnitureAside(linesOf(...lines)).flatMap(({ text, aside }) =>
    aside === undefined ? [] : [`${aside}: ${text}`],
  );

describe('withFurnitureAside', () => {
  test('page numbers and heads that repeat are no words of the document', () => {
    const page = (number: number): string =>
      `Board terms v2\n\nClause ${'x'.repeat(number)}\n\n${number}`;
    expect(asides([1, 2, 3].map(page).join('\f'))).toEqual([
      'running-head: Board terms v2',
      'page-number: 1',
      'running-head: Board terms v2',
      'page-number: 2',
      'running-head: Board terms v2',
      'page-number: 3',
    ]);
    expect(asides('Terms', 'Page 2 of 9', 'Quorum')).toEqual(['page-number: Page 2 of 9']);
  });

  test('numbers in the middle of the paper are those of pages, and make pages', () => {
    const middle = ' '.repeat(30);
    expect(asides('Board v2', 'Terms', `${middle}1`, 'Board v2', 'Quorum', `${middle}2`)).toEqual([
      'running-head: Board v2',
      'page-number: 1',
      'running-head: Board v2',
      'page-number: 2',
    ]);
    expect(asides(`${middle}1`, 'Quorum', `${middle}5`)).toEqual([]);
  });

  test('a list of contents is told by its dots or its rising pages', () => {
    expect(
      asides('Contents', '1. Purpose ........ 1', '2. Quorum ........ 2', '3. Votes ..... 9'),
    ).toHaveLength(4);
    expect(asides('Purpose\t1', 'Quorum\t2', 'Votes\t4')).toHaveLength(3);
    expect(asides('Councils\t6', 'Police\t1', 'Health\t2')).toEqual([]);
  });

  test('a number that stands alone in a text without pages is kept', () => {
    expect(asides('Quorum', '5', 'Votes')).toEqual([]);
  });
});
