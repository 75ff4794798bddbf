import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuorumRule } from '../../../src/model/answers/quorum.ts';
import { evaluateQuorum } from '../../../src/register/quorum/evaluate-quorum.ts';
import { ruleParts, rulesIn } from '../../../src/register/quorum/rule-parts.ts';
import { walkRule } from '../../../src/register/quorum/walk-rule.ts';
import { generatedRule } from './generated-rule.ts';

const count = (minimum: number): QuorumRule => ({ kind: 'count', minimum });
const nested: QuorumRule = {
  kind: 'all',
  rules: [count(5), { kind: 'any', rules: [count(1), count(2)] }],
};

const generated = generatedRule(
  fc.record({ kind: fc.constant('count' as const), minimum: fc.nat(9) }),
);

describe('a rule', () => {
  test('is made of its parts, in order', () => {
    expect(ruleParts(nested)).toEqual([count(5), count(1), count(2)]);
  });

  test('gives each rule inside it a place, and itself the place of the whole', () => {
    expect(rulesIn(nested).map(({ place, rule }) => [place, rule.kind])).toEqual([
      ['', 'all'],
      ['0', 'count'],
      ['1', 'any'],
      ['1.0', 'count'],
      ['1.1', 'count'],
    ]);
    expect(rulesIn(count(3))).toEqual([{ place: '', rule: count(3) }]);
  });

  test('is tried at the places where it has its words', () => {
    fc.assert(
      fc.property(generated, (rule) => {
        const { parts } = evaluateQuorum({ rule, substitutes: 'count' }, [], { present: {} });
        const places = new Map(rulesIn(rule).map((placed) => [placed.place, placed.rule]));
        expect(places.size).toBe(rulesIn(rule).length);
        expect(parts.map(({ place }) => places.get(place))).toEqual(ruleParts(rule));
      }),
    );
  });

  test('can be walked and put together again', () => {
    fc.assert(
      fc.property(generated, (rule) => {
        const copy = walkRule<QuorumRule>(rule, {
          part: (part) => part,
          words: (part) => part,
          joined: (whole, rules) => ({ ...whole, rules }),
        });
        expect(copy).toEqual(rule);
      }),
    );
  });
});
