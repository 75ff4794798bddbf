import { describe, expect, test } from 'vitest';
import { meetingFrequency } from '../../../../src/import/topics/meetings/meeting-frequency.ts';
import { answerIn, readWords } from '../read-words.ts';

describe('how often the group meets is read', () => {
  test.each<[string, object]>([
    ['The Board will meet monthly.', { perYear: '12', qualifier: 'exactly' }],
    [
      'The Partnership will meet at least quarterly.',
      { minimumPerYear: '4', qualifier: 'at-least' },
    ],
    ['Meetings will generally be held quarterly.', { perYear: '4', qualifier: 'normally' }],
    ['There will be six meetings a year.', { perYear: '6', qualifier: 'exactly' }],
    [
      'The Forum shall meet no fewer than four times in each municipal year.',
      { minimumPerYear: '4', qualifier: 'at-least' },
    ],
    ['The group meets every six weeks.', { every: 'P6W', qualifier: 'exactly' }],
    [
      'We meet between four and six times a year.',
      { minimumPerYear: '4', maximumPerYear: '6', qualifier: 'unstated' },
    ],
    [
      'Meetings will be quarterly – April, July, October and January.',
      { perYear: '4', months: ['04', '07', '10', '01'], qualifier: 'exactly' },
    ],
    [
      'The Board meets in January, April, July and October.',
      { perYear: '4', months: ['01', '04', '07', '10'], qualifier: 'exactly' },
    ],
    ['# Meetings\nQuarterly', { perYear: '4', qualifier: 'exactly' }],
    ['# Meetings\nMonthly, in person or online.', { perYear: '12', qualifier: 'exactly' }],
    ['# Meetings\nSix times per year, around the county.', { perYear: '6', qualifier: 'exactly' }],
    [
      '# When we meet\nQuarterly, in January, April, July and October.',
      { perYear: '4', months: ['01', '04', '07', '10'], qualifier: 'exactly' },
    ],
    ['# Frequency\nTwice a year, in public.', { perYear: '2', qualifier: 'exactly' }],
    [
      'The Committee will meet up to eight times per year.',
      { maximumPerYear: '8', qualifier: 'up-to' },
    ],
    ['The panel will meet as and when required.', { asNeeded: 'yes', qualifier: 'unstated' }],
    ['The Steering Group meets every two months.', { every: 'P2M', qualifier: 'exactly' }],
    [
      'Meetings take place, as a minimum, every two calendar months.',
      { every: 'P2M', qualifier: 'at-least' },
    ],
    ['The panel will convene six-weekly.', { every: 'P6W', qualifier: 'exactly' }],
    ['Meetings are bi-monthly (six per year).', { perYear: '6', qualifier: 'exactly' }],
  ])('“%s”', (words, answer) => {
    expect(answerIn(meetingFrequency, words)).toEqual(answer);
  });

  test('a word that can be read in two ways is unclear', () => {
    expect(readWords(meetingFrequency, 'The Board will meet bi-monthly.')?.state).toBe('unclear');
    expect(readWords(meetingFrequency, 'Meetings are held bi-annually.')?.state).toBe('unclear');
  });

  test('of two rhythms, the one under a heading about meetings is the group’s', () => {
    const words =
      '# Meetings\nThe Board meets quarterly.\n# Structure\nThe Officers Group meets every six weeks.';
    expect(answerIn(meetingFrequency, words)).toEqual({ perYear: '4', qualifier: 'exactly' });
  });
});

describe('other rhythms are not how often the group meets', () => {
  test.each([
    'Members attend the Partnership’s twice-yearly events.',
    'These terms will be reviewed annually at a meeting.',
    'The Chair is elected at the first meeting each year.',
    'The sub-groups meet monthly.',
    'Members who miss three meetings each year may be removed.',
    'Members attend at least four meetings per year.',
    'The Annual General Meeting is held in June each year.',
    'The Board reports to the Cabinet quarterly.',
    'The Forum elects its chair at the first meeting of each academic year.',
    '# Meetings\nAnnually, reports are sent to the Council.',
    '# Meetings\nMonthly, online, between January and March.',
  ])('“%s”', (words) => {
    expect(answerIn(meetingFrequency, words)).toBeUndefined();
  });
});
