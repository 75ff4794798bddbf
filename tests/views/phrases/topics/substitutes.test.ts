import { describe, expect, test } from 'vitest';
import { Substitutes } from '../../../../src/model/answers/substitutes.ts';
import { substitutesPhrase } from '../../../../src/views/phrases/topics/substitutes.ts';
import { inSample } from '../in-sample.ts';

describe('substitutesPhrase', () => {
  const say = inSample(Substitutes, substitutesPhrase);

  test.each([
    [
      '{ allowed: no, named: unstated, mayVote: unstated, countForQuorum: unstated }',
      'Not allowed',
    ],
    [
      '{ allowed: yes, named: yes, limitPerMember: 1, conditions: [when the member cannot attend], mayVote: no, countForQuorum: yes }',
      'Allowed when the member cannot attend, one for each member, named in advance; they cannot vote; they count for quorum',
    ],
    [
      '{ allowed: yes, named: unstated, conditions: [from the same organisation, if they are briefed], mayVote: unstated, countForQuorum: unstated }',
      'Allowed, from the same organisation, if they are briefed',
    ],
  ])('says %s as “%s”', (yaml, expected) => {
    expect(say(yaml)).toBe(expected);
  });
});
