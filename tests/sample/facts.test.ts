import { describe, expect, test } from 'vitest';
import type { Constitution } from '../../src/register/register.ts';
import { topicIds } from '../../src/model/topic-ids.ts';
import { sample } from './sample.ts';

const constitutions = [...sample.constitutions];

/** What an answer says in our own words, with the note beside it. */
function ownWords(fact: Constitution['facts'][keyof Constitution['facts']]): string[] {
  const answer = 'answer' in fact ? fact.answer : undefined;
  const summary = answer !== undefined && 'summary' in answer ? answer.summary : undefined;
  return [summary, fact.note].filter((words) => words !== undefined);
}

describe('an answer that is stated', () => {
  // What a document only touches is unclear, or not stated with a note: else it is counted as an answer.
  const silence =
    /nothing (?:else )?is said|(?:is|are) (?:not|only) mentioned|only mention|says nothing|in any other way/i;

  test('is not told by its own note to be no answer', () => {
    const found = constitutions.flatMap(([key, { facts }]) =>
      topicIds.flatMap((topic) =>
        facts[topic].state !== 'stated'
          ? []
          : ownWords(facts[topic])
              .filter((words) => silence.test(words))
              .map((words) => `${key}: ${topic}: ${words}`),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('whom a body answers and reports to', () => {
  const pairs = [
    ['accountable-to', 'accountability'],
    ['reports-to', 'reporting'],
  ] as const;
  const cases = constitutions.flatMap(([key, constitution]) =>
    pairs.map(([kind, topic]) => ({ key, constitution, kind, topic })),
  );

  test.each(cases)(
    'is the same among the relations ($kind) and the facts of $key',
    ({ constitution: { facts, record }, kind, topic }) => {
      const relations = (record.relations ?? []).filter((relation) => relation.kind === kind);
      const fact = facts[topic];
      const answered = 'answer' in fact ? (fact.answer?.to ?? []) : [];
      const bodies = answered.flatMap(({ body }) => body ?? []);
      expect(bodies.toSorted()).toEqual(relations.flatMap(({ body }) => body ?? []).toSorted());
      // A relation that is only described needs an answer as well.
      expect(answered.length > 0 || relations.length === 0).toBe(true);
    },
  );
});
