import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { referencesIn } from '../../../src/model/walk/references-in.ts';
import type { Schema } from '../../../src/model/walk/schema-inside.ts';
import { schemaInside } from '../../../src/model/walk/schema-inside.ts';
import { schemas } from '../../../src/register/loading/content-kinds.ts';

/** Every schema that is in another, by looking at all that its definition holds. */
function allWithin(schema: Schema, found = new Set<Schema>()): Set<Schema> {
  if (found.has(schema)) return found;
  found.add(schema);
  const dig = (value: unknown): void => {
    if (value instanceof z.core.$ZodType) allWithin(value, found);
    else if (Array.isArray(value)) value.forEach(dig);
    else if (typeof value === 'object' && value !== null && !(value instanceof RegExp))
      Object.values(value).forEach(dig);
  };
  for (const [key, value] of Object.entries(schema._zod.def)) if (key !== 'checks') dig(value);
  return found;
}

/** Every schema that the walk gets to, whatever the value is. */
function walked(schema: Schema, found = new Set<Schema>()): Set<Schema> {
  if (found.has(schema)) return found;
  found.add(schema);
  const values = tagged(schema);
  for (const value of values) {
    const inside = schemaInside(schema, value);
    if (inside.kind === 'same-value') walked(inside.schema, found);
    if (inside.kind === 'many') walked(inside.each, found);
    if (inside.kind === 'fields')
      for (const field of Object.values(inside.fields)) walked(field, found);
  }
  return found;
}

/** For a union, a value with each of its tags. */
function tagged(schema: Schema): unknown[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'union') return [undefined];
  return def.options.flatMap(({ _zod: { propValues = {} } }) =>
    Object.entries(propValues).flatMap(([name, tags]) => [...tags].map((tag) => ({ [name]: tag }))),
  );
}

const kinds = Object.entries(schemas);

describe('the walk over schemas', () => {
  test.each(kinds)('knows every kind of schema in %s', (_, schema) => {
    expect(walked(schema).size).toBeGreaterThan(3);
  });

  test.each(kinds)('gets to every schema in %s that names another record', (_, schema) => {
    const reached = walked(schema);
    const naming = [...allWithin(schema)].filter(
      (one) => z.globalRegistry.get(one)?.['refersTo'] !== undefined,
    );
    expect(naming.filter((one) => !reached.has(one))).toEqual([]);
  });

  test('the looking at all that a definition holds finds references', () => {
    const refer = [...allWithin(schemas.membership)].filter(
      (one) => z.globalRegistry.get(one)?.['refersTo'] === 'organisation',
    );
    expect(refer.length).toBeGreaterThan(0);
  });

  test.each([
    ['map', z.map(z.string(), z.string())],
    ['lazy', z.lazy(() => z.string())],
    ['tuple', z.tuple([z.string()])],
  ])('calls a kind that it does not know (%s) a mistake of the program', (kind, schema) => {
    expect(() => referencesIn(z.strictObject({ field: schema }), { field: new Map() })).toThrow(
      `does not know the kind “${kind}”`,
    );
  });

  test('calls a union without a tag a mistake of the program', () => {
    expect(() => schemaInside(z.union([z.string(), z.array(z.string())]), 'x')).toThrow(
      'without a tag',
    );
  });
});
