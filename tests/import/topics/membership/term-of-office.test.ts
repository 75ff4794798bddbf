import { describe, expect, test } from 'vitest';
import { termOfOffice } from '../../../../src/import/topics/membership/term-of-office.ts';
import { answerIn, readWords } from '../read-words.ts';

const term = (applies: string, given: object) => ({ terms: [{ applies, ...given }] });

describe('how long someone can serve is read', () => {
  test.each<[string, object]>([
    ['The Chair will serve for a term of two years.', term('chair', { length: 'P2Y' })],
    [
      'Members are appointed for three years and may be re-appointed once.',
      term('member', { length: 'P3Y', maximumConsecutive: '2' }),
    ],
    [
      'The term of office of the Chair and Vice-Chair is 12 months.',
      {
        terms: [
          { applies: 'chair', length: 'P12M' },
          { applies: 'vice-chair', length: 'P12M' },
        ],
      },
    ],
    [
      'No Chair may serve more than two consecutive terms of office.',
      term('chair', { maximumConsecutive: '2' }),
    ],
    [
      'Co-opted members serve for up to one year.',
      term('co-opted', { length: 'P1Y', qualifier: 'up-to' }),
    ],
    [
      'The Co-Chairs hold office for a maximum of three years.',
      term('co-chair', { length: 'P3Y', qualifier: 'at-most' }),
    ],
    [
      'Two Co-Chairs lead the Board. They are appointed for up to three years.',
      term('co-chair', { length: 'P3Y', qualifier: 'up-to' }),
    ],
  ])('“%s”', (words, answer) => {
    expect(answerIn(termOfOffice, words)).toEqual(answer);
  });
});

test.each([
  'The strategy runs for three years.',
  'These terms will be reviewed every two years.',
  'Members who miss meetings for six months leave.',
])('“%s” is no term of office', (words) => {
  expect(readWords(termOfOffice, words)).toBeUndefined();
});
