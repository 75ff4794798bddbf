import { describe, expect, test } from 'vitest';
import { foldedLetters, searchWords } from '../../src/english/search-words.ts';

const wholes = (text: string): string[] => searchWords(text).map(({ whole }) => whole);

describe('searchWords', () => {
  test.each([
    ['children’s', 'childrens'],
    ["children's", 'childrens'],
    ['“Quorum”,', 'quorum'],
    ['DŴR', 'dwr'],
    ['county–wide', 'countywide'],
    ['county‑wide', 'countywide'],
    ['co-ordinate', 'coordinate'],
  ])('reads %s as %s', (typed, whole) => {
    expect(wholes(typed)).toEqual([whole]);
  });

  test('reads nothing into signs that stand alone', () => {
    expect(wholes('Chair – and Clerk & co. …')).toEqual(['chair', 'and', 'clerk', 'co']);
  });

  test('keeps the parts of what is joined by a hyphen, a stroke or a lost space', () => {
    const parts = searchWords('well-being PCC/Police informDistrict Board').map(
      (word) => word.parts,
    );
    expect(parts).toEqual([['well', 'being'], ['pcc', 'police'], ['inform', 'district'], []]);
  });
});

describe('foldedLetters', () => {
  test('leaves letters and digits alone', () => {
    expect(foldedLetters('(Ŵyn 2)')).toBe('wyn2');
  });
});
