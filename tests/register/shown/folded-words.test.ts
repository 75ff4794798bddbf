import { describe, expect, test } from 'vitest';
import { foldedWords } from '../../../src/register/shown/folded-words.ts';

const folded = (text: string): string[] => foldedWords(text).map(({ word }) => word);

describe('foldedWords', () => {
  test.each([
    ['Ada BELL', ['ada', 'bell']],
    ['Théodora', ['theodora']],
    ['The\u0301odora', ['theodora']],
    ['O’Brannagh’s', ['obrannagh']],
    ['Ada-Bell', ['ada', 'bell']],
    ['A\\u0064a', ['ada']],
    ['Ad\\\n  a', ['ada']],
    ['Ada\\nBell', ['ada', 'bell']],
    ['%41da%20Bell', ['ada', 'bell']],
    ['Th&eacute;odora', ['theodora']],
    ['A&#100;a&#x2e;Bell', ['ada', 'bell']],
    ['A\u00ADda', ['ada']],
    ['%', []],
  ])('reads “%s”', (text, words) => {
    expect(folded(text)).toEqual(words);
  });

  test('says where each word stands as it is typed, and whether it begins as a name does', () => {
    expect(foldedWords('by A\\u0064a Bell')).toEqual([
      { word: 'by', start: 0, end: 2, isCapital: false },
      { word: 'ada', start: 3, end: 11, isCapital: true },
      { word: 'bell', start: 12, end: 16, isCapital: true },
    ]);
  });
});
