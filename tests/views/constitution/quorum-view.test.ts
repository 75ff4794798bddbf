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
      { id: 'council', label: 'council', isSingle: false, most: 4 },
      { id: 'clerk', label: 'clerk', isSingle: true, most: 1 },
    ]);
  });

  test('has words for every part that is tried', () => {
    const { data, phrase } = viewOf(threeWithChair);
    const { parts } = evaluateQuorum(data.quorum, data.seats, {});
    expect(parts.map(({ place }) => data.phrases[place])).toEqual([
      'At least 3 members',
      'The Chair',
    ]);
    expect(phrase).toBe('At least 3 members, including the Chair');
  });

  test('warns of an office that the document does not provide for, as the check does', () => {
    expect(viewOf(threeWithChair).warning).toBe(
      'The rule needs an office that no seat in the document holds, so by its own words no meeting can be quorate.',
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
});
