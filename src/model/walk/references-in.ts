import { z } from 'zod';
import type { Path } from '../../files/content-file.ts';
import type { Schema, SchemaInside } from './schema-inside.ts';
import { schemaInside, valueAt } from './schema-inside.ts';

export type ReferenceKind =
  | 'organisation'
  | 'place'
  | 'source'
  | 'seat'
  | 'body'
  | 'clause'
  | 'superseded'
  | 'check'
  | 'evidence';

/** A place in a record that names another record, or cites words. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly value: unknown;
  readonly path: Path;
}

/** Every reference in a valid record, in the order of its fields. */
export function referencesIn(schema: Schema, value: unknown): Reference[] {
  const found: Reference[] = [];
  visit(schema, { value, path: [] }, found);
  return found;
}

function visit(schema: Schema, at: { value: unknown; path: Path }, found: Reference[]): void {
  const { value, path } = at;
  if (value === undefined) return;
  const kind = z.globalRegistry.get(schema)?.['refersTo'] as ReferenceKind | undefined;
  if (kind !== undefined) found.push({ kind, value, path });
  // A citation is checked as a whole: its clause means nothing without the document it is in.
  if (kind === 'evidence') return;
  const inside = schemaInside(schema, value);
  if (inside.kind === 'same-value') return visit(inside.schema, at, found);
  for (const [step, part] of partsOf(inside, value))
    visit(part, { value: valueAt(value, step), path: [...path, step] }, found);
}

function partsOf(inside: SchemaInside, value: unknown): (readonly [string | number, Schema])[] {
  if (inside.kind === 'fields') return Object.entries(inside.fields);
  if (inside.kind !== 'many' || typeof value !== 'object' || value === null) return [];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.map((step) => [step, inside.each]);
}
