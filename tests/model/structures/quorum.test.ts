import { describe, expect, test } from 'vitest';
import { Quorum } from '../../../src/model/answers/quorum.ts';
import { readAs } from './read-as.ts';

describe('a quorum can be', () => {
  test('a number', () => {
    const text = `
      rule: { kind: count, minimum: 5 }
      substitutes: unstated
      without: [unstated]`;
    expect(readAs(Quorum, text)).toEqual({
      value: {
        rule: { kind: 'count', minimum: 5 },
        substitutes: 'unstated',
        without: ['unstated'],
      },
      mistakes: [],
    });
  });

  test('a percentage of members', () => {
    const text = `
      rule: { kind: share, numerator: 40, denominator: 100, base: seats, round: up }
      substitutes: count
      without: [unstated]`;
    expect(readAs(Quorum, text)).toMatchObject({
      value: {
        rule: { kind: 'share', numerator: 40, denominator: 100, base: 'seats', round: 'up' },
      },
      mistakes: [],
    });
  });

  test('more than half of the voting members', () => {
    const text = `
      rule:
        kind: share
        numerator: 1
        denominator: 2
        more: yes
        base: seats
        who: { voting: yes }
        described: voting members
      substitutes: unstated
      without: [unstated]`;
    expect(readAs(Quorum, text)).toMatchObject({
      value: { rule: { more: 'yes', base: 'seats', who: { voting: 'yes' } } },
      mistakes: [],
    });
  });

  test('one third of the filled seats only', () => {
    const text = `
      rule: { kind: share, numerator: 1, denominator: 3, base: filled-seats }
      substitutes: unstated
      without: [unstated]`;
    expect(readAs(Quorum, text)).toMatchObject({
      value: { rule: { base: 'filled-seats' } },
      mistakes: [],
    });
  });

  test('four of six councils', () => {
    const text = `
      rule:
        kind: count
        minimum: 4
        counting: organisations
        who: { organisations: [ashby, birchley, cawton, denholm, eastwell, fernby] }
        described: councils
      substitutes: count
      without: [adjourn]`;
    expect(readAs(Quorum, text)).toMatchObject({
      value: { rule: { kind: 'count', minimum: 4, counting: 'organisations' } },
      mistakes: [],
    });
  });

  test('every one of a list of organisations', () => {
    const text = `
      rule:
        kind: every
        counting: organisations
        who: { organisations: [riverside-council, riverside-hospitals-trust, riverside-police] }
      substitutes: count
      without: [no-meeting]`;
    expect(readAs(Quorum, text)).toMatchObject({
      value: { rule: { kind: 'every', counting: 'organisations' } },
      mistakes: [],
    });
  });

  test('one named organisation plus a number of voting members', () => {
    const text = `
      rule:
        kind: all
        rules:
          - { kind: every, who: { organisations: [riverside-council] } }
          - { kind: count, minimum: 3, who: { voting: yes } }
      substitutes: unstated
      without: [unstated]`;
    expect(readAs(Quorum, text)).toMatchObject({
      value: { rule: { kind: 'all', rules: [{ kind: 'every' }, { kind: 'count', minimum: 3 }] } },
      mistakes: [],
    });
  });

  test('a minimum from each of several groups', () => {
    const text = `
      rule:
        kind: all
        rules:
          - { kind: count, minimum: 2, who: { groups: [Group A] }, described: members of Group A }
          - { kind: count, minimum: 1, who: { groups: [Group B] }, described: members of Group B }
          - { kind: count, minimum: 1, who: { classes: [lay] }, described: lay members }
      substitutes: unstated
      without: [unstated]`;
    expect(readAs(Quorum, text)).toMatchObject({
      value: {
        rule: {
          rules: [
            { who: { groups: ['Group A'] } },
            { who: { groups: ['Group B'] } },
            { who: { classes: ['lay'] } },
          ],
        },
      },
      mistakes: [],
    });
  });

  test('a number with the Chair or the Deputy among them', () => {
    const text = `
      rule:
        kind: all
        rules:
          - { kind: count, minimum: 5 }
          - kind: any
            rules:
              - { kind: every, who: { offices: [chair] } }
              - { kind: every, who: { offices: [deputy-chair] } }
      substitutes: unstated
      without: [unstated]`;
    expect(readAs(Quorum, text)).toMatchObject({
      value: {
        rule: {
          rules: [
            { kind: 'count' },
            { kind: 'any', rules: [{ kind: 'every' }, { kind: 'every' }] },
          ],
        },
      },
      mistakes: [],
    });
  });

  test.each(['at-start', 'throughout', 'unstated'])('measured: %s', (measured) => {
    const text = `
      rule: { kind: count, minimum: 5 }
      substitutes: unstated
      measured: ${measured}
      without: [unstated]`;
    expect(readAs(Quorum, text)).toMatchObject({ value: { measured }, mistakes: [] });
  });

  test('counted without members who are suspended', () => {
    const text = `
      rule: { kind: share, numerator: 1, denominator: 2, base: not-suspended }
      substitutes: unstated
      without: [unstated]`;
    expect(readAs(Quorum, text)).toMatchObject({
      value: { rule: { base: 'not-suspended' } },
      mistakes: [],
    });
  });

  test.each(['no-meeting', 'adjourn', 'informal', 'by-correspondence'])(
    'missed, and then: %s',
    (outcome) => {
      const text = `
      rule: { kind: count, minimum: 5 }
      substitutes: do-not-count
      remote: count
      without: [${outcome}]`;
      expect(readAs(Quorum, text)).toMatchObject({
        value: { substitutes: 'do-not-count', remote: 'count', without: [outcome] },
        mistakes: [],
      });
    },
  );
});

describe('a quorum cannot be', () => {
  test('a join of one rule', () => {
    const text = `
      rule: { kind: all, rules: [{ kind: count, minimum: 5 }] }
      substitutes: unstated
      without: [unstated]`;
    expect(readAs(Quorum, text).mistakes).toEqual([
      'record.yaml:2:33 error schema/wrong-value: Join at least two rules.',
    ]);
  });

  test('a share of nothing', () => {
    const text = `
      rule: { kind: share, numerator: 1, denominator: 0, base: seats }
      substitutes: unstated
      without: [unstated]`;
    expect(readAs(Quorum, text).mistakes).toEqual([
      'record.yaml:2:55 error schema/wrong-value: The lower number of a share is from 1 to 100. Check this one against the document.',
    ]);
  });

  test('asked of nobody', () => {
    const text = `
      rule: { kind: every, who: {} }
      substitutes: unstated
      without: []`;
    expect(readAs(Quorum, text).mistakes).toEqual([
      'record.yaml:2:33 error schema/wrong-value: Say which seats: by seat, office, organisation, sector, class, group or vote.',
      'record.yaml:4:16 error schema/wrong-value: This is empty. Write something here, or remove the field.',
    ]);
  });
});
