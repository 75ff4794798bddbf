import type { TopicId } from '../../model/topic-ids.ts';
import { heldBack } from '../../model/withheld.ts';
import { homePlace } from '../../register/places/places-served.ts';
import type { Register } from '../../register/register.ts';
import { bodyTime } from '../../register/time/body-time.ts';
import { addresses } from '../addresses.ts';
import { evidenceOf } from '../answers/answers-view.ts';
import { kindWords } from '../phrases/body-words.ts';
import { timeCell } from '../phrases/time-words.ts';
import { unitName } from '../phrases/values.ts';
import type { TopicAnswer } from './topic-answers.ts';
import { topicAnswers } from './topic-answers.ts';

export const topicCsvColumns = [
  'topic',
  'constitution',
  'body',
  'body_state',
  'partnership',
  'place',
  'kind',
  'version',
  'state',
  'answer',
  'value',
  'unit',
  'clause',
  'quote',
  'address',
] as const;

export type TopicCsvRow = Readonly<
  Record<(typeof topicCsvColumns)[number], string | number | undefined>
>;

/**
 * A topic as rows of a table: one for each constitution, or one for each number where it gives several.
 *
 * Shape: several clauses, and their quotes in the same order, are joined with “ | ”.
 */
export function topicCsvRows(topic: TopicId, register: Register): TopicCsvRow[] {
  return topicAnswers(topic, register).flatMap((answer) => {
    const row = rowOf(topic, answer, register);
    const values = answer.reading?.values ?? [];
    return values.length === 0
      ? [row]
      : values.map(({ value, scale }) => ({
          ...row,
          value,
          unit: scale === 'unstated-days' ? 'days (kind not stated)' : unitName(scale),
        }));
  });
}

function rowOf(topic: TopicId, answer: TopicAnswer, register: Register): TopicCsvRow {
  const { constitution, key, partnership, version, state, phrase, bodyHref } = answer;
  const evidence = evidenceOf(constitution.facts[topic]);
  const [first] = evidence;
  return {
    topic,
    constitution: key,
    body: constitution.record.body.name,
    body_state: timeCell(bodyTime(key, register)),
    partnership,
    place: homePlace(constitution.partnershipId, register)?.name,
    kind: kindWords(constitution.record.body, register),
    version,
    state,
    answer: phrase,
    value: undefined,
    unit: undefined,
    clause: answer.clauses.map(({ name }) => name).join(' | '),
    quote: answer.clauses.map(({ quote }) => heldBack(quote)).join(' | '),
    address: `${register.site.baseUrl}${first === undefined ? bodyHref : addresses.clause(key, first.clause)}`,
  };
}
