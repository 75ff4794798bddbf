import { describe, expect, test } from 'vitest';
import { Majority } from '../../../../src/model/answers/majority.ts';
import { byMajority, majorityPhrase } from '../../../../src/views/phrases/topics/majority.ts';
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
      'three quarters of all members',
    ],
    ['{ kind: unanimity, of: unstated }', 'agreement of all'],
    ['{ kind: unanimity, of: votes-cast }', 'agreement of all who vote'],
    ['{ kind: lazy-consensus, of: unstated }', 'consensus, where silence counts as agreement'],
  ])('says %s as “%s”', (yaml, expected) => {
    expect(say(yaml)).toBe(expected);
  });

  test.each([
    [
      '{ kind: share, numerator: 2, denominator: 3, more: yes, of: all-members }',
      'by more than two thirds of all members',
    ],
    ['{ kind: parent-approval, of: unstated }', 'with approval of the parent body'],
    [
      '{ kind: simple-majority, of: described, described: premises in the area, within: the two electorates }',
      'by a simple majority of premises in the area in each of the two electorates',
    ],
    [
      '{ kind: share, numerator: 2, denominator: 3, of: votes-cast, turnout: { numerator: 2, denominator: 3, of: entitled-to-vote } }',
      'by two thirds of votes cast with at least two thirds of those entitled to vote taking part',
    ],
    [
      '{ kind: share, numerator: 2, denominator: 3, of: members-present, approvedBy: [{ body: assembly }] }',
      'by two thirds of members present, and with approval of the Riverside Assembly',
    ],
    [
      '{ kind: as-written, words: the points that each proposal is given, of: unstated }',
      'by the points that each proposal is given',
    ],
  ])('says how a decision is made: %s as “%s”', (yaml, expected) => {
    expect(inSample(Majority, byMajority)(yaml)).toBe(expected);
  });
});
