import type { Path } from '../../files/content-file.ts';
import type { Schema, SchemaInside } from './schema-inside.ts';
import { schemaInside, valueAt } from './schema-inside.ts';

/** A value in a record, and the steps that lead to it. */
export interface ValueAt {
  readonly value: unknown;
  readonly path: Path;
}

/**
 * Shows every value in a valid record with each schema that it fits, in the order of the fields.
 *
 * Whoever looks answers whether to go on to what is inside the value.
 */
export function eachValue(
  schema: Schema,
  at: ValueAt,
  look: (schema: Schema, at: ValueAt) => boolean,
): void {
  const { value, path } = at;
  if (value === undefined || !look(schema, at)) return;
  const inside = schemaInside(schema, value);
  if (inside.kind === 'same-value') return eachValue(inside.schema, at, look);
  for (const [step, part] of partsOf(inside, value))
    eachValue(part, { value: valueAt(value, step), path: [...path, step] }, look);
}

function partsOf(inside: SchemaInside, value: unknown): (readonly [string | number, Schema])[] {
  if (inside.kind === 'fields') return Object.entries(inside.fields);
  if (inside.kind !== 'many' || typeof value !== 'object' || value === null) return [];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.map((step) => [step, inside.each]);
}
