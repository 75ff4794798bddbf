import { describe, expect, test } from 'vitest';
import { interests } from '../../../../src/import/topics/conduct/interests.ts';
import { answerIn, readWords } from '../read-words.ts';

const declared = (given: object) => ({
  register: 'unstated',
  published: 'unstated',
  declareAt: ['unstated'],
  effect: ['not-stated'],
  ...given,
});

describe('how interests are declared is read', () => {
  test.each<[string, object]>([
    [
      'Members must declare any interests at the start of each meeting.',
      declared({ declareAt: ['start-of-meeting'] }),
    ],
    [
      'Any personal or prejudicial interests should be declared on any item of business at a meeting.',
      declared({ declareAt: ['on-the-item'], terms: ['personal', 'prejudicial'] }),
    ],
    [
      'Members with a pecuniary interest must declare it and leave the meeting.',
      declared({ effect: ['leave'], terms: ['pecuniary'] }),
    ],
    [
      'A register of interests will be maintained and members declare conflicts of interest.',
      declared({ register: 'yes', terms: ['conflict'] }),
    ],
    [
      'Members must declare a financial interest at the earliest opportunity and will not be entitled to vote on that item.',
      declared({ declareAt: ['earliest-opportunity'], effect: ['no-vote'], terms: ['financial'] }),
    ],
    [
      'Members are required to register their disclosable pecuniary interests under the Localism Act 2011.',
      declared({ terms: ['disclosable-pecuniary'], statute: 'Localism Act 2011' }),
    ],
    [
      'Conflicts of interest will be declared on appointment.',
      declared({ declareAt: ['appointment'], terms: ['conflict'] }),
    ],
    [
      '# Declarations of interest\nMembers will declare any conflict of interest. They will withdraw from the discussion.',
      declared({ effect: ['leave'], terms: ['conflict'] }),
    ],
  ])('“%s”', (words, answer) => {
    expect(answerIn(interests, words)).toEqual(answer);
  });
});

describe('other interests are none to declare', () => {
  test.each([
    'The Board acts in the interests of local people.',
    'Groups with a special interest may come.',
    'They share a common interest in health.',
  ])('“%s”', (words) => {
    expect(readWords(interests, words)).toBeUndefined();
  });

  test('a principle of public life is left to a person', () => {
    expect(
      readWords(interests, 'Declare and resolve any interests and relationships.'),
    ).toHaveProperty('candidates');
  });
});
