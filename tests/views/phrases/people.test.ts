import { describe, expect, test } from 'vitest';
import { Attendance } from '../../../src/model/answers/attendance.ts';
import { Chair } from '../../../src/model/answers/chair.ts';
import { Invitees } from '../../../src/model/answers/invitees.ts';
import { Substitutes } from '../../../src/model/answers/substitutes.ts';
import { TermOfOffice } from '../../../src/model/answers/term-of-office.ts';
import {
  attendancePhrase,
  chairPhrase,
  inviteesPhrase,
  substitutesPhrase,
  termPhrase,
} from '../../../src/views/phrases/people.ts';
import { inSample } from './in-sample.ts';

describe('chairPhrase', () => {
  const say = inSample(Chair, chairPhrase);
  const elected =
    'mode: elected, by: { role: members }, ballot: secret, conditions: [if more than one stands]';

  test('says one rule for both offices once', () => {
    expect(say(`{ ${elected}, vice: { ${elected} } }`)).toBe(
      'Elected by the members, by secret ballot if more than one stands; the Vice-Chair in the same way',
    );
  });

  test('says two rules one after the other', () => {
    expect(
      say(
        '{ mode: ex-officio, holders: [{ role: Leader of the council }], vice: { mode: elected } }',
      ),
    ).toBe('The Leader of the council; Vice-Chair: elected');
  });
});

describe('termPhrase', () => {
  test('joins the offices that share a rule', () => {
    const say = inSample(TermOfOffice, termPhrase);
    const rule = 'length: P1Y, maximumConsecutive: 2';
    expect(
      say(
        `terms: [{ applies: chair, ${rule} }, { applies: vice-chair, ${rule} }, { applies: member, length: P3Y }]`,
      ),
    ).toBe('Chair and Vice-Chair: 1 year, at most 2 terms in a row; members: 3 years');
  });
});

describe('substitutesPhrase', () => {
  const say = inSample(Substitutes, substitutesPhrase);

  test.each([
    [
      '{ allowed: no, named: unstated, mayVote: unstated, countForQuorum: unstated }',
      'Not allowed',
    ],
    [
      '{ allowed: yes, named: yes, limitPerMember: 1, conditions: [when the member cannot attend], mayVote: no, countForQuorum: yes }',
      'Allowed when the member cannot attend, one for each member, named in advance; they cannot vote; they count for quorum',
    ],
    [
      '{ allowed: yes, named: unstated, conditions: [from the same organisation, if they are briefed], mayVote: unstated, countForQuorum: unstated }',
      'Allowed, from the same organisation, if they are briefed',
    ],
  ])('says %s as “%s”', (yaml, expected) => {
    expect(say(yaml)).toBe(expected);
  });
});

describe('attendancePhrase', () => {
  const say = inSample(Attendance, attendancePhrase);

  test('says what follows from missed meetings', () => {
    const missed = 'missed: { meetings: 3, consecutive: yes, qualifier: more-than }';
    expect(say(`{ ${missed}, consequence: their seat can be reviewed }`)).toBe(
      'After more than 3 missed meetings in a row, their seat can be reviewed',
    );
    expect(say(`{ ${missed} }`)).toBe('Limit: more than 3 missed meetings in a row');
  });
});

describe('inviteesPhrase', () => {
  test('says for each kind of guest who invites them, and as what', () => {
    const say = inSample(Invitees, inviteesPhrase);
    const guests = [
      '{ who: the press, status: [observer], voting: unstated }',
      '{ who: people with skills, by: [{ office: chair }], status: [co-opted], voting: no, period: for a year }',
    ];
    expect(say(`guests: [${guests.join(', ')}]`)).toBe(
      'The press; people with skills, invited by the Chair, without a vote, for a year',
    );
  });
});
