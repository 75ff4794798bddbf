import { describe, expect, test } from 'vitest';
import { publicAccess } from '../../../../src/import/topics/meetings/public-access.ts';
import { answerIn, readWords } from '../read-words.ts';

const access = (given: object) => ({
  meetings: 'unstated',
  papers: 'unstated',
  minutes: 'unstated',
  ...given,
});

describe('what is open to the public is read', () => {
  test.each<[string, object]>([
    ['Meetings of the Board are held in public.', access({ meetings: 'public' })],
    ['Members of the public may attend as observers.', access({ meetings: 'public' })],
    ['Meetings will be open to the public.', access({ meetings: 'public' })],
    ['Meetings are not open to the public.', access({ meetings: 'private' })],
    ['Members of the public are not permitted to attend.', access({ meetings: 'private' })],
    ['Meetings shall be open to the press and public.', access({ meetings: 'public' })],
    ['We meet twice a year, in public.', access({ meetings: 'public' })],
    ['The Committee meets in private.', access({ meetings: 'private' })],
    ['Meetings will not normally be held in public.', access({ meetings: 'private' })],
    [
      'Minutes of the Board will be published on the Council’s website.',
      access({ minutes: 'public', where: 'on the Council’s website' }),
    ],
    [
      'Agendas, papers and minutes will be available on the ICB website.',
      access({ papers: 'public', minutes: 'public', where: 'on the ICB website' }),
    ],
    ['Minutes are not published.', access({ minutes: 'private' })],
    [
      'Meetings are held in public unless the Board resolves otherwise.',
      access({
        meetings: 'public',
        also: ['meetings are held in public unless the Board resolves otherwise'],
      }),
    ],
  ])('“%s”', (words, answer) => {
    expect(answerIn(publicAccess, words)).toEqual(answer);
  });
});

describe('other words about the public say nothing of access', () => {
  test.each([
    'We consult with members of the public.',
    'The Director of Public Health is a member.',
    'Papers are sent to members.',
  ])('“%s”', (words) => {
    expect(readWords(publicAccess, words)).toBeUndefined();
  });

  test('what contradicts itself is left to a person', () => {
    const words = 'Meetings are held in public.\nMeetings are not open to the public.';
    expect(readWords(publicAccess, words)).toHaveProperty('candidates');
  });
});

test('“public” alone says that anyone can come', () => {
  expect(answerIn(publicAccess, 'Meetings are public.')).toBeDefined();
  expect(answerIn(publicAccess, 'Meetings are public bodies’ business.')).toBeUndefined();
  expect(readWords(publicAccess, 'Anybody in the parish can come along.')).toHaveProperty(
    'candidates',
  );
});
