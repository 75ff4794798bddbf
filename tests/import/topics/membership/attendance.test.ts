import { describe, expect, test } from 'vitest';
import { attendance } from '../../../../src/import/topics/membership/attendance.ts';
import { answerIn, readWords } from '../read-words.ts';

const missed = (meetings: string, consecutive: string, qualifier: string) => ({
  missed: { meetings, consecutive, qualifier },
});

describe('what attendance is expected is read', () => {
  test.each<[string, object]>([
    [
      'Members are expected to attend all meetings.',
      { duty: 'members are expected to attend all meetings' },
    ],
    [
      '- Attend meetings or send a substitute',
      { duty: 'members attend meetings or send a substitute' },
    ],
    [
      'Any member who misses three consecutive meetings will be removed from the Board.',
      { ...missed('3', 'yes', 'exactly'), consequence: 'they will be removed from the Board' },
    ],
    [
      'If a member is unable to make more than three consecutive meetings their membership may be reviewed.',
      { ...missed('3', 'yes', 'more-than'), consequence: 'their membership may be reviewed' },
    ],
    [
      'Anyone who misses three meetings in a row will be asked to explain.',
      { ...missed('3', 'yes', 'exactly'), consequence: 'they will be asked to explain' },
    ],
    [
      'Members must attend at least 75% of meetings in a year.',
      { minimumShare: { numerator: '75', denominator: '100', over: 'a year' } },
    ],
    [
      'Failure to attend two or more meetings will result in a review.',
      { ...missed('2', 'unstated', 'at-least'), consequence: 'they will result in a review' },
    ],
  ])('“%s”', (words, answer) => {
    if (words.startsWith('- ')) expect(answerIn(attendance, `Members:\n${words}`)).toEqual(answer);
    else expect(answerIn(attendance, words)).toEqual(answer);
  });
});

test.each([
  'Officers will attend when invited.',
  'Members of the public may attend.',
  'The Director is in attendance.',
])('“%s” is no duty of members', (words) => {
  expect(readWords(attendance, words)).toBeUndefined();
});
