import { describe, expect, test } from 'vitest';
import { MembershipChanges } from '../../../../src/model/answers/membership-changes.ts';
import { membershipChangesPhrase } from '../../../../src/views/phrases/topics/membership-changes.ts';
import { inSample } from '../in-sample.ts';

describe('membershipChangesPhrase', () => {
  const say = inSample(MembershipChanges, membershipChangesPhrase);

  test('says who decides on who joins', () => {
    expect(say('{ joins: by-invitation, joinsBy: the Board decides }')).toBe(
      'By invitation: the Board decides',
    );
  });

  test('joins reasons for leaving by “or”, each a clause of its own', () => {
    expect(
      say('{ joins: unstated, ceasesWhen: [a member resigns, if three meetings are missed] }'),
    ).toBe('Membership ends when a member resigns or if three meetings are missed');
  });

  test('says who may remove members', () => {
    expect(say('{ joins: closed, removal: by a vote of two thirds }')).toBe(
      'Closed; members can be removed by a vote of two thirds',
    );
  });
});
