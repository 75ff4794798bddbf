import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../../src/files/parse-yaml.ts';
import { Quorum } from '../../../../src/model/answers/quorum.ts';
import {
  occasionPhrase,
  otherPhrase,
  quorumPhrase,
} from '../../../../src/views/phrases/topics/quorum.ts';
import { openSample } from '../../../fixtures/open-sample.ts';

function phrase(yaml: string): string {
  const register = openSample().register!;
  const quorum = Quorum.parse(parseYaml('quorum.yaml', yaml).value.value);
  return quorumPhrase(quorum, {
    register,
    constitution: register.constitutions.get('riverside/board')!,
  });
}

describe('quorumPhrase', () => {
  test.each([
    ['{ kind: count, minimum: 5 }', 'At least 5 members'],
    [
      '{ kind: count, minimum: 1, who: { offices: [chair, deputy-chair] } }',
      'The Chair or Deputy Chair',
    ],
    ['{ kind: count, minimum: 1, who: { offices: [co-chair] } }', 'A Co-chair'],
    ['{ kind: count, minimum: 1, who: { offices: [chair, co-chair] } }', 'The Chair or a Co-chair'],
    ['{ kind: every, who: { offices: [co-chair] } }', 'All Co-chairs'],
    ['{ kind: count, minimum: 4, who: { voting: yes } }', 'At least 4 voting members'],
    [
      '{ kind: share, numerator: 1, denominator: 3, base: seats }',
      'At least one third of the members',
    ],
    [
      '{ kind: share, numerator: 1, denominator: 2, more: yes, base: filled-seats }',
      'More than half of the members (vacant seats left out)',
    ],
    [
      '{ kind: share, numerator: 40, denominator: 100, base: not-suspended, round: up }',
      'At least 40 per cent of the members (suspended members left out), rounded up',
    ],
    ['{ kind: every }', 'All members'],
    ['{ kind: every, who: { offices: [chair] } }', 'The Chair'],
    ['{ kind: every, who: { offices: [chair, vice-chair] } }', 'The Chair and the Vice-Chair'],
    ['{ kind: count, minimum: 2, who: { offices: [co-chair] } }', 'At least 2 Co-chairs'],
    [
      '{ kind: share, numerator: 1, denominator: 2, base: seats, who: { offices: [secretary] } }',
      'At least half of the Secretaries',
    ],
    ['{ kind: count, minimum: 1 }', 'At least 1 member'],
    [
      '{ kind: count, minimum: 1, who: { organisations: [riverside-council] } }',
      'At least 1 member from Riverside Council',
    ],
    ['{ kind: count, minimum: 2, who: { sectors: [police] } }', 'At least 2 members from police'],
    [
      '{ kind: count, minimum: 1, who: { voting: yes, classes: [executive] } }',
      'At least 1 voting member who is one of the executive members',
    ],
    [
      '{ kind: count, minimum: 1, who: { offices: [chair], voting: yes } }',
      'At least 1 voting Chair',
    ],
    [
      '{ kind: count, minimum: 1, who: { seats: [council, trust] } }',
      'At least 1 holder of the seats “Riverside Council (two seats)” and “Riverside Hospitals Trust”',
    ],
    [
      '{ kind: count, minimum: 1, counting: organisations, who: { organisations: [riverside-council, riverside-hospitals-trust] } }',
      'At least 1 of 2 organisations (Riverside Council and Riverside Hospitals Trust)',
    ],
    [
      '{ kind: all, rules: [{ kind: count, minimum: 5 }, { kind: count, minimum: 1, who: { offices: [chair] } }] }',
      'At least 5 members, including the Chair',
    ],
    [
      '{ kind: all, rules: [{ kind: count, minimum: 1, who: { offices: [chair] } }, { kind: count, minimum: 2, described: senior people from the council }] }',
      'The Chair and at least 2 senior people from the council',
    ],
    [
      '{ kind: count, minimum: 1, described: leads for health }',
      'At least 1 of the leads for health',
    ],
    [
      '{ kind: every, counting: organisations, who: { organisations: [riverside-council, riverside-hospitals-trust] }, described: statutory members }',
      'Every one of the statutory members (Riverside Council and Riverside Hospitals Trust)',
    ],
    [
      '{ kind: count, minimum: 1, counting: organisations, who: { organisations: [riverside-council] } }',
      'A member from Riverside Council',
    ],
    [
      '{ kind: count, minimum: 3, counting: organisations, who: { sectors: [council] }, described: councils }',
      'At least 3 of the councils (organisations of members from councils)',
    ],
    [
      '{ kind: count, minimum: 3, counting: organisations, who: { voting: yes } }',
      'At least 3 of the organisations of voting members',
    ],
    [
      '{ kind: all, rules: [{ kind: share, numerator: 1, denominator: 3, base: seats, presence: in-person }, { kind: share, numerator: 2, denominator: 3, base: seats, presence: in-person-or-proxy }] }',
      'At least one third of the members in person and at least two thirds of the members in person or by proxy',
    ],
    [
      '{ kind: share, numerator: 1, denominator: 2, base: active, active: who came in the last three months }',
      'At least half of the members (only members who came in the last three months)',
    ],
    [
      '{ kind: share, numerator: 1, denominator: 2, base: appointed }',
      'At least half of the members (seats not yet appointed to left out)',
    ],
    [
      '{ kind: share, numerator: 1, denominator: 2, base: unstated }',
      'At least half of the members (it is not said whether vacant seats count)',
    ],
    [
      '{ kind: words, words: "5 members, and one more for every ten above 15" }',
      '5 members, and one more for every ten above 15',
    ],
    [
      '{ kind: any, rules: [{ kind: all, rules: [{ kind: count, minimum: 5 }, { kind: count, minimum: 1, who: { offices: [chair] } }] }, { kind: count, minimum: 8 }] }',
      '(At least 5 members, including the Chair) or at least 8 members',
    ],
    [
      '{ kind: any, rules: [{ kind: count, minimum: 7 }, { kind: share, numerator: 2, denominator: 3, base: seats }] }',
      'At least 7 members or at least two thirds of the members',
    ],
  ])('says %s as “%s”', (rule, expected) => {
    expect(phrase(`{ rule: ${rule}, substitutes: unstated, without: [unstated] }`)).toBe(expected);
  });

  test('speaks of all who hold an office where several do', () => {
    const register = openSample().register!;
    const board = register.constitutions.get('riverside/board')!;
    const seats = board.membership.seats.map((seat) => ({ ...seat, office: 'co-chair' as const }));
    const constitution = { ...board, membership: { ...board.membership, seats } };
    const rule = { kind: 'every', who: { offices: ['co-chair'] } } as const;
    const quorum = { rule, substitutes: 'unstated', without: ['unstated'] } as const;
    expect(quorumPhrase(Quorum.parse(quorum), { register, constitution })).toBe('All Co-chairs');
  });

  test('says whether substitutes count, and what happens without a quorum', () => {
    const rest =
      'substitutes: count, remote: do-not-count, measured: at-start, without: [adjourn, by-correspondence]';
    expect(phrase(`{ rule: { kind: count, minimum: 3 }, ${rest} }`)).toBe(
      'At least 3 members; substitutes count; people who join online do not count; counted at the start of the meeting; otherwise the meeting is adjourned or decisions are made by correspondence',
    );
  });
});

describe('a quorum for another occasion', () => {
  const register = openSample().register!;
  const context = { register, constitution: register.constitutions.get('riverside/board')! };
  const five = { kind: 'count', minimum: 5 } as const;

  test.each([
    [{ for: 'second-meeting' }, 'at a second meeting, those who come are enough'],
    [
      { for: 'second-meeting', named: 'two weeks later', rule: five },
      'at a second meeting two weeks later, at least 5 members',
    ],
    [
      { for: 'by-correspondence', named: 'by e-mail', rule: five },
      'for decisions by correspondence (by e-mail), at least 5 members',
    ],
    [
      { for: 'committee', named: 'the policing committee', rule: five },
      'the quorum of the policing committee is at least 5 members',
    ],
    [
      { for: 'subject', named: 'changes to these terms', rule: five },
      'for changes to these terms, at least 5 members',
    ],
  ] as const)('%o is “%s”', (other, expected) => {
    expect(otherPhrase(other, context)).toBe(expected);
  });

  test('is named as a meeting is', () => {
    expect(occasionPhrase('second-meeting', 'two weeks later')).toBe(
      'at a second meeting two weeks later',
    );
  });
});
