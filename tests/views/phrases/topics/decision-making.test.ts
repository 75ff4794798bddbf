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
      'By consensus, or else referred to the Riverside Assembly; it makes decisions',
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
    [
      'fallback: none, output: recommendations',
      'By consensus, and in no other way; it makes recommendations',
    ],
    [
      'fallback: unstated, output: unstated, methods: [email], votingPeriod: { value: 5, kind: working }',
      'By consensus; votes are by e-mail; votes stay open for at least 5 working days',
    ],
  ])('says %s as “%s”', (rest, expected) => {
    expect(say(`{ primary: consensus, ${rest}, effectOnPartners: unstated }`)).toBe(expected);
  });

  const silent = 'fallback: unstated, output: unstated, effectOnPartners: unstated';

  test('says who must agree', () => {
    const among = (of: string): string =>
      say(`{ primary: unanimity, majority: { kind: unanimity, of: ${of} }, ${silent} }`);
    expect(say(`{ primary: unanimity, ${silent} }`)).toBe('Only when all agree');
    expect(among('members-present')).toBe('Only by agreement of all members present');
    expect(among('all-members')).toBe('Only by agreement of all members');
  });

  test('says that only some decisions have a rule', () => {
    const threshold =
      '{ subject: a veto, majority: { kind: share, numerator: 2, denominator: 3, of: all-members } }';
    expect(say(`{ primary: unstated, thresholds: [${threshold}], ${silent} }`)).toBe(
      'The general rule is not stated; for a veto: two thirds of all members',
    );
  });
});
