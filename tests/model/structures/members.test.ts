import { describe, expect, test } from 'vitest';
import { Attendance } from '../../../src/model/answers/attendance.ts';
import { Substitutes } from '../../../src/model/answers/substitutes.ts';
import { TermOfOffice } from '../../../src/model/answers/term-of-office.ts';
import { readAs } from './read-as.ts';

describe('substitutes can be', () => {
  test('allowed, with a vote, counting for quorum', () => {
    const text = 'allowed: yes\nnamed: no\nmayVote: yes\ncountForQuorum: yes\n';
    expect(readAs(Substitutes, text)).toEqual({
      value: { allowed: 'yes', named: 'no', mayVote: 'yes', countForQuorum: 'yes' },
      mistakes: [],
    });
  });

  test('allowed, without a vote, not counting for quorum', () => {
    const text = 'allowed: yes\nnamed: unstated\nmayVote: no\ncountForQuorum: no\n';
    expect(readAs(Substitutes, text)).toMatchObject({
      value: { mayVote: 'no', countForQuorum: 'no' },
      mistakes: [],
    });
  });

  test('named beforehand, one for each member', () => {
    const text =
      'allowed: yes\nnamed: yes\nlimitPerMember: 1\nmayVote: unstated\ncountForQuorum: unstated\n';
    expect(readAs(Substitutes, text)).toMatchObject({
      value: { named: 'yes', limitPerMember: 1 },
      mistakes: [],
    });
  });

  test('of equal rank', () => {
    const text =
      'allowed: yes\nnamed: no\nequalRank: yes\nmayVote: unstated\ncountForQuorum: unstated\n';
    expect(readAs(Substitutes, text)).toMatchObject({ value: { equalRank: 'yes' }, mistakes: [] });
  });

  test.each([
    ['by letter', 'letter'],
    ['by proxy to another member', 'proxy'],
    ['by e-mail', 'email'],
  ])('appointed %s', (_, means) => {
    const text = `allowed: yes\nnamed: no\nmeans: ${means}\nmayVote: yes\ncountForQuorum: unstated\n`;
    expect(readAs(Substitutes, text)).toMatchObject({ value: { means }, mistakes: [] });
  });

  test('forbidden', () => {
    const text = 'allowed: no\nnamed: unstated\nmayVote: unstated\ncountForQuorum: unstated\n';
    expect(readAs(Substitutes, text)).toMatchObject({ value: { allowed: 'no' }, mistakes: [] });
  });
});

describe('a term of office can have', () => {
  test('a length and a number of renewals', () => {
    const text = 'terms: [{ applies: chair, length: P2Y, maximumConsecutive: 2 }]\n';
    expect(readAs(TermOfOffice, text)).toEqual({
      value: { terms: [{ applies: 'chair', length: 'P2Y', maximumConsecutive: 2 }] },
      mistakes: [],
    });
  });

  test('a rotation', () => {
    const text =
      'terms: [{ applies: chair, length: P1Y, rotation: between the council and the hospitals trust }]\n';
    expect(readAs(TermOfOffice, text)).toMatchObject({
      value: { terms: [{ rotation: 'between the council and the hospitals trust' }] },
      mistakes: [],
    });
  });

  test('a handover period', () => {
    const text = 'terms: [{ applies: vice-chair, handover: three months beside the new holder }]\n';
    expect(readAs(TermOfOffice, text)).toMatchObject({
      value: { terms: [{ handover: 'three months beside the new holder' }] },
      mistakes: [],
    });
  });

  test('a rule of who may serve, or serve again', () => {
    const text =
      'terms: [{ applies: member, length: P3Y, eligibility: again after a year away }]\n';
    expect(readAs(TermOfOffice, text)).toMatchObject({
      value: { terms: [{ eligibility: 'again after a year away' }] },
      mistakes: [],
    });
  });

  test('a rule for each office', () => {
    const text = `
      terms:
        - { applies: chair, length: P2Y }
        - { applies: member, length: P4Y }
        - { applies: co-opted, length: P1Y }`;
    expect(readAs(TermOfOffice, text)).toMatchObject({
      value: { terms: [{}, {}, {}] },
      mistakes: [],
    });
  });
});

describe('attendance can be required', () => {
  test('by so many absences in a row', () => {
    const text =
      'missed: { meetings: 3, consecutive: yes, qualifier: exactly }\nconsequence: the seat is vacant\n';
    expect(readAs(Attendance, text)).toMatchObject({
      value: { missed: { meetings: 3, consecutive: 'yes' }, consequence: 'the seat is vacant' },
      mistakes: [],
    });
  });

  test('as a share of the meetings in a year', () => {
    const text = 'minimumShare: { numerator: 3, denominator: 4, over: a year }\n';
    expect(readAs(Attendance, text)).toMatchObject({
      value: { minimumShare: { numerator: 3, denominator: 4, over: 'a year' } },
      mistakes: [],
    });
  });

  test('with loss of the vote until so many meetings are attended', () => {
    const text = `
      missed: { meetings: 2, consecutive: unstated, qualifier: more-than }
      consequence: no vote until two meetings in a row are attended`;
    expect(readAs(Attendance, text)).toMatchObject({
      value: { consequence: 'no vote until two meetings in a row are attended' },
      mistakes: [],
    });
  });

  test('in some way that is said', () => {
    expect(readAs(Attendance, '{}').mistakes).toEqual([
      'record.yaml:1:1 error schema/wrong-value: Give a duty, a limit or a consequence.',
    ]);
  });
});
