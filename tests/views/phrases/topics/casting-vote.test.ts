import { describe, expect, test } from 'vitest';
import { CastingVote } from '../../../../src/model/answers/casting-vote.ts';
import { castingVotePhrase } from '../../../../src/views/phrases/topics/casting-vote.ts';
import { inSample } from '../in-sample.ts';

describe('castingVotePhrase', () => {
  const say = inSample(CastingVote, castingVotePhrase);

  test('names who has it', () => {
    expect(say('{ exists: yes, holder: { role: Chair } }')).toBe('The Chair has a casting vote');
  });

  test('limits it to the decisions that the document names', () => {
    expect(say('{ exists: yes, holder: { role: Chair }, only: the annual budget }')).toBe(
      'The Chair has a casting vote; only for the annual budget',
    );
  });

  test('tells a document that rules it out from one that is silent', () => {
    expect(say('{ exists: no }')).toBe('There is no casting vote');
  });
});
