import type { z } from 'zod';

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: z.ZodType[];
  discriminator?: string;
  getter?: () => z.ZodType;
}

/**
 * The field names that a schema knows at a path into a value, for “did you mean”.
 *
 * The value tells which alternative of a tagged union is meant.
 */
export function knownFields(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  value: unknown,
): string[] {
  const { type, shape, element, valueType } = narrow(schema, value);
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(shape ?? {});
  const next = type === 'array' ? element : type === 'object' ? shape?.[String(step)] : valueType;
  return next === undefined ? [] : knownFields(next, rest, inside(value, step));
}

function narrow(schema: z.ZodType, value: unknown): Definition {
  const definition = schema._zod.def as unknown as Definition;
  if (definition.innerType !== undefined) return narrow(definition.innerType, value);
  if (definition.type === 'pipe') return narrow(definition.in!, value);
  if (definition.type === 'lazy') return narrow(definition.getter!(), value);
  if (definition.type !== 'union') return definition;
  const tag = inside(value, definition.discriminator ?? '');
  const option = definition.options!.find((candidate) =>
    tagsOf(candidate, definition.discriminator!).includes(tag),
  );
  return option === undefined ? { type: 'never' } : narrow(option, value);
}

function tagsOf(option: z.ZodType, discriminator: string): unknown[] {
  return [...(option._zod.propValues?.[discriminator] ?? [])];
}

function inside(value: unknown, step: PropertyKey): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<PropertyKey, unknown>)[step]
    : undefined;
}
