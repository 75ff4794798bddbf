import type { Expectation } from '../../../model/knowledge/expectation.ts';
import type { TopicId } from '../../../model/topic-ids.ts';
import type { Constitution, Register } from '../../../register/register.ts';
import { isMeantFor } from './is-meant-for.ts';
import { askingFor, standardsFor } from './standards-for.ts';

/**
 * Who expects an answer on a topic of a body, as a sentence with its source; nothing where nobody does.
 *
 * Law speaks first, then guidance, then what a standard asks.
 */
export function whoExpects(
  id: TopicId,
  constitution: Constitution,
  register: Register,
): string | undefined {
  const rule = ruleThatAsks(id, constitution, register);
  if (rule === undefined) return askingFor(id, standardsFor(constitution, register));
  return `${rule.what} Source: ${rule.provision ?? rule.source.title}.`;
}

/** The weightiest rule that expects a document to answer on a topic; nothing where none speaks of the body. */
export function ruleThatAsks(
  id: TopicId,
  constitution: Constitution,
  register: Register,
): Expectation | undefined {
  return (register.topics.get(id)?.expected ?? [])
    .filter((one) => one.asks === 'an-answer' && speaksOf(one, constitution, register))
    .sort((a, b) => weights.indexOf(a.level) - weights.indexOf(b.level))[0];
}

const weights: readonly Expectation['level'][] = [
  'statute',
  'statutory-guidance',
  'guidance',
  'good-practice',
];

// A body that calls itself a health and wellbeing board by choice is not held to the law of one.
function speaksOf(
  expectation: Expectation,
  constitution: Constitution,
  register: Register,
): boolean {
  const isLaw = expectation.level === 'statute' || expectation.level === 'statutory-guidance';
  if (isLaw && constitution.record.body.statutory === 'no') return false;
  return isMeantFor(expectation, constitution, register);
}
