import type { Schema } from './schema-inside.ts';
import { schemaInside, valueAt } from './schema-inside.ts';

/**
 * The field names that a schema knows at a path into a value, for “did you mean”.
 *
 * The value tells which alternative of a tagged union is meant.
 */
export function knownFields(
  schema: Schema,
  path: readonly PropertyKey[],
  value: unknown,
): string[] {
  const inside = schemaInside(schema, value);
  if (inside.kind === 'same-value') return knownFields(inside.schema, path, value);
  const [step, ...rest] = path;
  if (step === undefined) return inside.kind === 'fields' ? Object.keys(inside.fields) : [];
  if (inside.kind === 'nothing') return [];
  const next = inside.kind === 'many' ? inside.each : inside.fields[String(step)];
  return next === undefined ? [] : knownFields(next, rest, valueAt(value, step));
}

/** The schema of what stands, or should stand, at a path into a value; nothing where the schema knows no such place. */
export function schemaAt(
  schema: Schema,
  path: readonly PropertyKey[],
  value: unknown,
): Schema | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inside = schemaInside(schema, value);
  if (inside.kind === 'same-value') return schemaAt(inside.schema, path, value);
  if (inside.kind === 'nothing') return undefined;
  const next = inside.kind === 'many' ? inside.each : inside.fields[String(step)];
  return next === undefined ? undefined : schemaAt(next, rest, valueAt(value, step));
}
