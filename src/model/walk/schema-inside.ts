import type { z } from 'zod';

/** Any schema. */
export type Schema = z.core.$ZodType;

/** What a schema holds: another schema around the same value, named fields, any number of one kind, or nothing. */
export type SchemaInside =
  | { readonly kind: 'same-value'; readonly schema: Schema }
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, Schema>> }
  | { readonly kind: 'many'; readonly each: Schema }
  | { readonly kind: 'nothing' };

const nothing: SchemaInside = { kind: 'nothing' };

/**
 * One step of a walk over a schema, which whoever walks takes here.
 *
 * The value tells which alternative of a tagged union is meant; there is nothing in one without a
 * known tag. Throws on a kind of schema that it does not know: a reference would be missed in silence.
 */
export function schemaInside(schema: Schema, value: unknown): SchemaInside {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return { kind: 'fields', fields: def.shape };
    case 'array':
      return { kind: 'many', each: def.element };
    case 'record':
      return { kind: 'many', each: def.valueType };
    case 'optional':
      return { kind: 'same-value', schema: def.innerType };
    case 'pipe':
      return { kind: 'same-value', schema: def.in };
    case 'union':
      return alternative(def, value);
    case 'string':
    case 'enum':
    case 'literal':
    case 'undefined':
    case 'custom':
      return nothing;
    default:
      throw new Error(
        `A walk over schemas does not know the kind “${def.type}”. Say here what is in it.`,
      );
  }
}

function alternative(def: z.core.$ZodUnionDef, value: unknown): SchemaInside {
  if (!('discriminator' in def) || typeof def.discriminator !== 'string')
    throw new Error('A walk over schemas cannot choose in a union without a tag. Give it one.');
  const { discriminator } = def;
  const tag = valueAt(value, discriminator);
  const schema = def.options.find(({ _zod: { propValues } }) =>
    [...(propValues?.[discriminator] ?? [])].some((known) => known === tag),
  );
  return schema === undefined ? nothing : { kind: 'same-value', schema };
}

/** What stands in a value under a name or a number; undefined where the value has no parts. */
export function valueAt(value: unknown, step: PropertyKey): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<PropertyKey, unknown>)[step]
    : undefined;
}
