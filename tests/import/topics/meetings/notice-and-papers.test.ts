import { describe, expect, test } from 'vitest';
import { noticeAndPapers } from '../../../../src/import/topics/meetings/notice-and-papers.ts';
import { answerIn, readWords } from '../read-words.ts';

const days = (value: string, kind = 'unstated') => ({ days: { value, kind } });

describe('what is sent before a meeting is read with its days', () => {
  test.each<[string, object[]]>([
    [
      'All meeting papers will be circulated at least three days in advance of the meeting.',
      [{ what: 'papers', ...days('3'), qualifier: 'at-least' }],
    ],
    [
      'An agenda will normally be sent out at least one week before each meeting.',
      [{ what: 'agenda', ...days('7'), qualifier: 'at-least', usually: 'yes' }],
    ],
    [
      'The agenda and papers are issued five clear working days before the meeting.',
      [{ what: 'agenda-and-papers', ...days('5', 'clear-working'), qualifier: 'unstated' }],
    ],
    ['Papers go out one week before.', [{ what: 'papers', ...days('7'), qualifier: 'unstated' }]],
    [
      'Seven clear days’ notice of meetings shall be given.',
      [{ what: 'notice-of-meeting', ...days('7', 'clear'), qualifier: 'unstated' }],
    ],
    [
      'Items for the agenda must be received by the secretariat no later than ten working days before the meeting.',
      [{ what: 'papers-in', ...days('10', 'working'), qualifier: 'at-least' }],
    ],
    [
      'The agenda will be circulated ten working days before the meeting, and papers five working days before.',
      [
        { what: 'agenda', ...days('10', 'working'), qualifier: 'unstated' },
        { what: 'papers', ...days('5', 'working'), qualifier: 'unstated' },
      ],
    ],
    [
      'Papers will be circulated in advance of the meeting.',
      [{ what: 'papers', inWords: 'in advance of the meeting' }],
    ],
    [
      'Agendas and reports will be published at least 5 clear days before the meeting.',
      [{ what: 'agenda-and-papers', ...days('5', 'clear'), qualifier: 'at-least' }],
    ],
    [
      'At least fourteen days’ notice will be given of special meetings.',
      [
        {
          what: 'notice-of-meeting',
          ...days('14'),
          qualifier: 'at-least',
          for: 'for special meetings',
        },
      ],
    ],
    [
      'Notice and papers go to members five clear days before a meeting.',
      [
        { what: 'notice-of-meeting', ...days('5', 'clear'), qualifier: 'unstated' },
        { what: 'papers', ...days('5', 'clear'), qualifier: 'unstated' },
      ],
    ],
    [
      'Papers must reach the secretariat two weeks before the meeting and will be issued one week before.',
      [
        { what: 'papers-in', ...days('14'), qualifier: 'unstated' },
        { what: 'papers', ...days('7'), qualifier: 'unstated' },
      ],
    ],
    [
      'Members who wish to add an item to the agenda give ten days’ notice to the clerk.',
      [{ what: 'papers-in', ...days('10'), qualifier: 'unstated' }],
    ],
  ])('“%s”', (words, notices) => {
    expect(answerIn(noticeAndPapers, words)).toEqual({ notices });
  });
});

describe('what is no notice of a meeting is none', () => {
  test.each([
    'Nominations will be accepted up to one week before the meeting.',
    'Minutes will be circulated within ten working days of the meeting.',
    'Members may resign by giving three months’ notice to the Chair.',
    'Notice of any proposed amendment is given 14 days before the meeting.',
    'The terms may be amended at an annual meeting if 21 days’ notice of the change is given.',
    'Members read papers and take part.',
    'The group meets six weeks before the Board.',
  ])('“%s”', (words) => {
    expect(answerIn(noticeAndPapers, words)).toBeUndefined();
  });

  test('two lengths for one thing are left to a person', () => {
    const words =
      'Papers are sent five days before the meeting.\nPapers are sent seven days before the meeting.';
    expect(readWords(noticeAndPapers, words)).toHaveProperty('candidates');
  });

  test('hours are not counted as days', () => {
    expect(
      readWords(noticeAndPapers, 'Papers are sent 48 hours before the meeting, in advance.'),
    ).toHaveProperty('candidates');
  });
});

describe('a heading or a label names what is sent', () => {
  test.each([
    ['Notice: at least ten working days.', 'notice-of-meeting'],
    ['# Papers\nSix clear working days before.', 'papers'],
  ])('“%s”', (words, what) => {
    expect(answerIn(noticeAndPapers, words)).toMatchObject({ notices: [{ what }] });
  });

  test.each(['Notice: given in writing.', '# Withdrawal\nNotice is three months.'])(
    '“%s” gives no days before a meeting',
    (words) => {
      expect(answerIn(noticeAndPapers, words)).toBeUndefined();
    },
  );
});

test('what is to reach an officer comes in, and what is to reach members goes out', () => {
  const said = (words: string) => answerIn(noticeAndPapers, words);
  expect(said('Agenda requests reach the Programme Manager ten days before.')).toMatchObject({
    notices: [{ what: 'papers-in' }],
  });
  expect(said('The agenda should reach the members ten days before.')).toMatchObject({
    notices: [{ what: 'agenda' }],
  });
});
