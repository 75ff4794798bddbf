import { describe, expect, test } from 'vitest';
import { chairSaid } from '../../../../src/import/topics/membership/chair-said.ts';
import { chair } from '../../../../src/import/topics/membership/chair.ts';
import { readableText } from '../../../../src/import/reading/readable-text.ts';
import { sentencesOf } from '../../../../src/import/reading/sentences.ts';
import { answerIn, readWords } from '../read-words.ts';

const members = { role: 'members' };
const exOfficio = (role: string) => ({ mode: 'ex-officio', holders: [{ role }] });
const elected = { mode: 'elected', by: members };

describe('who leads, and how they come to, is read', () => {
  test.each<[string, object]>([
    [
      'The Board will be chaired by the Leader of Northshire Council.',
      exOfficio('Leader of Northshire Council'),
    ],
    ['The Chair will be the Director of Public Health.', exOfficio('Director of Public Health')],
    [
      '# Membership\n- Cabinet Member for Health (Chair)\n- Director of Public Health',
      exOfficio('Cabinet Member for Health'),
    ],
    ['# Membership\n- Chief Constable – Chair\n- Fire Service', exOfficio('Chief Constable')],
    ['The Chair shall be elected annually by the members.', elected],
    [
      'The Board will elect a Chair and Vice-Chair from among its members.',
      { ...elected, vice: elected },
    ],
    [
      'The Chair and Vice Chair will be appointed by the County Council.',
      {
        mode: 'appointed',
        by: { role: 'County Council' },
        vice: { mode: 'appointed', by: { role: 'County Council' } },
      },
    ],
    [
      'The role of Chair will be shared between Action Together and Northshire Council.',
      { mode: 'shared', holders: [{ role: 'Action Together' }, { role: 'Northshire Council' }] },
    ],
    [
      'The Chair will rotate annually between partners.',
      { mode: 'rotating', turn: { length: 'P1Y' } },
    ],
    [
      'The Partnership will have an independent Chair, who is appointed by the statutory partners.',
      { mode: 'appointed', by: { role: 'statutory partners' }, mustBe: ['independent'] },
    ],
    [
      'The Board will appoint a Chair of the Committee.',
      { mode: 'appointed', by: { role: 'Board' } },
    ],
    [
      'The Chair will be the Leader of the Council. The Vice-Chair will be the Chair of the hospital trust.',
      { ...exOfficio('Leader of the Council'), vice: exOfficio('Chair of the hospital trust') },
    ],
    [
      'The Chair alternates between the Council and the ICB each year.',
      {
        mode: 'alternating',
        inTurnBy: [{ role: 'Council' }, { role: 'ICB' }],
        turn: { length: 'P1Y' },
      },
    ],
    [
      'The group is jointly chaired by the Director of Housing and the Chief Fire Officer.',
      {
        mode: 'shared',
        holders: [{ role: 'Director of Housing' }, { role: 'Chief Fire Officer' }],
      },
    ],
    ['Every year the members elect a chair and two vice-chairs.', { ...elected, vice: elected }],
    ['The Chair must be a councillor.', { mode: 'unstated', mustBe: ['a councillor'] }],
    ['The Convener shall be elected by the members of the forum.', elected],
    ['A non-executive member chairs the Committee.', exOfficio('non-executive member')],
    [
      'The Chair will be nominated by the voluntary sector.',
      { mode: 'nominated', by: { role: 'voluntary sector' } },
    ],
    [
      'The Chair and Vice-Chair are elected at the first meeting. The election is by secret ballot.',
      { mode: 'elected', ballot: 'secret', vice: { mode: 'elected', ballot: 'secret' } },
    ],
  ])('“%s”', (words, answer) => {
    expect(answerIn(chair, words)).toEqual(answer);
  });
});

describe('what the Chair does is not how they are chosen', () => {
  test.each([
    'The Chair will ensure that all members are heard.',
    'The agenda is set by the Chair.',
    'In the absence of the Chair the Vice-Chair will chair the meeting.',
    'The Chair will be responsible for the agenda.',
    'The Chair has a casting vote.',
  ])('“%s”', (words) => {
    expect(answerIn(chair, words)).toBeUndefined();
  });

  test('two that differ are left to a person', () => {
    const words =
      'The Chair is elected by the members.\nThe Board is chaired by the Mayor of Wyre.';
    expect(readWords(chair, words)).toHaveProperty('candidates');
  });
});

test('chairSaid tells the Vice-Chair from the Chair', () => {
  const [sentence] = sentencesOf(
    readableText([{ kind: 'clause', text: 'The Vice-Chair is elected by the members.' }], {
      isWhole: true,
    }),
  );
  expect(chairSaid(sentence!)).toEqual({ vice: elected });
});

test('who chairs another group says nothing of the Chair', () => {
  const words = 'There shall be an Executive Group, chaired by the Chief Executive.';
  expect(readWords(chair, words)).toBeUndefined();
});
