import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauseNumberAsked, clauseNumberWord } from '../../src/english/clause-number.ts';

describe('clauseNumberAsked', () => {
  test.each([
    ['2.1.1', '2.1.1'],
    ['clause 4.3', '4.3'],
    ['Section 3', '3'],
    ['para. 12', '12'],
    ['§ 5', '5'],
    ['2(a)', '2.a'],
    ['2a', '2.a'],
    ['clause 7 (iii)', '7.iii'],
    ['15.', '15'],
  ])('reads “%s” as %s', (typed, number) => {
    expect(clauseNumberAsked(typed)?.number).toBe(number);
  });

  test.each(['21 days', 'clause', 'quorum 5', '2025', '31 March 2025', ''])(
    'reads no number into “%s”',
    (typed) => {
      expect(clauseNumberAsked(typed)).toBeUndefined();
    },
  );
});

describe('clauseNumberWord', () => {
  test('is another for every number, and none begins another', () => {
    const number = fc
      .tuple(
        fc.array(fc.nat(999), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', '.a', '.ii'),
      )
      .map(([numbers, letter]) => numbers.join('.') + letter);
    fc.assert(
      fc.property(number, number, (one, other) => {
        expect(clauseNumberWord(one).startsWith(clauseNumberWord(other))).toBe(one === other);
      }),
      { numRuns: 1000 },
    );
  });
});
