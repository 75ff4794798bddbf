import { describe, expect, test } from 'vitest';
import { answerView } from '../../../src/views/answers/answers-view.ts';
import { quorumRows } from '../../../src/views/constitution/quorum-rows.ts';
import { workedMeetings } from '../../../src/views/constitution/worked-meetings.ts';
import { quorumView } from '../../../src/views/constitution/quorum-view.ts';
import { exampleRegister } from '../../checks/example-register.ts';
import { clauses, quorum, seat, seats } from '../../checks/small-files.ts';

const quote = 'The quorum is three, with the Chair';
const rule =
  '{ kind: all, rules: [{ kind: count, minimum: 3 }, { kind: count, minimum: 1, who: { offices: [chair] } }] }';
const examples = `examples: [
    { name: Three with the Chair, present: [{ seat: council, members: 3 }], chair: council, quorate: yes },
    { name: Four without the Chair, present: [{ seat: council, members: 4 }], absent: [chair], quorate: no },
    { name: Three and nobody says who chairs, present: [{ seat: council, members: 3 }], quorate: unclear },
    { name: A second meeting, present: [{ seat: council, members: 1 }], occasion: second-meeting, quorate: yes }]`;

describe('meetings that are worked out by hand', () => {
  const register = exampleRegister({
    text: clauses(quote),
    facts: quorum(rule, quote).replace(
      'without: [unstated]',
      `without: [unstated], others: [{ for: second-meeting }], ${examples}`,
    ),
    membership: seats(seat('council', 4), seat('clerk', 1)),
  });
  const constitution = register.constitutions.get('riverside/board')!;
  const fact = constitution.facts.quorum;
  if (fact.state !== 'stated') throw new Error('The example states a quorum.');
  const context = { register, constitution };

  test('say who is in the chair, and are published after the one with everybody there', () => {
    const expected = [
      { name: 'Everyone is present', verdict: 'Quorate' },
      { name: 'Three with the Chair', verdict: 'Quorate' },
      { name: 'Four without the Chair', verdict: 'Not quorate' },
      { name: 'Three and nobody says who chairs', verdict: 'Unclear' },
      { name: 'A second meeting', verdict: 'Quorate' },
    ];
    expect(workedMeetings(fact.answer, quorumRows(fact.answer, context))).toEqual(expected);
    const answer = answerView('quorum', constitution, register);
    expect(quorumView(constitution, register, answer)!.worked).toEqual(expected);
  });
});
