import { describe, expect, test } from 'vitest';
import {
  officesNeededWithoutHolder,
  officesWithoutHolder,
} from '../../../src/register/quorum/offices-without-holder.ts';
import { ruleParts } from '../../../src/register/quorum/rule-parts.ts';
import { exampleRegister } from '../../checks/example-register.ts';
import { clauses, quorum, seat, seats, stated } from '../../checks/small-files.ts';

const quote = 'The quorum is three, with the Chair';
const three = '{ kind: count, minimum: 3 }';
const chair = '{ kind: count, minimum: 1, who: { offices: [chair] } }';
const elected = stated('chair', '{ mode: elected }', ['p1', quote]);

function answers(rule: string, { facts = '', list = [seat('council', 4)] } = {}) {
  const constitution = exampleRegister({
    text: clauses(quote),
    facts: quorum(rule, quote) + facts,
    membership: seats(...list),
  }).constitutions.get('riverside/board')!;
  const fact = constitution.facts.quorum;
  if (fact.state !== 'stated') throw new Error('The example states a quorum.');
  return {
    offices: ruleParts(fact.answer.rule).map((part) => officesWithoutHolder(part, constitution)),
    isNeeded: officesNeededWithoutHolder(fact.answer.rule, constitution).length > 0,
  };
}

const all = `{ kind: all, rules: [${three}, ${chair}] }`;

describe('an office that a quorum asks for', () => {
  test('is without a holder where no seat has it and nothing says how it is filled', () => {
    expect(answers(all)).toEqual({ offices: [[], ['chair']], isNeeded: true });
  });

  test('has a holder by election, and by a seat of either name', () => {
    const provided = { offices: [[], []], isNeeded: false };
    expect(answers(all, { facts: elected })).toEqual(provided);
    expect(answers(all, { list: [seat('leader', 1, ', office: chair')] })).toEqual(provided);
    expect(answers(all, { list: [seat('leader', 1, ', office: co-chair')] })).toEqual(provided);
  });

  test('may be either of two, of which one is enough', () => {
    const either = '{ kind: count, minimum: 1, who: { offices: [chair, vice-chair] } }';
    expect(answers(either, { facts: elected })).toEqual({ offices: [[]], isNeeded: false });
    expect(answers(either)).toEqual({ offices: [['chair', 'vice-chair']], isNeeded: true });
  });

  test('stops no meeting where the rule can be met in another way', () => {
    expect(answers(`{ kind: any, rules: [${three}, ${chair}] }`)).toEqual({
      offices: [[], ['chair']],
      isNeeded: false,
    });
  });
});
