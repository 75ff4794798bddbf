import { expect, test } from 'vitest';
import { isVoteBySeat } from '../../../src/register/seats/is-vote-by-seat.ts';
import { exampleRegister } from '../../checks/example-register.ts';
import { clauses, stated } from '../../checks/small-files.ts';

function isBySeat(answer: string | undefined): boolean {
  const facts = answer === undefined ? '' : stated('voting-rights', answer, ['p1', 'votes']);
  const register = exampleRegister({ text: clauses('Who votes'), facts });
  return isVoteBySeat(register.constitutions.get('riverside/board')!);
}

test('isVoteBySeat holds for one vote each, and not where groups vote or votes are weighted', () => {
  const of = (voter: string, more = 'weighted: no') =>
    isBySeat(`{ voter: ${voter}, ${more}, substitutes: unstated }`);
  expect([isBySeat(undefined), of('member'), of('seat')]).toEqual([true, true, true]);
  expect([of('group'), of('organisation'), of('member', 'weighted: yes')]).toEqual([
    false,
    false,
    false,
  ]);
  expect(of('member', 'weighted: no, votesEach: 2')).toBe(false);
});
