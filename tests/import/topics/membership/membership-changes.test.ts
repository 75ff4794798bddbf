import { describe, expect, test } from 'vitest';
import { membershipChanges } from '../../../../src/import/topics/membership/membership-changes.ts';
import { answerIn, readWords } from '../read-words.ts';

describe('how people join and leave is read', () => {
  test.each<[string, object]>([
    [
      'Membership is open to any organisation that works in the county.',
      { joins: 'open', joinsBy: 'any organisation that works in the county' },
    ],
    ['Membership is by invitation.', { joins: 'by-invitation' }],
    ['Each organisation will nominate a representative.', { joins: 'by-nomination' }],
    ['Members are appointed by the Council.', { joins: 'by-appointment', joinsBy: 'the Council' }],
    ['Members are restricted to the following:', { joins: 'closed' }],
    [
      'A member will cease to be a member if they leave their organisation.',
      { joins: 'unstated', ceasesWhen: ['if they leave their organisation'] },
    ],
    [
      'Members may be removed by a vote of two thirds.',
      { joins: 'unstated', removal: 'by a vote of two thirds' },
    ],
    [
      'The membership will be reviewed each year.',
      { joins: 'unstated', reviewed: 'the membership will be reviewed each year' },
    ],
    [
      'New members may be invited to join with the consent of the Board.',
      { joins: 'by-invitation', joinsBy: 'the Board' },
    ],
    ['The Council will appoint at least four members.', { joins: 'by-appointment' }],
  ])('“%s”', (words, answer) => {
    expect(answerIn(membershipChanges, words)).toEqual(answer);
  });
});

test.each(['The Board has twelve members.', 'Nominations for Chair are open to any member.'])(
  '“%s” says nothing of it',
  (words) => {
    expect(readWords(membershipChanges, words)).toBeUndefined();
  },
);

test.each([
  'Any organisation may withdraw by giving three months’ written notice.',
  'The Board may co-opt three further members.',
])('“%s” is no silence', (words) => {
  expect(readWords(membershipChanges, words)).toBeDefined();
});
