import { expect, test } from 'vitest';
import { majorityWritten } from '../../../../src/import/topics/decisions/majority-written.ts';

const simple = (of: string) => ({ kind: 'simple-majority', of });
test.each<[string, object | undefined]>([
  ['by a simple majority', simple('unstated')],
  ['a majority of the votes cast', simple('votes-cast')],
  ['a simple majority of those present and voting', simple('votes-cast')],
  ['the majority of members', simple('all-members')],
  [
    'two thirds of the members voting',
    { kind: 'share', numerator: '2', denominator: '3', of: 'votes-cast' },
  ],
  ['a majority of voting members', simple('entitled-to-vote')],
  [
    'a two-thirds majority of members present',
    { kind: 'share', numerator: '2', denominator: '3', of: 'members-present' },
  ],
  [
    'more than 75% of all members agree',
    { kind: 'share', numerator: '75', denominator: '100', more: 'yes', of: 'all-members' },
  ],
  ['unanimously', { kind: 'unanimity', of: 'unstated' }],
  ['by consensus', undefined],
  ['for the majority of meetings', undefined],
])('“%s”', (words, majority) => {
  expect(majorityWritten(words)).toEqual(majority);
});
