import { describe, expect, test } from 'vitest';
import type { RasciMatrix } from '../../../src/model/rasci.ts';
import { RasciScheme } from '../../../src/model/rasci.ts';
import { readMatrix } from '../../../src/register/matrix/read-matrix.ts';
import { withThreeMatrices } from '../../fixtures/three-matrices.ts';

const { rasci: board } = withThreeMatrices().matrices[0]!;

type Line = readonly [letter: string, word: string];

function read(scheme: RasciMatrix['scheme'], ...lines: Line[]): ReturnType<typeof readMatrix> {
  const legend = lines.map(([letter, word]) => ({
    letter,
    word,
    asWritten: `${letter} = ${word}`,
  }));
  return readMatrix({ ...board, scheme, legend });
}

describe('readMatrix', () => {
  test('takes the legend’s word before that of the scheme', () => {
    expect(read('rasci', ['S', 'Signs off']).get('S')).toEqual({
      letter: 'S',
      word: 'Signs off',
      meaning: 'signs-off',
      givenBy: 'legend',
      isCoded: false,
      isOut: false,
    });
  });

  test('reads a letter that the legend leaves out by the scheme, and says so', () => {
    expect(read('rasci', ['R', 'Responsible']).get('A')).toMatchObject({
      meaning: 'accountable',
      givenBy: 'scheme',
    });
  });

  test('never says of a table without a legend that the document explains a letter', () => {
    for (const scheme of RasciScheme.options)
      for (const reading of read(scheme).values()) expect(reading.givenBy).toBe('scheme');
  });

  test('gives S the meaning that it has in each scheme, and none where the scheme has no S', () => {
    const meanings = RasciScheme.options.map((scheme) => [scheme, read(scheme).get('S')?.meaning]);
    expect(Object.fromEntries(meanings)).toEqual({
      rasci: 'supports',
      raci: undefined,
      racio: undefined,
      'raci-vs': 'signs-off',
      paris: 'signs-off',
      raciq: undefined,
      drasci: 'supports',
      pacsi: 'consulted',
      daci: undefined,
      rapid: undefined,
      other: undefined,
    });
  });

  test('knows no letter of a scheme of its own', () => {
    expect([...read('other').keys()]).toEqual([]);
  });

  test('has the letters of the legend first, in its order', () => {
    expect([...read('raci', ['I', 'Informed'], ['A', 'Accountable']).keys()]).toEqual([
      'I',
      'A',
      'R',
      'C',
    ]);
  });

  test('chooses neither meaning of a letter that the legend explains as two things', () => {
    expect(read('rasci', ['S', 'Support'], ['S', 'Sign-off']).get('S')).toMatchObject({
      word: 'Support or Sign-off',
      meaning: undefined,
    });
    expect(read('rasci', ['S', 'Support'], ['S', 'Assists']).get('S')).toMatchObject({
      word: 'Support or Assists',
      meaning: 'supports',
    });
  });

  test('knows a letter by which a party has no part', () => {
    const readings = read('racio', ['N', 'Not involved']);
    expect([...readings.values()].filter(({ isOut }) => isOut).map(({ letter }) => letter)).toEqual(
      ['N', 'O'],
    );
  });

  test('takes the register’s reading of a word that is none of the usual ones, and tells it apart', () => {
    const line = { letter: 'K', word: 'Keeper', asWritten: 'K = Keeper' };
    const readings = (meaning?: 'accountable'): ReturnType<typeof readMatrix> =>
      readMatrix({
        scheme: 'other',
        legend: [meaning === undefined ? line : { ...line, meaning }],
      });
    expect(readings().get('K')).toMatchObject({ meaning: 'other', isCoded: false });
    expect(readings('accountable').get('K')).toMatchObject({
      meaning: 'accountable',
      isCoded: true,
    });
  });

  test('chooses no meaning for words that amount to more than one part', () => {
    expect(read('other', ['L', 'Responsible and accountable']).get('L')!.meaning).toBeUndefined();
  });

  test('knows a sign however its characters are made', () => {
    expect([...read('other', ['✔\uFE0F', 'Leads'], ['Ｒ', 'Runs']).keys()]).toEqual(['✔', 'R']);
  });
});
