import { describe, expect, test } from 'vitest';
import { quorum } from '../../../../src/import/topics/meetings/quorum.ts';
import { answerIn, readWords } from '../read-words.ts';

const count = (minimum: string, more = {}) => ({ kind: 'count', minimum, ...more });
const chair = count('1', { who: { offices: ['chair'] } });
const all = (...rules: unknown[]) => ({ kind: 'all', rules });
const share = (numerator: string, denominator: string, more = {}) => ({
  kind: 'share',
  numerator,
  denominator,
  base: 'unstated',
  ...more,
});
const words = (said: string) => ({ kind: 'words', words: said });

describe('a quorum is read wherever it stands', () => {
  test.each<[string, unknown]>([
    ['The quorum shall be five members.', count('5')],
    ['# Quorum\nFive members.', count('5')],
    ['# Frequency of meetings\nWe meet monthly. A quorum is four (4) members.', count('4')],
    ['The meeting will be quorate if at least six members are present.', count('6')],
    ['Quorum: 7', count('7')],
    ['A quorum of three is required.', count('3')],
    ['A minimum of five members must be present for the meeting to be quorate.', count('5')],
    ['Six members are a quorum.', count('6')],
    ['Half of the members are a quorum.', share('1', '2')],
    ['One third of the members shall constitute a quorum.', share('1', '3')],
    ['The quorum will be 50% of the total membership.', { ...share('50', '100'), base: 'seats' }],
    [
      'More than half of the members must be present for a meeting to be quorate.',
      share('1', '2', { more: 'yes' }),
    ],
    [
      'A majority of the voting members constitutes a quorum.',
      share('1', '2', { more: 'yes', who: { voting: 'yes' } }),
    ],
    ['The quorum is all four members.', { kind: 'every' }],
    ['The quorum is three members, including the Chair.', all(count('3'), chair)],
    [
      'The quorum for meetings is five members, one of whom must be the Chair or Vice-Chair.',
      all(count('5'), count('1', { who: { offices: ['chair', 'vice-chair'] } })),
    ],
    [
      'The Committee is quorate when the Chair and four other members are in attendance.',
      all(count('5'), chair),
    ],
    ['No business shall be transacted unless at least four members are present.', count('4')],
    ['Representation from at least three partner organisations.', undefined],
    ['The quorum is three partner organisations.', count('3', { counting: 'organisations' })],
    [
      'The quorum is four members or one third of the membership, whichever is the greater.',
      all(count('4'), share('1', '3')),
    ],
    [
      'A quorum shall be two elected members and one officer from the council.',
      all(words('two elected members'), words('one officer from the council')),
    ],
    [
      'The quorum shall be:\n- the Chair; and\n- at least two representatives of the ICB',
      all(chair, words('at least two representatives of the ICB')),
    ],
    [
      'For a meeting to be quorate at least four members are needed, with the Chair.',
      all(count('4'), chair),
    ],
    [
      'Nine members present constitute a quorum, with a minimum of three from each council.',
      all(count('9'), words('a minimum of three from each council')),
    ],
    ['The Forum is quorate with a quarter of the membership in attendance.', share('1', '4')],
    [
      'A quorum is one fifth of the whole membership, subject to a minimum of four.',
      all({ ...share('1', '5'), base: 'seats' }, count('4')),
    ],
    ['There must be a minimum of six members present for a meeting to proceed.', count('6')],
    [
      'For decisions to be valid, at least three quarters of the Board must be present.',
      share('3', '4'),
    ],
    [
      'To be quorate, the Chair (or Vice-Chair) and at least two councillors must be in attendance.',
      all(
        count('1', { who: { offices: ['chair', 'vice-chair'] } }),
        words('at least two councillors'),
      ),
    ],
    ['The quorum is one third of the members, rounded up.', share('1', '3', { round: 'up' })],
    ['The quorum is half of the partners plus one.', words('half of the partners plus one')],
    [
      'One third of the members, drawn from at least three sectors, shall form a quorum.',
      all(share('1', '3'), words('at least three sectors')),
    ],
    ['Seven members must be there before we can give advice.', count('7')],
  ])('“%s”', (said, rule) => {
    expect((answerIn(quorum, said) as { rule: unknown } | undefined)?.rule).toEqual(rule);
  });
});

describe('what is no rule of a quorum is none', () => {
  test.each([
    'Members must read the quorum paper.',
    'We meet six times a year.',
    'The Board comprises fifteen members, five of whom are councillors.',
  ])('“%s” says nothing of it', (said) => {
    expect(readWords(quorum, said)).toBeUndefined();
  });

  test.each([
    'The Chair will check that the meeting is quorate.',
    'Deputies count towards the quorum.',
    'A quorum will be needed.',
  ])('“%s” is left to a person', (said) => {
    expect(readWords(quorum, said)).toHaveProperty('candidates');
  });

  test('two rules that differ are left to a person', () => {
    const said = 'The quorum is five members.\nThe quorum is six members.';
    expect(readWords(quorum, said)).toHaveProperty('candidates');
  });

  test('a heading alone keeps a place', () => {
    expect(readWords(quorum, '# Quorum')?.state).toBe('placeholder');
    expect(readWords(quorum, '# Quorum\nTo be confirmed.')?.state).toBe('placeholder');
  });

  test('what stands in another document is elsewhere', () => {
    expect(
      readWords(quorum, '# Quorum\nThe quorum is as set out in the Council’s Standing Orders.'),
    ).toMatchObject({
      state: 'elsewhere',
      where: 'Council’s Standing Orders',
    });
  });
});

describe('what else is said of the quorum', () => {
  test.each<[string, object]>([
    ['The quorum is five members or substitutes.', { substitutes: 'count' }],
    [
      'The quorum is five members. Deputies will count towards the quorum.',
      { substitutes: 'count' },
    ],
    [
      'The quorum is five members. Deputies will not count towards the quorum.',
      { substitutes: 'do-not-count' },
    ],
    [
      'The quorum is five members. Members joining by video count towards the quorum.',
      { remote: 'count' },
    ],
    [
      'The quorum is five members. If there is no quorum the meeting stands adjourned.',
      { without: ['adjourn'] },
    ],
    [
      'No meeting will be held unless there are at least four voting members present.',
      { without: ['no-meeting'] },
    ],
    [
      'The quorum is five members. If the meeting is inquorate it may go on for discussion, and no decisions are made.',
      { without: ['informal'] },
    ],
    ['The quorum is five members.', { substitutes: 'unstated', without: ['unstated'] }],
  ])('“%s”', (said, fields) => {
    expect(answerIn(quorum, said)).toMatchObject(fields);
  });
});

test('a point that begins with “including” adds to the one before it', () => {
  const said = '# Quoracy\n- At least four voting members\n- including one from the Council';
  expect((answerIn(quorum, said) as { rule: unknown }).rule).toEqual({
    kind: 'all',
    rules: [
      { kind: 'count', minimum: '4', who: { voting: 'yes' }, described: 'voting members' },
      { kind: 'words', words: 'one from the Council' },
    ],
  });
});

test('no business without some of them is asked for besides the quorum', () => {
  const said =
    'The quorum is half of the members, and no business is done unless three councils are present.';
  expect((answerIn(quorum, said) as { rule: { kind: string } }).rule.kind).toBe('all');
});

test('what a decision needs in the room is left to a person where the word is not said', () => {
  const said = 'We need three responsible authorities in the room to take a decision.';
  expect(readWords(quorum, said)).toHaveProperty('candidates');
});
