import { describe, expect, test } from 'vitest';
import { knownSigns } from '../../../src/register/matrix/known-signs.ts';
import type { RasciCell } from '../../../src/register/matrix/rasci-cell.ts';
import { noteBeside } from '../../../src/register/matrix/rasci-cell.ts';
import { parseCell } from '../../../src/register/matrix/parse-cell.ts';

type Line = readonly [letter: string, word: string];

function read(cell: string, ...lines: readonly Line[]): RasciCell {
  const legend = lines.map(([letter, word]) => ({ letter, word, asWritten: word }));
  return parseCell(cell, knownSigns({ scheme: 'rasci', legend }));
}

/** The letters of a cell; `(C)` in brackets, `R*` marked, `?X` unknown. */
function letters(cell: string, ...lines: readonly Line[]): string {
  return read(cell, ...lines)
    .parts.map(({ letter, isKnown, inBrackets, marks }) => {
      const shown = `${letter}${marks.join('')}`;
      return `${isKnown ? '' : '?'}${inBrackets ? `(${shown})` : shown}`;
    })
    .join(' ');
}

describe('letters of a cell', () => {
  test.each([
    ['R', 'R'],
    ['R/A', 'R A'],
    ['A/R', 'A R'],
    ['S, C', 'S C'],
    ['C+I', 'C I'],
    ['R & C', 'R C'],
    ['R A', 'R A'],
    ['RA', 'R A'],
    ['r/a', 'R A'],
    ['R/R', 'R'],
    ['R\nA', 'R A'],
    ['R; S', 'R S'],
    ['R | S', 'R S'],
    ['R-A', 'R A'],
    ['- R\n- C', 'R C'],
    ['R.', 'R'],
    ['R, A, and C', 'R A C'],
    ['R / –', 'R'],
  ])('%j are %s, in their order', (cell, expected) => {
    expect(letters(cell)).toBe(expected);
    expect(read(cell).note).toBeUndefined();
  });

  test.each(['', '-', '–', '—', ' - ', '\u00A0', 'n/a', 'N/A', 'N / A', 'n.a.', 'none', '\u200B'])(
    'are none in %j',
    (cell) => {
      expect(read(cell)).toMatchObject({ letters: [], parts: [] });
      expect(read(cell).note).toBeUndefined();
    },
  );

  test.each([
    ['R and S', 'R S', 'and'],
    ['R & S', 'R S', 'and'],
    ['R or S', 'R S', 'or'],
    ['R → I', 'R I', 'then'],
    ['R -> I', 'R I', 'then'],
    ['R then I', 'R I', 'then'],
    ['S/C', 'S C', 'unstated'],
    ['S and/or C', 'S C', 'unstated'],
    ['S C', 'S C', 'unstated'],
    ['R and S/C', 'R S C', 'unstated'],
  ])('%j are told apart from what joins them', (cell, expected, join) => {
    expect(letters(cell)).toBe(expected);
    expect(read(cell).join).toBe(join);
  });

  test('take no-break spaces for spaces, and full-width letters for plain ones', () => {
    expect(read('\u00A0R/A\u00A0')).toMatchObject({ asWritten: 'R/A', letters: ['R', 'A'] });
    expect(letters('S\u00A0C')).toBe('S C');
    expect(read('Ｓ（lead）')).toMatchObject({
      asWritten: 'Ｓ（lead）',
      letters: ['S'],
      note: 'lead',
    });
  });

  test.each([
    ['(C)', '(C)'],
    ['[C]', '(C)'],
    ['R (C)', 'R (C)'],
    ['(R/A)', '(R) (A)'],
    ['Responsible (R)', 'R'],
    ['R (Responsible)', 'R'],
  ])('%j keep that they stand in brackets', (cell, expected) => {
    expect(letters(cell)).toBe(expected);
  });

  test.each([
    ['R*', 'R*'],
    ['R †', 'R†'],
    ['R²', 'R²'],
    ['R?', 'R?'],
    ['R (1)', 'R(1)'],
    ['R (i)', 'R(i)'],
    ['A/R*', 'A R*'],
  ])('%j keep the mark of a footnote', (cell, expected) => {
    expect(letters(cell)).toBe(expected);
  });

  test.each([
    ['Accountable', 'A'],
    ['accountable and responsible', 'A R'],
    ['Consult', 'C'],
    ['Consulted/Informed', 'C I'],
    ['Supports', 'S'],
    ['Support to the ICB', 'S'],
  ])('%j are read from words in full', (cell, expected) => {
    expect(letters(cell)).toBe(expected);
    expect(read(cell).parts.every(({ isWord }) => isWord)).toBe(true);
  });
});

describe('what a legend explains', () => {
  test.each([
    ['✔', '✔'],
    ['✔\uFE0F', '✔'],
    ['X', 'X'],
    ['x', 'X'],
    ['●', '●'],
    ['A1', 'A1'],
    ['A1/R', 'A1'],
    ['Lead', 'Lead'],
    ['-', '-'],
    ['(C)', '(C)'],
    ['R/A', 'R/A'],
  ])('can be any sign, as %j', (cell, sign) => {
    expect(read(cell, [sign, 'Something']).parts.every(({ isKnown }) => isKnown)).toBe(true);
    expect(read(cell, [sign, 'Something']).letters[0]).toBe(sign);
  });

  test('is also known by its word, and a word of two letters is neither', () => {
    expect(letters('Lead', ['L', 'Lead'])).toBe('L');
    expect(letters('Lead', ['L', 'Lead'], ['D', 'Lead'])).toBe('?Lead');
    expect(letters('Lead')).toBe('?Lead');
  });

  test('comes before the usual meaning of a word', () => {
    expect(letters('Support', ['S', 'Sign-off'])).toBe('?Support');
    expect(letters('Sign-off', ['S', 'Sign-off'])).toBe('S');
  });

  test('can be a mark, which then is no letter', () => {
    expect(letters('R *', ['*', 'jointly'])).toBe('R*');
    expect(letters('R*', ['*', 'jointly'])).toBe('R*');
    expect(letters('R*', ['R*', 'Responsible for now'])).toBe('R*');
    expect(read('R*', ['R*', 'Responsible for now']).parts[0]!.marks).toEqual([]);
  });
});

describe('words in a cell', () => {
  test.each([
    ['S (lead)', 'S', 'lead'],
    ['R(drafts)', 'R', 'drafts'],
    ['R (with the LA, ICB)', 'R', 'with the LA, ICB'],
    ['S (lead', 'S', 'lead'],
    ['R – until March', 'R', 'until March'],
    ['R - until March', 'R', 'until March'],
    ['A: chairs the group', 'A', 'chairs the group'],
    ['R lead on data', 'R', 'lead on data'],
    ['R until March', 'R', 'until March'],
    ['A for the budget', 'A', 'for the budget'],
    ['R and the board', 'R', 'and the board'],
    ['(see clause 5)', '', 'see clause 5'],
    ['R support to the ICB', 'R', 'support to the ICB'],
    ['R (a (small) part)', 'R', 'a (small) part'],
    ['C/I (C for policy, I as a rule, mostly)', 'C I', 'C for policy, I as a rule, mostly'],
  ])('%j are its note', (cell, expected, note) => {
    expect(letters(cell)).toBe(expected);
    expect(read(cell).note).toBe(note);
  });

  test.each([
    ['R (lead), C (others)', 'R C'],
    ['A for the budget and R for the work', 'A R'],
    ['R – until March; I', 'R I'],
    ['R – until March; C – from April', 'R C'],
    ['A for the budget, R for the work', 'A R'],
  ])('%j stand beside each letter, as written', (cell, expected) => {
    expect(letters(cell)).toBe(expected);
    expect(read(cell).note).toBe(cell);
  });

  test('are of the letter that they stand beside, where that is certain', () => {
    const beside = (cell: string): (string | undefined)[] => {
      const own = read(cell);
      return own.parts.map((part) => noteBeside(part, own));
    };
    expect(beside('R – until March; I')).toEqual(['until March', undefined]);
    expect(beside('R (lead), C')).toEqual(['lead', undefined]);
    expect(beside('A and R for the budget, C for news')).toEqual([
      'for the budget',
      'for the budget',
      'for news',
    ]);
    expect(beside('C/I (C for policy, I otherwise)')).toEqual([
      'C for policy, I otherwise',
      'C for policy, I otherwise',
    ]);
    // It may be of both.
    expect(beside('R/A (chair)')).toEqual(['chair', 'chair']);
  });

  test('keep a letter in brackets that has words of its own', () => {
    expect(letters('R (A until 2026)')).toBe('R (A)');
    const { parts, note } = read('R (A until 2026)');
    expect(parts.map((part) => part.note)).toEqual([undefined, 'A until 2026']);
    expect(note).toBe('R (A until 2026)');
  });

  test.each([
    ['A new plan', '?A new plan'],
    ['I will do it', '?I will do it'],
    ['Informed decisions', '?Informed decisions'],
    ['To be confirmed by A', '?To be confirmed by A'],
    ['TBC', '?TBC'],
    ['Lead', '?Lead'],
    ['?', '??'],
    ['A1', '?A1'],
    ['S/X', 'S ?X'],
    ['x (first year)', '?X'],
    ['X Y', '?X ?Y'],
    ['(', '?('],
  ])('%j stay as they are typed where nothing is certain', (cell, expected) => {
    expect(letters(cell)).toBe(expected);
  });
});
