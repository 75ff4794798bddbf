import { z } from 'zod';
import type { Schema } from '../../model/walk/schema-inside.ts';
import { schemaInside, valueAt } from '../../model/walk/schema-inside.ts';
import { compareText } from '../../english/compare-text.ts';

/**
 * An answer with its lists in one order, so that answers which say the same read the same.
 *
 * Choices stand as the schema lists them, and records by their first fields. Free words keep the
 * order of the document: one may lean on the one before.
 */
export function inOrder(schema: Schema, value: unknown): unknown {
  const inside = schemaInside(schema, value);
  switch (inside.kind) {
    case 'same-value':
      return inOrder(inside.schema, value);
    case 'fields':
      return fieldsInOrder(inside.fields, value);
    case 'many':
      return listInOrder(inside.each, value);
    case 'nothing':
      return value;
  }
}

function fieldsInOrder(fields: Readonly<Record<string, Schema>>, value: unknown): unknown {
  const given = Object.entries(fields).flatMap(([name, field]) => {
    const inner = valueAt(value, name);
    return inner === undefined ? [] : [[name, inOrder(field, inner)] as const];
  });
  return Object.fromEntries(given);
}

function listInOrder(each: Schema, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const items = value.map((item) => inOrder(each, item));
  const names = new Map(items.map((item) => [item, rankOf(each, item)]));
  // Sorting is stable: what has no rank stays where it was.
  return items.toSorted((a, b) => compareText(names.get(a)!, names.get(b)!));
}

function rankOf(schema: Schema, value: unknown): string {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'enum') return ranked(Object.values(def.entries).indexOf(value as string));
  if (z.globalRegistry.get(schema)?.['refersTo'] !== undefined) return String(value);
  if (typeof value === 'number') return ranked(value);
  const inside = schemaInside(schema, value);
  if (inside.kind === 'same-value') return rankOf(inside.schema, value);
  if (inside.kind === 'many') return JSON.stringify(value);
  if (inside.kind !== 'fields') return '';
  return Object.entries(inside.fields)
    .map(([name, field]) => fieldRank(field, valueAt(value, name)))
    .join('\n');
}

// What has a field stands before what has not.
function fieldRank(schema: Schema, value: unknown): string {
  if (value === undefined) return '~';
  return typeof value === 'string' && rankOf(schema, value) === '' ? value : rankOf(schema, value);
}

function ranked(index: number): string {
  return String(index).padStart(4, '0');
}
