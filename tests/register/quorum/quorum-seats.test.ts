import { describe, expect, test } from 'vitest';
import type { Present } from '../../../src/register/quorum/quorum-meeting.ts';
import { away, somewhere } from '../../../src/register/quorum/quorum-meeting.ts';
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
    terms: fact.answer,
    verdict: (present: Present) => evaluateQuorum(fact.answer, all, { present }).verdict,
  };
}

describe('an office that a quorum asks for', () => {
  test('may be held by whoever is there, where it is filled by election', () => {
    const { verdict } = board([seat('council', 4)], { facts: elected });
    expect(verdict({ council: { members: 4 } })).toBe('unclear');
    expect(verdict({ council: { members: 2 } })).toBe('not-met');
    expect(verdict({})).toBe('not-met');
  });

  test('may be held by whoever is there, where the document does not say who that is', () => {
    const { seats: all, verdict } = board([seat('council', 4)]);
    expect(all[0]).toMatchObject({ mayHold: ['chair'] });
    expect(verdict({ council: { members: 4 } })).toBe('unclear');
    expect(verdict({})).toBe('not-met');
  });

  test('is that of one of several in a line, and is there when all of them are', () => {
    const { seats: all, verdict } = board([
      seat('council', 4, ', office: chair'),
      seat('trust', 2),
    ]);
    expect(all.map(({ isOfficeOfOne }) => isOfficeOfOne)).toEqual([true, undefined]);
    expect(verdict({ council: { members: 3 } })).toBe('unclear');
    expect(verdict({ council: { members: 4 } })).toBe('met');
    expect(verdict({ trust: { members: 2 }, council: { members: 0 } })).toBe('not-met');
  });

  test('is that of one organisation of a line', () => {
    const each =
      ', organisations: [county, district], each: [{ organisation: county, count: { kind: exactly, number: 1 }, office: chair }]';
    const { seats: all, verdict } = board([seat('leaders', 3, each), seat('trust', 2)]);
    expect(all[0]).toMatchObject({ office: 'chair', isOfficeOfOne: true });
    expect(verdict({ leaders: { members: 2 }, trust: { members: 1 } })).toBe('unclear');
  });

  test('is where the meeting says', () => {
    const { seats: all, terms } = board([seat('council', 4)], { facts: elected });
    const at = (chair: string) =>
      evaluateQuorum(terms, all, {
        present: { council: { members: 3 } },
        inOffice: { chair },
      }).verdict;
    expect([at('council'), at(somewhere), at(away)]).toEqual(['met', 'met', 'not-met']);
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
    expect(unheld.verdict({})).toBe('not-met');
    expect(unheld.verdict({ council: { members: 4 } })).toBe('unclear');
    const chosen = board([seat('council', 4)], { rule, facts: elected });
    expect(chosen.verdict({ council: { members: 4 } })).toBe('unclear');
  });
});
