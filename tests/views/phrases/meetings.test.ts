import { describe, expect, test } from 'vitest';
import { ExtraMeetings } from '../../../src/model/answers/extra-meetings.ts';
import { MeetingFrequency } from '../../../src/model/answers/meeting-frequency.ts';
import { Minutes, PublicAccess } from '../../../src/model/answers/minutes.ts';
import { NoticeAndPapers } from '../../../src/model/answers/notice-and-papers.ts';
import {
  extraMeetingsPhrase,
  frequencyPhrase,
  minutesPhrase,
  noticePhrase,
  publicAccessPhrase,
} from '../../../src/views/phrases/meetings.ts';
import { inSample } from './in-sample.ts';

describe('frequencyPhrase', () => {
  const say = inSample(MeetingFrequency, frequencyPhrase);

  test.each([
    ['{ perYear: 4, qualifier: normally }', 'Usually 4 times a year'],
    [
      '{ perYear: 6, minimumPerYear: 4, qualifier: normally }',
      'At least 4 times a year and usually 6 times a year',
    ],
    ['{ perYear: 12, asNeeded: yes, qualifier: exactly }', 'Every month and as needed'],
    [
      '{ perYear: 3, months: ["01", "05", "09"], qualifier: exactly }',
      '3 times a year, in January, May and September',
    ],
  ])('says %s as “%s”', (yaml, expected) => {
    expect(say(yaml)).toBe(expected);
  });
});

describe('extraMeetingsPhrase', () => {
  const say = inSample(ExtraMeetings, extraMeetingsPhrase);

  test('names who calls them', () => {
    expect(
      say(
        '{ calledBy: [{ office: chair }], threshold: { members: 5 }, when: when a matter cannot wait }',
      ),
    ).toBe('The Chair or 5 members, when a matter cannot wait');
  });

  test('says that the document does not', () => {
    expect(say('{ when: if there is a need }')).toBe(
      'Extra meetings are allowed if there is a need; the document does not say who calls them',
    );
  });
});

describe('noticePhrase', () => {
  const say = inSample(NoticeAndPapers, noticePhrase);

  test('keeps both “normally” and “at least”', () => {
    expect(
      say(
        'notices: [{ what: agenda, days: { value: 7, kind: unstated }, qualifier: at-least, usually: yes }]',
      ),
    ).toBe('The agenda normally at least 7 days before the meeting (kind of day not stated)');
  });
});

describe('minutesPhrase', () => {
  const say = inSample(Minutes, minutesPhrase);

  test.each([
    ['{ record: minutes }', 'Minutes'],
    [
      '{ record: minutes, within: { value: 5, kind: working }, to: [members, attendees], kept: on a shared drive }',
      'Minutes, sent within 5 working days to members and those who attended; kept on a shared drive',
    ],
    [
      '{ record: action-notes, asSoonAsPossible: yes, to: [partners, public], kept: on the website }',
      'Action notes, sent as soon as possible to partner organisations; published on the website',
    ],
    ['{ record: decisions-only, to: [public] }', 'A record of decisions; published'],
  ])('says %s as “%s”', (yaml, expected) => {
    expect(say(yaml)).toBe(expected);
  });
});

describe('publicAccessPhrase', () => {
  const say = inSample(PublicAccess, publicAccessPhrase);

  test('says what is public and where, and what is not mentioned', () => {
    expect(
      say('{ meetings: unstated, papers: private, minutes: public, where: on the website }'),
    ).toBe('Minutes are public on the website; papers are not public; meetings are not mentioned');
  });
});
