import { expect, test } from 'vitest';
import { z } from 'zod';
import { topicIds } from '../../../src/model/topic-ids.ts';
import { topics } from '../../../src/model/topics.ts';
import { Who } from '../../../src/model/who.ts';
import type { Duties } from '../../../src/views/phrases/duties.ts';
import { duties, sharedDuties } from '../../../src/views/phrases/duties.ts';

/** Where a schema names someone, as a coded answer does: `by`, `vice.holders`. */
function whoFields(schema: unknown, at = ''): string[] {
  if (schema === Who) return [at];
  if (schema instanceof z.ZodOptional) return whoFields(schema.unwrap(), at);
  if (schema instanceof z.ZodArray) return whoFields(schema.element, at);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([field, inner]) =>
    whoFields(inner, at === '' ? field : `${at}.${field}`),
  );
}

const named = topicIds.flatMap((id) =>
  whoFields(topics[id].answer).map((field) => `${id} ${field}`),
);

const fieldsOf = (table: Duties): string[] =>
  topicIds.flatMap((id) => Object.keys(table[id] ?? {}).map((field) => `${id} ${field}`));

/** Those who are named without a duty of their own: they are “named under” the topic. */
const withoutDuty = ['voting-rights nonVoting'];

test('whoever an answer to a core topic names has a duty in words, but for those known to have none', () => {
  const core = named.filter((key) => !key.endsWith(' who'));
  expect(core.filter((key) => !withoutDuty.includes(key)).sort()).toEqual(fieldsOf(duties).sort());
  expect(core).toEqual(expect.arrayContaining(withoutDuty));
});

test('a duty that is shared is one that can be had alone', () => {
  expect(fieldsOf(duties)).toEqual(expect.arrayContaining(fieldsOf(sharedDuties)));
});
