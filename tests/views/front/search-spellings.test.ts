import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchWords } from '../../../src/english/search-words.ts';
import { spellingsOf } from '../../../src/views/front/search-spellings.ts';

/** The texts that the index finds: those with a word of their own, or another spelling of it, that begins so. */
function found(texts: readonly string[], asked: string): string[] {
  const { also } = spellingsOf(texts);
  return texts.filter((text) => {
    const words = [...searchWords(text).map(({ whole }) => whole), ...also(text)];
    return searchWords(asked).every(({ whole }) => words.some((word) => word.startsWith(whole)));
  });
}

describe('spellingsOf', () => {
  const compound = [
    'They co-ordinate it.',
    'A coordinator comes.',
    'Co ordination of plans',
    'No.',
  ];

  test.each(['coordinate', 'co-ordinate', 'coordination', 'co ordinate', 'Co‑ordinator'])(
    'finds a compound in every spelling and form by “%s”',
    (asked) => {
      expect(found(compound, asked)).toEqual(compound.slice(0, 3));
    },
  );

  test('finds what only begins with it, and forms that begin otherwise', () => {
    expect(found(['a vote', 'voting', 'voters', 'volunteers'], 'vote')).toEqual([
      'a vote',
      'voting',
      'voters',
    ]);
  });

  test('keeps words apart that share a stem’s letters alone', () => {
    expect(found(['the police', 'a policy', 'policing'], 'police')).toEqual([
      'the police',
      'policing',
    ]);
  });

  test.each([
    ['asset', ['as set out', 'an asset']],
    ['maybe', ['it may be so', 'maybe']],
    ['notable', ['not able to come', 'notable']],
  ])('joins no words that stand together by chance: %s', (asked, texts) => {
    expect(found(texts, asked)).toEqual(texts.slice(1));
  });

  test('adds nothing that a word of the text begins with already', () => {
    expect(spellingsOf(['member', 'members']).also('members')).toEqual([]);
  });

  test('finds a text by each of its words, its compounds joined, parted and with any dash', () => {
    const word = fc.constantFrom(
      'county',
      'wide',
      'votes',
      'sub-group',
      'work-plan',
      'Dŵr',
      'the',
      'plan',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        for (const one of texts) {
          for (const written of one.split(' ')) {
            for (const joint of ['-', '–', '', ' ']) {
              expect(found(texts, written.replace('-', joint))).toContain(one);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
