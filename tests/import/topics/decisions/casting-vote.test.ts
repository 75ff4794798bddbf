import { describe, expect, test } from 'vitest';
import { castingVote } from '../../../../src/import/topics/decisions/casting-vote.ts';
import { answerIn, readWords } from '../read-words.ts';

const chair = { exists: 'yes', holder: { office: 'chair' } };

describe('who has a casting vote is read', () => {
  test.each<[string, object]>([
    ['In the event of an equal split of votes, the Chair will have the casting vote.', chair],
    ['The Chair has a second or casting vote.', chair],
    ['Where votes are tied the Chairman shall have a casting vote.', chair],
    ['The Chair of the meeting shall have a second vote.', chair],
    [
      'If there is an equality of votes, the person presiding has a casting vote.',
      { exists: 'yes', holder: { role: 'person presiding' } },
    ],
    ['The Chair does not have a casting vote.', { exists: 'no' }],
    ['Where there is no clear majority, the Chair of the Committee holds the casting vote.', chair],
    ['In a tie, the Chair will have a second and deciding vote.', chair],
    ['There is no casting vote.', { exists: 'no' }],
    [
      'Where votes are equal the matter is put to the next meeting.',
      { exists: 'unstated', tie: 'is put to the next meeting' },
    ],
    ['In the event of a tie, the motion falls.', { exists: 'unstated', tie: 'falls' }],
  ])('“%s”', (words, answer) => {
    expect(answerIn(castingVote, words)).toEqual(answer);
  });
});

test('other votes are none', () => {
  expect(readWords(castingVote, 'Each member has one vote.')).toBeUndefined();
  expect(readWords(castingVote, 'Members tie their work to the plan.')).toBeUndefined();
});

test('a casting vote of nobody named is left to a person', () => {
  expect(readWords(castingVote, 'A casting vote may be used.')).toHaveProperty('candidates');
});
