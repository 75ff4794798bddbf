import { describe, expect, test } from 'vitest';
import { DecisionMaking } from '../../../src/model/answers/decision-making.ts';
import { ExtraMeetings } from '../../../src/model/answers/extra-meetings.ts';
import { VotingRights } from '../../../src/model/answers/voting-rights.ts';
import { readAs } from './read-as.ts';

describe('votes can be', () => {
  test('one for each organisation, however many attend', () => {
    const text = 'voter: organisation\nvotesEach: 1\nweighted: no\nsubstitutes: yes\n';
    expect(readAs(VotingRights, text)).toEqual({
      value: { voter: 'organisation', votesEach: 1, weighted: 'no', substitutes: 'yes' },
      mistakes: [],
    });
  });

  test('weighted', () => {
    const text = 'voter: organisation\nweighted: yes\nsubstitutes: unstated\n';
    expect(readAs(VotingRights, text)).toMatchObject({ value: { weighted: 'yes' }, mistakes: [] });
  });

  test('refused to some, and to anyone with an interest', () => {
    const text = `
      voter: member
      weighted: unstated
      substitutes: no
      nonVoting: [{ role: observers }, { office: secretary }]
      notWhen: [the member has an interest in the item]`;
    expect(readAs(VotingRights, text)).toMatchObject({
      value: { nonVoting: [{ role: 'observers' }, { office: 'secretary' }] },
      mistakes: [],
    });
  });

  test.each(['show-of-hands', 'secret-ballot', 'post', 'email', 'proxy', 'roll-call'])(
    'taken by %s',
    (method) => {
      const text = `
      primary: majority
      fallback: none
      output: decisions
      methods: [${method}]
      effectOnPartners: unstated`;
      expect(readAs(DecisionMaking, text)).toMatchObject({
        value: { methods: [method] },
        mistakes: [],
      });
    },
  );

  test('held open for seven days at least', () => {
    const text = `
      primary: majority
      majority: { kind: simple-majority, of: votes-cast }
      fallback: none
      output: decisions
      methods: [email]
      votingPeriod: { value: 7, kind: calendar }
      effectOnPartners: unstated`;
    expect(readAs(DecisionMaking, text)).toMatchObject({
      value: { votingPeriod: { value: 7, kind: 'calendar' } },
      mistakes: [],
    });
  });

  test.each([
    'consensus',
    'majority',
    'unanimity',
    'ranked-choice',
    'lazy-consensus',
    'chair-decides',
  ])('the way to a decision: %s', (primary) => {
    const text = `{ primary: ${primary}, fallback: unstated, output: both, effectOnPartners: each-partner-own }`;
    expect(readAs(DecisionMaking, text)).toMatchObject({ value: { primary }, mistakes: [] });
  });

  test('subject to a threshold for each subject', () => {
    const text = `
      primary: majority
      fallback: none
      output: decisions
      effectOnPartners: binding
      thresholds:
        - { subject: to amend these terms, majority: { kind: share, numerator: 2, denominator: 3, of: votes-cast } }
        - { subject: to change the membership, majority: { kind: share, numerator: 2, denominator: 3, of: all-members } }
        - { subject: to spend from the pooled fund, majority: { kind: unanimity, of: members-present } }
        - { subject: to dissolve, majority: { kind: unanimity, of: all-members } }
        - { subject: to reverse a decision within six months, majority: { kind: share, numerator: 3, denominator: 4, of: unstated } }`;
    expect(readAs(DecisionMaking, text)).toMatchObject({
      value: {
        thresholds: [
          { majority: { kind: 'share', numerator: 2, denominator: 3, of: 'votes-cast' } },
          { majority: { of: 'all-members' } },
          { majority: { kind: 'unanimity', of: 'members-present' } },
          { majority: { kind: 'unanimity', of: 'all-members' } },
          { subject: 'to reverse a decision within six months' },
        ],
      },
      mistakes: [],
    });
  });

  test('a share only with its two numbers', () => {
    const text = `
      primary: majority
      majority: { kind: share, numerator: 2, of: votes-cast }
      fallback: none
      output: decisions
      effectOnPartners: unstated`;
    expect(readAs(DecisionMaking, text).mistakes).toEqual([
      'record.yaml:3:17 error schema/wrong-value: Give `numerator` and `denominator` for a share.',
    ]);
  });

  test('called for by a third of the members', () => {
    const text = `
      calledBy: [{ office: chair }, { role: members }]
      threshold: { numerator: 1, denominator: 3 }
      when: within 14 days of the request`;
    expect(readAs(ExtraMeetings, text)).toMatchObject({
      value: { threshold: { denominator: 3 } },
      mistakes: [],
    });
  });
});
