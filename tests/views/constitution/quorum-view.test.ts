import { describe, expect, test } from 'vitest';
import { evaluateQuorum } from '../../../src/register/quorum/evaluate-quorum.ts';
import { answerView } from '../../../src/views/answers/answers-view.ts';
import type { QuorumView } from '../../../src/views/constitution/quorum-view.ts';
import { quorumView } from '../../../src/views/constitution/quorum-view.ts';
import { found } from '../../checks/found.ts';
import { exampleRegister } from '../../checks/example-register.ts';
import { clauses, quorum, seat, seats, stated } from '../../checks/small-files.ts';

const quote = 'The quorum is three, with the Chair';
const three = '{ kind: count, minimum: 3 }';
const chair = '{ kind: count, minimum: 1, who: { offices: [chair] } }';
const threeWithChair = `{ kind: all, rules: [${three}, ${chair}] }`;
const elected = stated('chair', '{ mode: elected, by: { role: members } }', ['p1', quote]);

function files(rule: string, facts = '') {
  return {
    text: clauses(quote),
    facts: quorum(rule, quote) + facts,
    membership: seats(seat('council', 4), seat('clerk', 1)),
  };
}

function viewOf(rule: string, facts = ''): QuorumView {
  const register = exampleRegister(files(rule, facts));
  const constitution = register.constitutions.get('riverside/board')!;
  return quorumView(constitution, register, answerView('quorum', constitution, register))!;
}

describe('quorumView', () => {
  test('has a row for each line of the list, with the most that can be there', () => {
    expect(viewOf(three).rows).toEqual([
      { id: 'council', label: 'council', isSingle: false, most: 4, leastSeats: undefined },
      { id: 'clerk', label: 'clerk', isSingle: true, most: 1, leastSeats: undefined },
    ]);
  });

  test('has words for every part that is tried', () => {
    const { data, phrase } = viewOf(threeWithChair);
    const [rule] = data.rules;
    const { parts } = evaluateQuorum(rule!.quorum, data.seats, { present: {} });
    expect(parts.map(({ place }) => rule!.phrases[place])).toEqual([
      'At least 3 members',
      'The Chair',
    ]);
    expect(phrase).toBe('At least 3 members, including the Chair');
  });

  test('warns of an office that the document does not provide for, as the check does', () => {
    expect(viewOf(threeWithChair).warning).toBe(
      'The rule needs the Chair. The document does not say who that is, or how they are chosen.',
    );
    expect(found('quorum/no-such-seat', files(threeWithChair))).toHaveLength(1);
  });

  test('does not warn of an office that is filled by election, as the check does not', () => {
    expect(viewOf(threeWithChair, elected).warning).toBeUndefined();
    expect(found('quorum/no-such-seat', files(threeWithChair, elected))).toEqual([]);
  });

  test('does not say that no meeting can be quorate where there is another way', () => {
    expect(viewOf(`{ kind: any, rules: [${three}, ${chair}] }`).warning).toBeUndefined();
  });

  test('asks who holds an office that no seat has by itself', () => {
    expect(viewOf(threeWithChair).offices).toEqual([{ office: 'chair', name: 'Chair' }]);
    expect(viewOf(three).offices).toEqual([]);
  });

  test('asks only for numbers that can change the answer', () => {
    const half = (base: string): string =>
      `{ kind: share, numerator: 1, denominator: 2, base: ${base} }`;
    const fields = (rule: string) => viewOf(rule).fields.map(({ field }) => field);
    expect(fields(three)).toEqual([]);
    expect(fields(half('seats'))).toEqual([]);
    expect(fields(half('filled-seats'))).toEqual(['vacant']);
    expect(fields(half('unstated'))).toEqual(['vacant']);
    expect(fields(half('appointed'))).toEqual(['unappointed']);
    expect(fields(half('not-suspended'))).toEqual(['suspended']);
    expect(fields(half('active'))).toEqual(['inactive']);
    expect(fields('{ kind: count, minimum: 3, presence: in-person-or-proxy }')).toEqual([
      'proxies',
    ]);
  });

  test('asks for the number of seats where the document gives none', () => {
    const register = exampleRegister({
      ...files(three),
      membership: seats('id: all, label: all, count: { kind: range, minimum: 3 }, voting: yes'),
    });
    const constitution = register.constitutions.get('riverside/board')!;
    const view = quorumView(constitution, register, answerView('quorum', constitution, register))!;
    expect(view.rows).toEqual([
      { id: 'all', label: 'all', isSingle: false, most: undefined, leastSeats: 3 },
    ]);
    expect(view.worked).toEqual([]);
  });

  test('has a line of its own for those whom the rule names, where no seats are listed', () => {
    const of = (rule: string) => {
      const register = exampleRegister({ text: clauses(quote), facts: quorum(rule, quote) });
      const constitution = {
        ...register.constitutions.get('riverside/board')!,
        membership: { state: 'open' as const, seats: [] },
      };
      const answer = answerView('quorum', constitution, register);
      return quorumView(constitution, register, answer)!;
    };
    const labels = (rule: string) => of(rule).rows.map(({ label }) => label);
    expect(labels('{ kind: count, minimum: 8 }')).toEqual(['Members']);
    expect(labels(threeWithChair)).toEqual(['Members']);
    expect(
      labels(`{ kind: all, rules: [${three}, { kind: count, minimum: 2, who: { voting: yes } }] }`),
    ).toEqual(['Voting members', 'Other members']);
    const { data } = of('{ kind: count, minimum: 8 }');
    const tried = (members: number) =>
      evaluateQuorum(data.rules[0]!.quorum, data.seats, { present: { 'line-1': { members } } })
        .verdict;
    expect([tried(0), tried(7), tried(8)]).toEqual(['not-met', 'not-met', 'met']);
  });

  test('tries some meetings for those who read without script', () => {
    expect(viewOf(threeWithChair).worked).toEqual([
      { name: 'Everyone is present', verdict: 'Quorate' },
    ]);
  });

  test('can be held to a rule for another occasion, and not to that of a committee', () => {
    const register = exampleRegister({
      ...files(three),
      facts: quorum(three, quote).replace(
        'without: [unstated]',
        `without: [second-meeting], others: [
          { for: second-meeting, named: two weeks later },
          { for: committee, named: the policing committee, rule: ${three} }]`,
      ),
    });
    const constitution = register.constitutions.get('riverside/board')!;
    const view = quorumView(constitution, register, answerView('quorum', constitution, register))!;
    expect(view.occasions).toEqual(['A usual meeting', 'At a second meeting two weeks later']);
    expect(view.phrase).toBe(
      'At least 3 members; otherwise a second meeting is called; at a second meeting two weeks later, those who come are enough; the quorum of the policing committee is at least 3 members',
    );
  });
});
