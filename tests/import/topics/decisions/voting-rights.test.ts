import { describe, expect, test } from 'vitest';
import { votingRights } from '../../../../src/import/topics/decisions/voting-rights.ts';
import { readableText } from '../../../../src/import/reading/readable-text.ts';
import { answerIn, readWords } from '../read-words.ts';

const rights = (given: object) => ({
  voter: 'member',
  weighted: 'no',
  substitutes: 'unstated',
  ...given,
});

describe('who has a vote is read', () => {
  test.each<[string, object]>([
    ['Each member shall have one vote.', rights({ votesEach: '1' })],
    [
      'Every partner organisation has a single vote.',
      rights({ voter: 'organisation', votesEach: '1' }),
    ],
    [
      'Each member or substitute shall be entitled to one vote.',
      rights({ votesEach: '1', substitutes: 'yes' }),
    ],
    ['All members are entitled to vote.', rights({ weighted: 'unstated' })],
    [
      'Each member has one vote. Observers do not vote.',
      rights({ votesEach: '1', nonVoting: [{ role: 'observers' }] }),
    ],
    ['All members have equal voting rights.', rights({})],
    ['Each organisation shall have two votes.', rights({ voter: 'organisation', votesEach: '2' })],
    [
      'All members vote unless the Council directs otherwise. All members have voting rights unless the Council directs otherwise.',
      rights({
        weighted: 'unstated',
        also: ['all members have voting rights unless the Council directs otherwise'],
      }),
    ],
    ['Each sector has one vote.', rights({ voter: 'sector', votesEach: '1' })],
    [
      'Statutory members have one vote each. Deputies have no vote.',
      rights({ votesEach: '1', substitutes: 'no' }),
    ],
  ])('“%s”', (words, answer) => {
    expect(answerIn(votingRights, words)).toEqual(answer);
  });
});

describe('other votes are left', () => {
  test.each(['The Chair has a casting vote.', 'Decisions are by consensus.'])(
    '“%s” says nothing of it',
    (words) => {
      expect(readWords(votingRights, words)).toBeUndefined();
    },
  );

  test.each(['Advisers are non-voting members.', 'A member with an interest may not vote.'])(
    '“%s” is left to a person',
    (words) => {
      expect(readWords(votingRights, words)).toHaveProperty('candidates');
    },
  );
});

test('one vote per member is a right, and a casting vote beside it is none', () => {
  expect(
    answerIn(votingRights, 'Voting: one vote per member; the Chair has a casting vote.'),
  ).toMatchObject({ voter: 'member', votesEach: '1' });
});

test('a column of votes is no silence about who has one', () => {
  const result = votingRights.read(
    readableText(
      [{ kind: 'table', columns: ['Role', 'Voting'], rows: [['Chief Executive', 'Yes']] }],
      { isWhole: true },
    ),
  );
  expect(result).toHaveProperty('candidates');
  expect(readWords(votingRights, '# Voting\nDecisions are by consensus.')).toBeUndefined();
});
