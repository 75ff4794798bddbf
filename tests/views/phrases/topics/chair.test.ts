import { describe, expect, test } from 'vitest';
import { Chair } from '../../../../src/model/answers/chair.ts';
import { chairPhrase } from '../../../../src/views/phrases/topics/chair.ts';
import { inSample } from '../in-sample.ts';

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

  test('says what each Co-chair must be where there is no one Chair', () => {
    const rules = 'mustBe: [independent], mustNotBe: [employed by a member]';
    const instead = (answer: string) => `coChairs: { number: 2, instead: ${answer} }`;
    expect(say(`{ mode: appointed, ${instead('no')}, ${rules} }`)).toBe(
      'Appointed; there are 2 Co-chairs; each Co-chair must be independent; each Co-chair must not be employed by a member',
    );
    expect(say(`{ mode: appointed, ${instead('yes')}, ${rules} }`)).toBe(
      'Appointed; there may be 2 Co-chairs instead; the Chair must be independent; the Chair must not be employed by a member',
    );
    expect(say(`{ mode: unstated, ${instead('no')} }`)).toBe(
      'How the Co-chairs are chosen is not said; there are 2 Co-chairs',
    );
  });

  test('does not speak of the Chair where it means the Vice-Chair', () => {
    expect(say('{ mode: unstated, vice: { mode: unstated } }')).toBe(
      'How the Chair and the Vice-Chair are chosen is not said',
    );
    expect(say('{ mode: elected, vice: { mode: unstated } }')).toBe(
      'Elected; Vice-Chair: how they are chosen is not said',
    );
  });
});
