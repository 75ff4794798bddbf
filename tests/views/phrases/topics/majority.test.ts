import { describe, expect, test } from 'vitest';
import { Majority } from '../../../../src/model/answers/majority.ts';
import { majorityPhrase } from '../../../../src/views/phrases/topics/majority.ts';
import { inSample } from '../in-sample.ts';

describe('majorityPhrase', () => {
  const say = inSample(Majority, majorityPhrase);

  test.each([
    ['{ kind: simple-majority, of: votes-cast }', 'a simple majority of votes cast'],
    [
      '{ kind: share, numerator: 2, denominator: 3, of: members-present }',
      'two thirds of members present',
    ],
    [
      '{ kind: share, numerator: 75, denominator: 100, of: all-members }',
      '75 per cent of all members',
    ],
    ['{ kind: unanimity, of: unstated }', 'unanimity'],
    ['{ kind: lazy-consensus, of: unstated }', 'consensus, where silence counts as agreement'],
  ])('says %s as “%s”', (yaml, expected) => {
    expect(say(yaml)).toBe(expected);
  });
});
