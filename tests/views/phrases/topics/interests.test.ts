import { describe, expect, test } from 'vitest';
import { Interests } from '../../../../src/model/answers/interests.ts';
import { interestsPhrase } from '../../../../src/views/phrases/topics/interests.ts';
import { inSample } from '../in-sample.ts';

describe('interestsPhrase', () => {
  const say = inSample(Interests, interestsPhrase);

  test('names the kinds of interest, and what follows', () => {
    expect(
      say(
        '{ register: unstated, published: unstated, declareAt: [on-the-item], effect: [no-vote], terms: [personal, prejudicial] }',
      ),
    ).toBe(
      'Members declare any personal or prejudicial interests when the item comes up; they do not vote on the item',
    );
  });

  test('says what follows from each kind, where that differs', () => {
    const effects = '[{ kind: personal, effect: none }, { kind: prejudicial, effect: leave }]';
    expect(
      say(
        `{ register: yes, published: yes, declareAt: [unstated], effect: [not-stated], effects: ${effects} }`,
      ),
    ).toBe(
      'Members register any interests; a register is kept and published; with personal interests they may stay and vote; with prejudicial interests they leave for the item',
    );
  });
});
