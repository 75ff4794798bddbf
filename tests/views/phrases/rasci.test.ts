import { describe, expect, test } from 'vitest';
import type { LetterReading } from '../../../src/register/matrix/read-matrix.ts';
import {
  lettersNote,
  letterWord,
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

describe('lettersNote', () => {
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
