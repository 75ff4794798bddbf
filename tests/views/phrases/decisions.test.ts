import { describe, expect, test } from 'vitest';
import { DecisionMaking } from '../../../src/model/answers/decision-making.ts';
import { VotingRights } from '../../../src/model/answers/voting-rights.ts';
import { decisionPhrase, votingPhrase } from '../../../src/views/phrases/decisions.ts';
import { inSample } from './in-sample.ts';

describe('decisionPhrase', () => {
  const say = inSample(DecisionMaking, decisionPhrase);

  test.each([
    [
      'fallback: majority, output: both',
      'By consensus, or else by majority vote; it makes decisions and recommendations',
    ],
    [
      'fallback: refer, referTo: { body: assembly }, output: decisions',
      'By consensus, or else referred to the Riverside Assembly',
    ],
    ['fallback: none, output: recommendations', 'By consensus; it makes recommendations'],
    [
      'fallback: none, output: unstated, methods: [email], votingPeriod: { value: 5, kind: working }',
      'By consensus; by e-mail; votes stay open for at least 5 working days',
    ],
  ])('says %s as “%s”', (rest, expected) => {
    expect(say(`{ primary: consensus, ${rest}, effectOnPartners: unstated }`)).toBe(expected);
  });
});

describe('votingPhrase', () => {
  test('says who votes and when members do not', () => {
    const say = inSample(VotingRights, votingPhrase);
    const notWhen = '[when they have an interest in the item, they missed the discussion]';
    expect(
      say(
        `{ voter: member, votesEach: 1, weighted: no, substitutes: yes, nonVoting: [{ role: any adviser }], notWhen: ${notWhen} }`,
      ),
    ).toBe(
      'Each member has one vote; substitutes can vote; no vote for any adviser; members do not vote when they have an interest in the item or when they missed the discussion',
    );
  });
});
