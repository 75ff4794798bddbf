import { describe, expect, test } from 'vitest';
import { DecisionMaking } from '../../../../src/model/answers/decision-making.ts';
import { decisionPhrase } from '../../../../src/views/phrases/topics/decision-making.ts';
import { inSample } from '../in-sample.ts';

describe('decisionPhrase', () => {
  const say = inSample(DecisionMaking, decisionPhrase);

  test.each([
    [
      'fallback: majority, output: both',
      'By consensus, or else by majority vote; it makes decisions and recommendations',
    ],
    [
      'fallback: refer, referTo: { body: assembly }, output: decisions',
      'By consensus, or else referred to the Riverside Assembly',
    ],
    [
      'fallback: unstated, tool: the scoring tool, output: unstated',
      'By consensus, with the scoring tool where needed',
    ],
    [
      'fallback: tool, tool: the scoring tool, output: unstated',
      'By consensus, or else with the scoring tool',
    ],
    ['fallback: tool, output: unstated', 'By consensus, or else with a scoring tool'],
    ['fallback: none, output: recommendations', 'By consensus; it makes recommendations'],
    [
      'fallback: none, output: unstated, methods: [email], votingPeriod: { value: 5, kind: working }',
      'By consensus; by e-mail; votes stay open for at least 5 working days',
    ],
  ])('says %s as “%s”', (rest, expected) => {
    expect(say(`{ primary: consensus, ${rest}, effectOnPartners: unstated }`)).toBe(expected);
  });
});
