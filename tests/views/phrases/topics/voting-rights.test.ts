import { describe, expect, test } from 'vitest';
import { VotingRights } from '../../../../src/model/answers/voting-rights.ts';
import { votingPhrase } from '../../../../src/views/phrases/topics/voting-rights.ts';
import { inSample } from '../in-sample.ts';

describe('votingPhrase', () => {
  test('says who votes and when members do not', () => {
    const say = inSample(VotingRights, votingPhrase);
    const notWhen = '[when they have an interest in the item, they missed the discussion]';
    expect(
      say(
        `{ voter: member, votesEach: 1, weighted: no, substitutes: yes, nonVoting: [{ role: any adviser }], notWhen: ${notWhen} }`,
      ),
    ).toBe(
      'Each member has one vote; votes are not weighted; substitutes can vote; no vote for any adviser; members do not vote when they have an interest in the item or when they missed the discussion',
    );
  });
});
