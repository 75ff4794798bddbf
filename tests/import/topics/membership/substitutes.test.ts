import { describe, expect, test } from 'vitest';
import { substitutes } from '../../../../src/import/topics/membership/substitutes.ts';
import { answerIn, readWords } from '../read-words.ts';

const sub = (given: object = {}) => ({
  allowed: 'yes',
  named: 'unstated',
  mayVote: 'unstated',
  countForQuorum: 'unstated',
  ...given,
});
const away = 'when the member cannot attend';

describe('whether someone can come in a member’s place is read', () => {
  test.each<[string, object]>([
    ['Members may send a substitute if they are unable to attend.', sub({ conditions: [away] })],
    ['Each member may nominate a named deputy.', sub({ named: 'yes' })],
    [
      'Members will nominate a single named substitute to take their place when they are unable to attend.',
      sub({ named: 'yes', limitPerMember: '1', conditions: [away] }),
    ],
    ['Substitutes are permitted and may vote.', sub({ mayVote: 'yes' })],
    [
      'Deputies may attend with the agreement of the Chair but may not vote.',
      sub({ conditions: ['with the agreement of the Chair'], mayVote: 'no' }),
    ],
    ['No substitutes will be allowed.', sub({ allowed: 'no' })],
    ['Deputies will not be permitted.', sub({ allowed: 'no' })],
    [
      'Members should send a deputy of equivalent seniority in their absence.',
      sub({ equalRank: 'yes', conditions: [away, 'of equivalent seniority'] }),
    ],
    [
      'Members may send a deputy. Deputies count towards the quorum.',
      sub({ countForQuorum: 'yes' }),
    ],
    ['Attend meetings or send a substitute', sub()],
    ['Members may appoint a proxy in their absence.', sub({ conditions: [away] })],
    [
      'Each agency will name one deputy who can attend in the absence of the member.',
      sub({ named: 'yes', limitPerMember: '1', conditions: [away] }),
    ],
    [
      'Members may send a substitute of equivalent seniority where they are unable to attend.',
      sub({ equalRank: 'yes', conditions: [away, 'of equivalent seniority'] }),
    ],
    [
      'Members will send a named deputy only in exceptional circumstances.',
      sub({ named: 'yes', conditions: ['in exceptional circumstances'] }),
    ],
    [
      'A deputy may attend who will have authority to make decisions.',
      sub({ also: ['a deputy may attend who will have authority to make decisions'] }),
    ],
  ])('“%s”', (words, answer) => {
    expect(answerIn(substitutes, words)).toEqual(answer);
  });
});

test.each([
  'The Deputy Chair leads in the Chair’s absence.',
  'The Deputy Mayor is a member.',
  'The Co-Chairs take alternate meetings.',
])('“%s” is about no substitute', (words) => {
  expect(readWords(substitutes, words)).toBeUndefined();
});
