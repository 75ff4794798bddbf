import { describe, expect, test } from 'vitest';
import { Invitees } from '../../../../src/model/answers/invitees.ts';
import { inviteesPhrase } from '../../../../src/views/phrases/topics/invitees.ts';
import { inSample } from '../in-sample.ts';

describe('inviteesPhrase', () => {
  test('says for each kind of guest who invites them, and as what', () => {
    const say = inSample(Invitees, inviteesPhrase);
    const guests = [
      '{ who: the press, status: [observer], voting: unstated }',
      '{ who: people with skills, by: [{ office: chair }], status: [co-opted], voting: no, period: for a year }',
    ];
    expect(say(`guests: [${guests.join(', ')}]`)).toBe(
      'The press, to observe; people with skills, co-opted, invited by the Chair, without a vote, for a year',
    );
  });

  test('says the status of one guest as of many', () => {
    const say = inSample(Invitees, inviteesPhrase);
    const guest = '{ who: the Cabinet Member, status: [observer, adviser], voting: unstated }';
    expect(say(`guests: [${guest}]`)).toBe('The Cabinet Member, to observe and to advise');
  });

  test('says “or” of those who may invite, and no status that the words give', () => {
    const say = inSample(Invitees, inviteesPhrase);
    const guest =
      '{ who: advisers, by: [{ office: chair }, { role: meeting }], status: [adviser], voting: unstated }';
    expect(say(`guests: [${guest}]`)).toBe('Advisers, invited by the Chair or the meeting');
  });
});
