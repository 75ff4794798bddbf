import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clausesOf } from './text-of.ts';

const check = 'text/ambiguous-interval';

describe('an interval with two meanings', () => {
  test.each([
    ['bi-annual', 'twice a year or every two years'],
    ['Biannually', 'twice a year or every two years'],
    ['bimonthly', 'twice a month or every two months'],
    ['bi-weekly', 'twice a week or every two weeks'],
    ['bi-yearly', 'twice a year or every two years'],
  ])('is seen in “%s”', (word, meanings) => {
    expect(found(check, clausesOf(`Reviews are ${word}.`))).toMatchObject([
      {
        words: word,
        about: '1',
        range: { start: { line: 2, column: 53 } },
        message: `“${word}” can mean ${meanings}. Write which one is meant.`,
      },
    ]);
  });

  test('is only mentioned for “biennial”, which has one meaning and is often mistaken', () => {
    expect(found(check, clausesOf('Reviews are biennial.'))).toMatchObject([
      { words: 'biennial', severity: 'info' },
    ]);
  });

  test.each([
    'Reviews are bi-annual, that is twice a year.',
    'The group meets bi-monthly (every other month).',
    'Reviews are annual.',
    'A bilateral meeting takes place.',
  ])('is not seen in “%s”', (line) => {
    expect(found(check, clausesOf(line))).toEqual([]);
  });

  test('is answered where the register says how it reads the word', () => {
    const facts = `review:
  state: stated
  answer: { kind: interval, interval: P6M, reading: “Bi-annual” is read as twice a year. }
  evidence: [{ clause: "1", quote: Reviews are bi-annual. }]
`;
    expect(found(check, { ...clausesOf('Reviews are bi-annual.'), facts })).toEqual([]);
  });
});
