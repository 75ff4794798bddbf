import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses } from '../small-files.ts';

const check = 'quorum/below-unanimity';

function files(rule: string, decisions: string): Record<string, string> {
  return {
    text: clauses('The quorum is set here.', 'Decisions are made here.'),
    facts: `quorum:
  state: stated
  answer: { rule: ${rule}, substitutes: unstated, without: [unstated] }
  evidence: [{ clause: p1, quote: The quorum is set here. }]
decision-making:
  state: stated
  answer: { ${decisions}, output: decisions, effectOnPartners: unstated }
  evidence: [{ clause: p2, quote: Decisions are made here. }]
`,
  };
}

const three = '{ kind: count, minimum: 3 }';
const allAgree = 'primary: unanimity, majority: { kind: unanimity, of: all-members }';

describe('a quorum of fewer members', () => {
  test('has no work where every member must agree', () => {
    expect(found(check, files(three, `${allAgree}, fallback: none`))).toMatchObject([
      { in: 'text', words: 'The quorum is set here.', severity: 'warning', about: 'unanimity' },
    ]);
    const half = '{ kind: share, numerator: 1, denominator: 2, base: seats }';
    expect(found(check, files(half, `${allAgree}, fallback: unstated`))).toHaveLength(1);
  });

  test.each([
    [
      'all who are present must agree',
      three,
      'primary: unanimity, majority: { kind: unanimity, of: members-present }, fallback: none',
    ],
    ['it is not said who must agree', three, 'primary: unanimity, fallback: none'],
    ['there is another way to decide', three, `${allAgree}, fallback: majority`],
    ['every member is the quorum', '{ kind: every }', `${allAgree}, fallback: none`],
    [
      'some subjects have another bar',
      three,
      `${allAgree}, fallback: none, thresholds: [{ subject: dates, majority: { kind: simple-majority, of: votes-cast } }]`,
    ],
  ])('has work where %s', (_, rule, decisions) => {
    expect(found(check, files(rule, decisions))).toEqual([]);
  });
});
