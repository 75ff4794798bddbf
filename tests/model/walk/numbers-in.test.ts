import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { HeadcountOrNone, Denominator } from '../../../src/model/numbers.ts';
import { Quorum } from '../../../src/model/answers/quorum.ts';
import { MeetingFrequency } from '../../../src/model/answers/meeting-frequency.ts';
import { topicIds } from '../../../src/model/topic-ids.ts';
import { topics } from '../../../src/model/topics.ts';
import { numbersIn } from '../../../src/model/walk/numbers-in.ts';

/** Every schema inside a schema, each once. */
function within(schema: unknown, seen = new Set<z.core.$ZodType>()): Set<z.core.$ZodType> {
  if (!(schema instanceof z.core.$ZodType) || seen.has(schema)) return seen;
  seen.add(schema);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inside = Object.values(def).flatMap((part: unknown) => {
    if (part instanceof z.core.$ZodType || typeof part !== 'object' || part === null) return [part];
    return Object.values(part) as unknown[];
  });
  for (const part of inside) within(part, seen);
  return seen;
}

describe('numbersIn', () => {
  test('finds each number with its kind, and a share with both of its numbers', () => {
    const half = { kind: 'share', numerator: 1, denominator: 2, base: 'seats' };
    const rule = { kind: 'all', rules: [{ kind: 'count', minimum: 3 }, half] };
    const examples = [{ name: 'A', present: [{ seat: 'chair', members: 9 }], quorate: 'no' }];
    expect(
      numbersIn(Quorum, { rule, substitutes: 'count', without: ['unstated'], examples }),
    ).toEqual([
      { kind: 'count', value: 3, path: ['rule', 'rules', 0, 'minimum'] },
      { kind: 'share', value: 1, denominator: 2, path: ['rule', 'rules', 1, 'numerator'] },
    ]);
  });

  test('knows what is counted by the year', () => {
    expect(
      numbersIn(MeetingFrequency, { perYear: 4, every: 'P3M', qualifier: 'exactly' }).map(
        ({ kind, value }) => [kind, value],
      ),
    ).toEqual([
      ['per-year', 4],
      ['length', 'P3M'],
    ]);
  });

  test('knows a kind for every number that an answer to any topic can hold', () => {
    // Who was at a meeting worked out by hand stands in no quote, and a share is found at its upper number.
    const unsaid = new Set<z.core.$ZodType>([HeadcountOrNone, Denominator]);
    // A field that is described has a schema of its own, made from the shared one.
    const isUnsaid = (schema: z.core.$ZodType): boolean =>
      unsaid.has(schema) || (schema._zod.parent !== undefined && isUnsaid(schema._zod.parent));
    const numbers = topicIds.flatMap((id) =>
      [...within(topics[id].answer)].flatMap((schema) => {
        const { def } = (schema as z.core.$ZodTypes)._zod;
        const isNumber = def.type === 'pipe' && z.safeParse(schema, '12').data === 12;
        const isLength =
          def.type === 'string' &&
          z.safeParse(schema, 'P12M').success &&
          !z.safeParse(schema, 'a').success;
        return isNumber || isLength ? [{ id, schema }] : [];
      }),
    );
    expect(numbers.length).toBeGreaterThan(10);
    const unmarked = numbers.filter(
      ({ schema }) => z.globalRegistry.get(schema)?.['quoted'] === undefined && !isUnsaid(schema),
    );
    // A month is a number of the calendar.
    expect(unmarked.filter(({ id }) => id !== 'meeting-frequency').map(({ id }) => id)).toEqual([]);
  });
});
