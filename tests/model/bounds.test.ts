import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { schemas } from '../../src/register/loading/content-kinds.ts';

type Schema = z.core.$ZodType;

/** A part of the schema of a record, by the names of its fields. */
interface Part {
  readonly path: string;
  readonly schema: Schema;
}

/** Every part of a schema that is inside a record, in all alternatives, each once. */
function partsOf(path: string, schema: Schema, seen = new Set<Schema>()): Part[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inside = (step: string, part: Schema): Part[] => partsOf(path + step, part, seen);
  const here: Part = { path, schema };
  switch (def.type) {
    case 'object':
      return [
        here,
        ...Object.entries(def.shape).flatMap(([name, part]) =>
          // The same scalar is looked at in every field that has it.
          partsOf(`${path}.${name}`, part, isScalar(part) ? new Set() : seen),
        ),
      ];
    case 'array':
      return inside('[]', def.element);
    case 'record':
      return inside('{}', def.valueType);
    case 'optional':
      return partsOf(path, def.innerType, isScalar(def.innerType) ? new Set() : seen);
    case 'union':
      return def.options.flatMap((option) => inside('', option));
    default:
      return [here];
  }
}

function isScalar(schema: Schema): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return isScalar(def.innerType);
  return ['string', 'pipe', 'enum', 'literal'].includes(def.type);
}

const parts = Object.entries(schemas).flatMap(([kind, schema]) => partsOf(kind, schema));
const takes = (schema: Schema, text: string): boolean => z.safeParse(schema, text).success;
const takesOne = (schema: Schema, texts: readonly string[]): boolean =>
  texts.some((text) => takes(schema, text));

// What a field takes says what it is: words fit into a text, and into nothing else.
const typed = parts.filter(
  ({ path, schema }) =>
    isScalar(schema) &&
    !takesOne(schema, ['words', 'Words', 'WORDS']) &&
    // Lines of a transcript are held against its length where it is read.
    path !== 'source.omitted[].lines',
);
const numbers = typed.filter(({ schema }) => takesOne(schema, ['1', '5', '12', '30']));
const dates = typed.filter(({ schema }) => takesOne(schema, ['2025', '2025-03', '2025-03-14']));
const lengths = typed.filter(({ schema }) => takesOne(schema, ['P1Y', 'P6M', 'P10D']));

describe('every field of a number', () => {
  test('is found', () => {
    expect(numbers.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['site.nameRetentionMonths', 'guide.order', 'source.omitted[].count']),
    );
    expect(numbers.length).toBeGreaterThan(30);
  });

  test.each(numbers)('$path refuses what cannot be', ({ schema }) => {
    for (const absurd of ['1001', '5000', '999999', '1000000', '1'.repeat(30), '-1', '1.5', ''])
      expect(takes(schema, absurd), absurd).toBe(false);
  });

  test('takes none only where there may be none', () => {
    expect(numbers.filter(({ schema }) => takes(schema, '0')).map(({ path }) => path)).toEqual([
      'facts.quorum.answer.examples[].present[].members',
      'facts.quorum.answer.examples[].present[].substitutes',
      'facts.quorum.answer.examples[].present[].remote',
      'facts.quorum.answer.examples[].present[].interested',
      'facts.quorum.answer.examples[].present[].proxies',
      'facts.quorum.answer.examples[].present[].vacant',
      'facts.quorum.answer.examples[].present[].unappointed',
      'facts.quorum.answer.examples[].present[].suspended',
      'facts.quorum.answer.examples[].present[].inactive',
      'membership.seats[].count.minimum',
    ]);
  });
});

describe('every field of a date', () => {
  test('is found', () => {
    expect(dates.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['constitution.version.date', 'statute.year', 'superseded.checkedOn']),
    );
    expect(dates.length).toBeGreaterThan(20);
  });

  test.each(dates)('$path refuses years that cannot be', ({ schema }) => {
    for (const year of ['0000', '0001', '1066', '2101', '3025', '9999'])
      for (const absurd of [year, `${year}-03`, `${year}-03-14`])
        expect(takes(schema, absurd), absurd).toBe(false);
  });
});

describe('every length of time', () => {
  test.each(lengths)('$path refuses none at all, and centuries', ({ schema }) => {
    for (const absurd of ['P0Y', 'P0M', 'P0W', 'P0D', 'P100Y', 'P999Y', 'P999M', 'P9999D'])
      expect(takes(schema, absurd), absurd).toBe(false);
  });

  test('is found', () => {
    expect(lengths.length).toBeGreaterThan(2);
  });
});

/** Records with two fields of these names. */
function recordsWith(low: string, high: string): Part[] {
  return parts.filter(({ schema }) => {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    return def.type === 'object' && low in def.shape && high in def.shape;
  });
}

describe('every pair of numbers', () => {
  const faultsOf = (schema: Schema, value: Record<string, unknown>): string[] =>
    (z.safeParse(schema, value).error?.issues ?? []).map(({ message }) => message);
  const pairs = [
    ...recordsWith('numerator', 'denominator').map((part) => ({
      ...part,
      low: 'denominator',
      high: 'numerator',
    })),
    ...recordsWith('minimum', 'maximum').map((part) => ({
      ...part,
      low: 'maximum',
      high: 'minimum',
    })),
    ...recordsWith('minimumPerYear', 'maximumPerYear').map((part) => ({
      ...part,
      low: 'maximumPerYear',
      high: 'minimumPerYear',
    })),
  ];

  test('is found', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(7);
  });

  // A rule over a record is asked when its fields are right, so the others are filled in first.
  test.each(pairs)('$path refuses $high above $low', ({ schema, low, high }) => {
    const filled = { ...filledIn(schema), [low]: '2', [high]: '3' };
    const right = { ...filledIn(schema), [low]: '3', [high]: '2' };
    expect(faultsOf(schema, right)).toEqual([]);
    expect(faultsOf(schema, filled)).toHaveLength(1);
  });
});

/** The fields that a record must have, with the first value that each takes. */
function filledIn(schema: Schema): Record<string, unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'object') return {};
  const fields = Object.entries(def.shape).filter(([, part]) => part._zod.optin !== 'optional');
  return Object.fromEntries(fields.map(([name, part]) => [name, firstValue(part)]));
}

function firstValue(schema: Schema): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  // Of the kinds of majority, only a share has the numbers of one.
  if (def.type === 'enum')
    return ['share', ...Object.values(def.entries)].find((kind) => takes(schema, String(kind)));
  if (def.type === 'literal') return def.values[0];
  return ['words', '2', '2025'].find((text) => takes(schema, text));
}
