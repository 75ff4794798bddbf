import { describe, expect, test } from 'vitest';
import { partiesIn } from '../../../src/register/matrix/parties-in.ts';

const parties = [
  { id: 'icb', label: 'ICB' },
  { id: 'place', label: 'ICB Place' },
  { id: 'council', label: 'County Council', alsoWritten: ['Council', 'the LA'] },
  { id: 'board', label: 'Health and Wellbeing Board', alsoWritten: ['HWB'] },
  { id: 'fire', label: 'Fire/Rescue' },
];

function named(cell: string, asides?: readonly string[]): string {
  const found = partiesIn(cell, { parties, asides });
  return [
    ...found.named.map(({ id, inBrackets, note }) => {
      const shown = inBrackets ? `(${id})` : id;
      return note === undefined ? shown : `${shown} [${note}]`;
    }),
    ...found.asides.map((words) => `aside ${words}`),
    ...found.strays.map((words) => `stray ${words}`),
  ].join(', ');
}

describe('the parties of a cell', () => {
  test.each([
    ['ICB', 'icb'],
    ['ICB, County Council', 'icb, council'],
    ['ICB and Council', 'icb, council'],
    ['ICB & Council', 'icb, council'],
    ['ICB; Council', 'icb, council'],
    ['ICB / Council', 'icb, council'],
    ['ICB/Council', 'icb, council'],
    ['ICB\nCouncil', 'icb, council'],
    ['- ICB\n- Council', 'icb, council'],
    ['• ICB\n• the Council', 'icb, council'],
    ['ICB, Council and the Health and Wellbeing Board', 'icb, council, board'],
    ['icb, COUNTY COUNCIL', 'icb, council'],
    ['ICB Place', 'place'],
    ['ICB, ICB Place', 'icb, place'],
    ['Fire/Rescue/ICB', 'fire, icb'],
    ['HWB or ICB', 'board, icb'],
    ['the LA', 'council'],
  ])('%j are %s', (cell, expected) => {
    expect(named(cell)).toBe(expected);
  });

  test.each(['', '-', '–', 'n/a', 'None', ' '])('are none in %j', (cell) => {
    expect(named(cell)).toBe('');
  });

  test.each([
    ['ICB (until March)', 'icb [until March]'],
    ['ICB – until March', 'icb [until March]'],
    ['ICB – until March, Council – from April', 'icb [until March], council [from April]'],
    ['ICB (lead), Council', 'icb [lead], council'],
    ['(ICB)', '(icb)'],
    ['Council (ICB)', 'council, (icb)'],
    ['ICB*, Council', 'icb [marked * in the document], council'],
  ])('%j keep what is said of them', (cell, expected) => {
    expect(named(cell)).toBe(expected);
  });

  test('are not guessed: what is no listed name is told, and loses no other', () => {
    expect(named('Police and ICB')).toBe('icb, stray Police');
    expect(named('ICB, NHS Trusts, Council')).toBe('icb, council, stray NHS Trusts');
    expect(named('ICBs')).toBe('stray ICBs');
    expect(named('TBC')).toBe('stray TBC');
  });

  test('may be words that the register sets aside', () => {
    expect(named('TBC', ['TBC'])).toBe('aside TBC');
    expect(named('ICB, others to be agreed', ['others to be agreed'])).toBe(
      'icb, aside others to be agreed',
    );
  });
});
