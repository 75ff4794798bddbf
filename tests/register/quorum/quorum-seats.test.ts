import { describe, expect, test } from 'vitest';
import type { Present } from '../../../src/register/quorum/quorum-meeting.ts';
import { evaluateQuorum } from '../../../src/register/quorum/evaluate-quorum.ts';
import { quorumSeats } from '../../../src/register/quorum/quorum-seats.ts';
import { exampleRegister } from '../../checks/example-register.ts';
import { clauses, quorum, seat, seats, stated } from '../../checks/small-files.ts';

const quote = 'The quorum is three, with the Chair';
const chair = '{ kind: count, minimum: 1, who: { offices: [chair] } }';
const threeWithChair = `{ kind: all, rules: [{ kind: count, minimum: 3 }, ${chair}] }`;
const elected = stated('chair', '{ mode: elected, by: { role: members } }', ['p1', quote]);

function board(list: readonly string[], { facts = '', rule = threeWithChair } = {}) {
  const register = exampleRegister({
    text: clauses(quote),
    facts: quorum(rule, quote) + facts,
    membership: seats(...list),
  });
  const constitution = register.constitutions.get('riverside/board')!;
  const { quorum: fact } = constitution.facts;
  if (fact.state !== 'stated') throw new Error('The example states a quorum.');
  const all = quorumSeats(constitution, register);
  return {
    seats: all,
    verdict: (present: Present) => evaluateQuorum(fact.answer, all, present).verdict,
  };
}

describe('an office that a quorum asks for', () => {
  test('may be held by whoever is there, where it is filled by election', () => {
    const { verdict } = board([seat('council', 4)], { facts: elected });
    expect(verdict({ council: { members: 4 } })).toBe('unclear');
    expect(verdict({ council: { members: 2 } })).toBe('not-met');
    expect(verdict({})).toBe('not-met');
  });

  test('is held by nobody where the document does not provide for it', () => {
    const { seats: all, verdict } = board([seat('council', 4)]);
    expect(all[0]).not.toHaveProperty('mayHold');
    expect(verdict({ council: { members: 4 } })).toBe('not-met');
  });

  test('is that of its seat, also where the list calls it by its other name', () => {
    const { seats: all, verdict } = board([
      seat('leader', 1, ', office: co-chair'),
      seat('council', 4),
    ]);
    expect(all.map(({ office }) => office)).toEqual(['chair', undefined]);
    expect(verdict({ leader: { members: 1 }, council: { members: 2 } })).toBe('met');
    expect(verdict({ council: { members: 4 } })).toBe('not-met');
  });

  test('is not that of a co-chair where the list has a chair too', () => {
    const { verdict } = board([
      seat('leader', 1, ', office: chair'),
      seat('other', 1, ', office: co-chair'),
      seat('council', 4),
    ]);
    expect(verdict({ other: { members: 1 }, council: { members: 4 } })).toBe('not-met');
    expect(verdict({ leader: { members: 1 }, council: { members: 4 } })).toBe('met');
  });

  test('is asked for although no seat has it, where every holder must be there', () => {
    const rule = '{ kind: every, who: { offices: [chair] } }';
    const unheld = board([seat('council', 4)], { rule });
    expect(unheld.verdict({ council: { members: 4 } })).toBe('not-met');
    const chosen = board([seat('council', 4)], { rule, facts: elected });
    expect(chosen.verdict({ council: { members: 4 } })).toBe('unclear');
  });
});
