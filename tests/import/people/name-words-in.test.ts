import { describe, expect, test } from 'vitest';
import { foldedName, nameRunsIn } from '../../../src/import/people/name-words-in.ts';

const runs = (text: string): string[] =>
  nameRunsIn(text).map((run) => run.map(({ folded }) => folded).join(' '));

describe('nameRunsIn', () => {
  test('ends a run at a comma, a dash, a bracket, a new line and a word in small letters', () => {
    expect(runs('Jane Smith, Chair – Derby Homes (Leader)\nPaul Atherton leads')).toEqual([
      'jane smith',
      'chair',
      'derby homes',
      'leader',
      'paul atherton',
    ]);
  });

  test('ends none at the full stop of a letter or a title, and keeps small words of a name', () => {
    expect(runs('Dr. A. Patel')).toEqual(['dr a patel']);
    expect(runs('Rhys ap Gwilym')).toEqual(['rhys ap gwilym']);
    expect(runs('Notes by Smith. Jane agrees')).toEqual(['notes', 'smith', 'jane']);
  });
});

describe('foldedName', () => {
  test('is without case, accents and possessive', () => {
    expect(foldedName('O’Briain’s')).toBe("o'briain");
    expect(foldedName('Łukasz')).toBe('lukasz');
  });
});
