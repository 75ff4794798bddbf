import { describe, expect, test } from 'vitest';
import { leastPresent } from '../../src/compare/least-present.ts';
import { parseYaml } from '../../src/files/parse-yaml.ts';
import { QuorumRule } from '../../src/model/answers/quorum.ts';
import type { QuorumSeat } from '../../src/register/quorum/quorum-meeting.ts';

function seat(id: string, seats: number | undefined, rest: Partial<QuorumSeat> = {}): QuorumSeat {
  return {
    id,
    seats,
    organisations: [id],
    sector: 'unknown',
    class: 'member',
    voting: 'yes',
    ...rest,
  };
}

const seats = [seat('chair', 1, { office: 'chair' }), seat('council', 6), seat('trust', 3)];

function least(yaml: string, list = seats): number | undefined {
  const rule = QuorumRule.parse(parseYaml('rule.yaml', yaml).value.value);
  return leastPresent({ rule, substitutes: 'count', without: ['unstated'] }, list);
}

const from = (organisation: string, minimum: number) =>
  `{ kind: count, minimum: ${minimum}, who: { organisations: [${organisation}] } }`;

describe('the fewest people who make a quorum', () => {
  test('are those of the whole, where the parts are among them', () => {
    expect(least(`{ kind: all, rules: [{ kind: count, minimum: 5 }, ${from('trust', 2)}] }`)).toBe(
      5,
    );
  });

  test('are the sum of parts that share no seat', () => {
    expect(least(`{ kind: all, rules: [${from('council', 2)}, ${from('trust', 2)}] }`)).toBe(4);
  });

  test('are those of the smallest alternative', () => {
    const either = `{ kind: any, rules: [${from('council', 4)}, ${from('trust', 2)}] }`;
    expect(least(`{ kind: all, rules: [${either}, ${from('chair', 1)}] }`)).toBe(3);
  });

  test('cannot be told of parts that overlap without one being inside the other', () => {
    const both = '{ kind: count, minimum: 2, who: { organisations: [council, trust] } }';
    const other = '{ kind: count, minimum: 2, who: { organisations: [chair, trust] } }';
    expect(least(`{ kind: all, rules: [${both}, ${other}] }`)).toBeUndefined();
  });

  test('cannot be told of a share of seats without a number', () => {
    const half = '{ kind: share, numerator: 1, denominator: 2, base: seats }';
    expect(least(half)).toBe(5);
    expect(least(half, [seat('council', undefined)])).toBeUndefined();
  });
});
