import { describe, expect, test } from 'vitest';
import { extraMeetings } from '../../../../src/import/topics/meetings/extra-meetings.ts';
import { answerIn, readWords } from '../read-words.ts';

const chair = { office: 'chair' };

describe('who calls an extra meeting is read', () => {
  test.each<[string, object]>([
    ['Additional meetings may be convened at the request of the Chair.', { calledBy: [chair] }],
    [
      'The Chair may call an extraordinary meeting at any time.',
      { calledBy: [chair], when: 'at any time' },
    ],
    [
      'Special meetings may be called by the Chair or Vice-Chair as required.',
      { calledBy: [chair, { office: 'vice-chair' }], when: 'as required' },
    ],
    [
      'Extra meetings are arranged at the discretion of the Chair.',
      { calledBy: [chair], when: 'at their discretion' },
    ],
    [
      'An extraordinary meeting may be called by the Chair in an emergency.',
      { calledBy: [chair], when: 'in an emergency' },
    ],
    [
      'The Board, Chair or Chief Executive may ask the Committee to convene further meetings.',
      { calledBy: [{ role: 'Board' }, chair, { role: 'Chief Executive' }] },
    ],
    [
      'An extraordinary general meeting shall be called if ten members ask for one in writing.',
      { threshold: { members: '10' } },
    ],
    ['Any three members may request a special meeting.', { threshold: { members: '3' } }],
    [
      'An extraordinary meeting shall be called on the request of one third of the members.',
      { threshold: { numerator: '1', denominator: '3' } },
    ],
    [
      'Extraordinary meetings may be called by the Chair or at least five members.',
      { calledBy: [chair], threshold: { members: '5' } },
    ],
    [
      'The Chair may call a special meeting or at the request of one quarter of members.',
      { calledBy: [chair], threshold: { numerator: '1', denominator: '4' } },
    ],
    [
      'Additional meetings may be held in exceptional circumstances with the agreement of the Chair.',
      { when: 'in exceptional circumstances with the agreement of the Chair' },
    ],
    ['Additional meetings may be held if there is a need.', { when: 'if there is a need' }],
    [
      'The Convener shall call a special meeting within 14 days of a written request by five members.',
      { calledBy: [chair], when: 'within 14 days of a written request by five members' },
    ],
    [
      'The Chair may call a special meeting if business is urgent. If there is no Chair, a special meeting may be called by four members.',
      {
        calledBy: [chair],
        threshold: { members: '4' },
        also: [
          'the Chair may call a special meeting if business is urgent',
          'if there is no Chair, a special meeting may be called by four members',
        ],
      },
    ],
  ])('“%s”', (words, answer) => {
    expect(answerIn(extraMeetings, words)).toEqual(answer);
  });
});

describe('other meetings are not extra', () => {
  test.each([
    'The Board meets monthly.',
    'Additional members may be invited.',
    'The Chair may ask the Committee to consider a report.',
    'The Chair will chair meetings.',
    'Notice of extraordinary meetings is five days.',
    'The Board may be dissolved by a two-thirds majority at a special meeting.',
    'These terms may be changed by a majority at an extraordinary meeting.',
  ])('“%s”', (words) => {
    expect(readWords(extraMeetings, words)).toBeUndefined();
  });

  test('where only their name is said, a person looks', () => {
    expect(readWords(extraMeetings, 'See above for extraordinary meetings.')).toHaveProperty(
      'candidates',
    );
  });
});
