import { describe, expect, test } from 'vitest';
import { minutes } from '../../../../src/import/topics/meetings/minutes.ts';
import { answerIn, readWords } from '../read-words.ts';

describe('what record is kept, and who gets it when, is read', () => {
  test.each<[string, object]>([
    ['Minutes will be kept of all meetings.', { record: 'minutes' }],
    [
      'Minutes listing all agreed actions will be circulated to members and those in attendance within 5 working days of the meeting.',
      {
        record: 'minutes-with-actions',
        within: { value: '5', kind: 'working' },
        to: ['members', 'attendees'],
      },
    ],
    [
      'The minutes will be sent to partner organisations as soon as possible.',
      { record: 'minutes', asSoonAsPossible: 'yes', to: ['partners'] },
    ],
    [
      'Minutes will be published on the Council’s website.',
      { record: 'minutes', to: ['public'], kept: 'on the Council’s website' },
    ],
    [
      'Action notes will be circulated to members within one week.',
      { record: 'action-notes', within: { value: '7', kind: 'unstated' }, to: ['members'] },
    ],
    [
      'Key decisions and items for action will be kept for record purposes.',
      { record: 'decisions-and-actions' },
    ],
    ['A record of decisions is kept.', { record: 'decisions-only' }],
    [
      'Minutes shall be circulated in draft within ten working days.',
      { record: 'minutes', within: { value: '10', kind: 'working' } },
    ],
    [
      'The minutes are submitted to the Integrated Care Board.',
      { record: 'minutes', to: ['parent-body'] },
    ],
    [
      'The minutes shall be recorded and submitted to the Board.',
      { record: 'minutes', to: ['parent-body'] },
    ],
  ])('“%s”', (words, answer) => {
    expect(answerIn(minutes, words)).toEqual(answer);
  });
});

describe('what is no record of the group is none', () => {
  test.each([
    'The meeting is adjourned after thirty minutes.',
    'Members are accountable for their decisions and actions.',
    'Each item lasts 20 minutes.',
  ])('“%s”', (words) => {
    expect(readWords(minutes, words)).toBeUndefined();
  });

  test.each(['The Board will receive the minutes of its working groups.', 'Minutes'])(
    '“%s” is left to a person',
    (words) => {
      expect(answerIn(minutes, words)).toBeUndefined();
    },
  );
});

test('draft notes are a record', () => {
  expect(readWords(minutes, 'Draft notes within one week.')).toBeDefined();
  expect(readWords(minutes, 'The Chair notes the strategy.')).toBeUndefined();
});
