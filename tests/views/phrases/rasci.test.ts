import { describe, expect, test } from 'vitest';
import type { LetterReading } from '../../../src/register/matrix/read-matrix.ts';
import { knownSigns } from '../../../src/register/matrix/known-signs.ts';
import { parseCell } from '../../../src/register/matrix/parse-cell.ts';
import {
  cellWords,
  lettersNote,
  letterWord,
  partWords,
  qualifiersOf,
  schemeName,
  usualMeaningNote,
} from '../../../src/views/phrases/rasci.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();
const daci = register.constitutions.get('hillside/panel')!.rasci!;
const rasci = register.constitutions.get('riverside/board')!.rasci!;

describe('the words for a letter', () => {
  test('are the document’s own where its legend has them, and marked where it has not', () => {
    const reading = { letter: 'A', word: 'Accountable' };
    const said = (givenBy: LetterReading['givenBy']): string =>
      letterWord('A', { ...reading, givenBy } as LetterReading);
    expect([said('legend'), said('scheme'), letterWord('X', undefined)]).toEqual([
      'Accountable',
      'Accountable (usual meaning)',
      'X (no meaning given)',
    ]);
  });

  test('say why they are only the usual ones', () => {
    expect(usualMeaningNote({ legend: [] })).toContain('the document has no legend');
    expect(usualMeaningNote(rasci)).toContain('the legend leaves it out');
  });
});

describe('a cell in words', () => {
  const line = (
    letter: string,
    word: string,
  ): { letter: string; word: string; asWritten: string } => ({
    letter,
    word,
    asWritten: word,
  });
  const five = [
    line('R', 'Responsible'),
    line('A', 'Accountable'),
    line('S', 'Support'),
    line('C', 'Consulted'),
    line('I', 'Informed'),
  ];
  const source = { scheme: 'rasci', legend: [...five, line('*', 'jointly')] } as const;
  const said = (
    cell: string,
    by: typeof source | { scheme: 'raci'; legend: [] } = source,
  ): string => cellWords(parseCell(cell, knownSigns(by)), by);

  test.each([
    ['R/A', 'Responsible and Accountable'],
    ['S/C', 'Support / Consulted'],
    ['S and C', 'Support and Consulted'],
    ['S or C', 'Support or Consulted'],
    ['R → I', 'Responsible, then Informed'],
    ['(C)', 'Consulted (in brackets in the document)'],
    ['R (C)', 'Responsible / Consulted (in brackets in the document)'],
    ['R*', 'Responsible (*: jointly)'],
    ['R (1)', 'Responsible (marked (1) in the document)'],
    ['X', 'X (no meaning given)'],
    ['', 'Not involved'],
    ['n/a', 'Not involved'],
    ['(see clause 5)', 'No letter'],
    ['R – until March', 'Responsible'],
  ])('%j is “%s”', (cell, words) => {
    expect(said(cell)).toBe(words);
  });

  test('needs no legend for a word in full', () => {
    const bare = { scheme: 'raci', legend: [] as [] } as const;
    expect(said('Accountable', bare)).toBe('Accountable');
    expect(said('A', bare)).toBe('Accountable (usual meaning)');
  });

  test('is made of parts, each with what qualifies it', () => {
    const [part] = parseCell('(C)*', knownSigns(source)).parts;
    expect(qualifiersOf(part!, source)).toEqual(['in brackets in the document', '*: jointly']);
    expect(partWords(part!, source)).toBe('Consulted (in brackets in the document; *: jointly)');
  });
});

describe('lettersNote', () => {
  test('says what we read a word of the document as, and which word we cannot read', () => {
    const keeper = { letter: 'K', word: 'Keeper', asWritten: 'K Keeper' };
    const lead = { letter: 'L', word: 'Lead', asWritten: 'L Lead' };
    const legend = [{ ...keeper, meaning: 'accountable' as const }, lead];
    expect(lettersNote({ scheme: 'other', legend }, ['K', 'L'])).toBe(
      'To compare and check the table, we read “Keeper” as accountable. We cannot tell which of the usual parts “Lead” is, so it is not checked, and compared as another role.',
    );
    expect(lettersNote({ scheme: 'other', legend }, ['X'])).toBe(
      'The legend does not say what X means.',
    );
  });

  test('says nothing where the legend explains every letter that is used', () => {
    expect(lettersNote(rasci, ['R', 'A', 'S'])).toBeUndefined();
  });

  test('names the letters that nobody explains', () => {
    expect(lettersNote(daci, ['D', 'A', 'X'])).toBe('The legend does not say what X means.');
  });

  test('says whose words stand for letters without a legend', () => {
    expect(lettersNote({ ...rasci, legend: [] }, ['A'])).toBe(
      'The document does not say what the letters mean. Where we give words, they are the usual ones of RASCI, not the document’s: A for Accountable.',
    );
  });
});

describe('schemeName', () => {
  test('is the letters of the scheme, or says that it has none of the known ones', () => {
    expect([schemeName('raci-vs'), schemeName('other')]).toEqual([
      'RACI-VS',
      'a scheme of its own',
    ]);
  });
});
