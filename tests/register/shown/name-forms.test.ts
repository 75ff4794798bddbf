import { describe, expect, test } from 'vitest';
import { nameForms, namesIn } from '../../../src/register/shown/name-forms.ts';

describe('nameForms', () => {
  test('gives a name without its title, surname first, and without middle names', () => {
    expect(nameForms('Cllr Ada Mary Bell').map((form) => form.join(' '))).toEqual([
      'ada mary bell',
      'bell ada mary',
      'ada bell',
    ]);
  });

  test('gives nothing for one word: it may be any word', () => {
    expect(nameForms('Dr Bell')).toEqual([]);
  });
});

describe('namesIn', () => {
  test.each([
    ['Agreed by Ada Bell on Monday.', ['Ada Bell']],
    ['Ask Dr. Ada Bell or Cem Deniz, please', ['Ask Dr. Ada Bell', 'Cem Deniz']],
    ['with Vincent van Gogh and others', ['Vincent van Gogh']],
    ['the board meets', []],
    ['Ada\nBell', []],
    ['One Two Three Four Five Six', []],
  ])('reads “%s”', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
