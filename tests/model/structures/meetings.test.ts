import { describe, expect, test } from 'vitest';
import { MeetingFrequency } from '../../../src/model/answers/meeting-frequency.ts';
import { NoticeAndPapers } from '../../../src/model/answers/notice-and-papers.ts';
import { readAs } from './read-as.ts';

describe('meetings can be', () => {
  test.each([
    ['so many a year', 'perYear: 4\nqualifier: exactly\n', { perYear: 4, qualifier: 'exactly' }],
    [
      'between four and six a year',
      'minimumPerYear: 4\nmaximumPerYear: 6\nqualifier: unstated\n',
      { minimumPerYear: 4, maximumPerYear: 6, qualifier: 'unstated' },
    ],
    [
      'four a year at least, and usually six',
      'perYear: 6\nminimumPerYear: 4\nqualifier: normally\n',
      { perYear: 6, minimumPerYear: 4, qualifier: 'normally' },
    ],
    ['every six weeks', 'every: P6W\nqualifier: exactly\n', { every: 'P6W', qualifier: 'exactly' }],
    [
      'in named months',
      'perYear: 3\nmonths: [01, 05, 09]\nqualifier: normally\n',
      { perYear: 3, months: [1, 5, 9], qualifier: 'normally' },
    ],
    [
      'held when there is a need',
      'asNeeded: yes\nqualifier: unstated\n',
      { asNeeded: 'yes', qualifier: 'unstated' },
    ],
  ])('%s', (_, text, value) => {
    expect(readAs(MeetingFrequency, text)).toEqual({ value, mistakes: [] });
  });

  test('said to be frequent only with a number, an interval, months or a need', () => {
    expect(readAs(MeetingFrequency, 'qualifier: at-least\n').mistakes).toEqual([
      'record.yaml:1:1 error schema/wrong-value: Give at least one of `perYear`, `minimumPerYear`, `maximumPerYear`, `every`, `months`, `ownTimes` or `asNeeded`.',
    ]);
  });

  test.each(['0', '1', '13', 'March'])('not in the month “%s”', (month) => {
    expect(readAs(MeetingFrequency, `months: [${month}]\nqualifier: exactly\n`).mistakes).toEqual([
      'record.yaml:1:10 error schema/wrong-value: Write a month as two digits, from 01 to 12.',
    ]);
  });
});

describe('notice can be', () => {
  test.each([
    ['of the meeting', 'notice-of-meeting'],
    ['the deadline for papers to come in', 'papers-in'],
    ['when the agenda goes out', 'agenda'],
    ['when papers go out', 'papers'],
    ['when agenda and papers go out together', 'agenda-and-papers'],
  ])('%s', (_, what) => {
    const text = `notices: [{ what: ${what}, days: { value: 5, kind: working }, qualifier: at-least }]\n`;
    expect(readAs(NoticeAndPapers, text)).toEqual({
      value: { notices: [{ what, days: { value: 5, kind: 'working' }, qualifier: 'at-least' }] },
      mistakes: [],
    });
  });

  test('three facts in one document, each in its own kind of days', () => {
    const text = `
      notices:
        - { what: notice-of-meeting, days: { value: 28, kind: calendar }, qualifier: at-least }
        - { what: papers-in, days: { value: 10, kind: working }, qualifier: exactly }
        - { what: papers, days: { value: 5, kind: clear }, qualifier: at-least }
        - { what: agenda, days: { value: 5, kind: clear-working }, qualifier: normally }
        - { what: agenda-and-papers, days: { value: 7, kind: unstated }, qualifier: normally }`;
    expect(readAs(NoticeAndPapers, text).value?.notices.map(({ days }) => days)).toEqual([
      { value: 28, kind: 'calendar' },
      { value: 10, kind: 'working' },
      { value: 5, kind: 'clear' },
      { value: 5, kind: 'clear-working' },
      { value: 7, kind: 'unstated' },
    ]);
  });
});
