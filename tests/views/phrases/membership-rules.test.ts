import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/files/parse-yaml.ts';
import { Membership } from '../../../src/model/membership.ts';
import { membershipRules } from '../../../src/views/phrases/membership-rules.ts';

const line = `{ id: a, label: a, clause: p1, group: Group A, count: { kind: exactly, number: 2 }, voting: yes, substitute: unstated, class: member }`;

function rules(more: string): string[] {
  const yaml = `state: stated\nseats: [${line}]\n${more}`;
  return membershipRules(Membership.parse(parseYaml('membership.yaml', yaml).value.value));
}

describe('what a document rules of its list', () => {
  test.each([
    ['seats', 'The document sets a limit of 1 seat.'],
    ['people', 'The document sets a limit of 1 person.'],
    ['voting-seats', 'The document sets a limit of 1 seat with a vote.'],
  ])('is a limit on %s', (counts, sentence) => {
    expect(rules(`cap: { maximum: 1, counts: ${counts}, clause: p1 }`)).toEqual([sentence]);
  });

  test('is a number for a group, or for all', () => {
    const subtotals = `subtotals:
      - { group: Group A, count: { kind: exactly, number: 2 }, clause: p1 }
      - { count: { kind: range, maximum: 15 }, clause: p1 }`;
    expect(rules(subtotals)).toEqual([
      'The document gives “Group A” 2 seats in all.',
      'The document gives the body up to 15 seats in all.',
    ]);
  });

  test('is a share, which a list of seats tells of groups and not of kinds of people', () => {
    const shares = `shares:
      - { group: Group A, qualifier: more-than, numerator: 1, denominator: 2, clause: p1 }
      - { group: any one employer, qualifier: at-most, numerator: 1, denominator: 3, clause: p1 }`;
    expect(rules(shares)).toEqual([
      'The document sets a share for “Group A”: more than half of the members.',
      'The document sets a share for “any one employer”: at most one third of the members. A list of seats does not tell whether that is kept.',
    ]);
  });
});
