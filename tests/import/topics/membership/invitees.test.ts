import { describe, expect, test } from 'vitest';
import { invitees } from '../../../../src/import/topics/membership/invitees.ts';
import { answerIn, readWords } from '../read-words.ts';

const guest = (who: string, given: object = {}) => ({
  who,
  status: ['attendee'],
  voting: 'unstated',
  ...given,
});

describe('who else may come is read', () => {
  test.each<[string, object[]]>([
    [
      'Additional attendees may be invited at the discretion of the Chair.',
      [guest('additional attendees', { by: [{ office: 'chair' }] })],
    ],
    [
      'The Chair may invite representatives of other bodies.',
      [guest('representatives of other bodies', { by: [{ office: 'chair' }] })],
    ],
    [
      'The Board may co-opt up to two people as non-voting members.',
      [guest('up to two people as non-voting members', { status: ['co-opted'], voting: 'no' })],
    ],
    [
      'Only members attend, but the Chair may invite relevant staff to the meeting as necessary.',
      [guest('relevant staff', { by: [{ office: 'chair' }] })],
    ],
    ['Healthwatch may attend as an observer.', [guest('Healthwatch', { status: ['observer'] })]],
    [
      'Officers may be invited to attend to provide advice.',
      [guest('officers, to provide advice')],
    ],
    [
      '# In attendance\n- Head of Policy\n- Board Secretary',
      [guest('Head of Policy'), guest('Board Secretary')],
    ],
    [
      'The Police and Fire Authority may each send an observer.',
      [guest('The Police and Fire Authority'.replace('The', 'the'), { status: ['observer'] })],
    ],
  ])('“%s”', (words, guests) => {
    const answer = answerIn(invitees, words) as { guests: object[] } | undefined;
    expect(answer?.guests).toEqual(guests);
  });
});

test.each(['Members attend each meeting.', 'Partners are invited to join the Board.'])(
  '“%s” invites no guest',
  (words) => {
    expect(readWords(invitees, words)).toBeUndefined();
  },
);

test('advisers without a vote are read, and what was voted is not', () => {
  expect(answerIn(invitees, 'The Legal Adviser attends as an adviser and has no vote.')).toEqual(
    expect.objectContaining({ guests: [expect.objectContaining({ voting: 'no' })] }),
  );
  expect(readWords(invitees, 'The observers voted for the plan.')).toBeUndefined();
});

test('who is there for the minutes attends', () => {
  expect(readWords(invitees, 'In attendance: Policy Officer (minutes).')).toBeDefined();
  expect(readWords(invitees, 'The minutes name those in attendance.')).toBeUndefined();
});
