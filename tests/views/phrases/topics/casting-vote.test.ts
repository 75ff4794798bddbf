import { describe, expect, test } from 'vitest';
import { CastingVote } from '../../../../src/model/answers/casting-vote.ts';
import { castingVotePhrase } from '../../../../src/views/phrases/topics/casting-vote.ts';
import { inSample } from '../in-sample.ts';

describe('castingVotePhrase', () => {
  const say = inSample(CastingVote, castingVotePhrase);

  test('names who has it', () => {
    expect(say('{ exists: yes, holder: { office: chair } }')).toBe('The Chair has a casting vote');
  });

  test('limits it to the decisions that the document names', () => {
    expect(say('{ exists: yes, holder: { office: chair }, only: the annual budget }')).toBe(
      'The Chair has a casting vote; only for the annual budget',
    );
  });

  test('tells a document that rules it out from one that is silent', () => {
    expect(say('{ exists: no }')).toBe('There is no casting vote');
  });

  test('says what becomes of a tie where nobody has one', () => {
    expect(say('{ exists: no, tie: is not carried }')).toBe(
      'There is no casting vote; a tied vote is not carried',
    );
    expect(say('{ exists: unstated, tie: goes to the council }')).toBe(
      'A tied vote goes to the council',
    );
  });

  test('speaks of one or many where they are named in words', () => {
    expect(say('{ exists: yes, holder: { role: Co-chairs } }')).toBe(
      'A casting vote is held by the Co-chairs',
    );
    expect(say('{ exists: yes, holder: { office: co-chair } }')).toBe(
      'A casting vote is held by the Co-chairs',
    );
  });
});
