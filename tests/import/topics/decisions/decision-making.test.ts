import { describe, expect, test } from 'vitest';
import { decisionMaking } from '../../../../src/import/topics/decisions/decision-making.ts';
import { answerIn } from '../read-words.ts';

const way = (given: object) => ({
  fallback: 'unstated',
  output: 'decisions',
  effectOnPartners: 'unstated',
  ...given,
});
const simple = (of = 'unstated') => ({ kind: 'simple-majority', of });

describe('how the group decides is read', () => {
  test.each<[string, object]>([
    ['Decisions will be reached by consensus.', way({ primary: 'consensus' })],
    [
      'Decisions will be made by consensus. Where this is not possible, a vote will be taken and a simple majority decides.',
      way({ primary: 'consensus', fallback: 'majority', fallbackMajority: simple() }),
    ],
    [
      'The Board will seek consensus; where there is none, a simple majority of the members present decides.',
      way({
        primary: 'consensus',
        fallback: 'majority',
        fallbackMajority: simple('members-present'),
      }),
    ],
    [
      'Decisions will be reached by consensus. Issues that cannot be agreed will be referred to the Executive Board.',
      way({ primary: 'consensus', fallback: 'refer', referTo: { role: 'Executive Board' } }),
    ],
    [
      'Decisions are made by a majority of the votes cast.',
      way({ primary: 'majority', majority: simple('votes-cast') }),
    ],
    [
      'Decisions are made unanimously by the members.',
      way({ primary: 'unanimity', majority: { kind: 'unanimity', of: 'all-members' } }),
    ],
    [
      'Recommendations to the Board will arise from consensus among the Group.',
      way({ primary: 'consensus', output: 'recommendations' }),
    ],
    [
      'Decisions are by consensus and are not binding on partners.',
      way({ primary: 'consensus', effectOnPartners: 'each-partner-own' }),
    ],
    [
      'Decisions will be taken by a simple majority, by a show of hands.',
      way({ primary: 'majority', majority: simple(), methods: ['show-of-hands'] }),
    ],
    [
      'The Board decides by consensus. Where agreement cannot be reached the Chair makes the final decision.',
      way({
        primary: 'consensus',
        output: 'decisions',
        also: ['where agreement cannot be reached the Chair makes the final decision'],
      }),
    ],
    [
      'Conclusions are reached by consensus. When this is not possible the Chair may call a vote. A simple majority is then conclusive.',
      way({
        primary: 'consensus',
        fallback: 'majority',
        fallbackMajority: simple(),
        output: 'unstated',
      }),
    ],
    [
      'We aim to reach a consensus. If we cannot, both views are put to the Council.',
      way({
        primary: 'consensus',
        fallback: 'refer',
        referTo: { role: 'Council' },
        output: 'unstated',
      }),
    ],
    [
      'Decisions are by consensus. No decision binds any partner without its consent.',
      way({ primary: 'consensus', effectOnPartners: 'each-partner-own' }),
    ],
  ])('“%s”', (words, answer) => {
    expect(answerIn(decisionMaking, words)).toEqual(answer);
  });
});

describe('other majorities are not how it decides', () => {
  test.each([
    'The Chair is elected by a simple majority.',
    'These terms may be amended by a majority of members.',
    'The majority of meetings are online.',
    'The Chair will help the Board to build consensus.',
    'Decisions are taken in the light of evidence.',
  ])('“%s”', (words) => {
    expect(answerIn(decisionMaking, words)).toBeUndefined();
  });
});
