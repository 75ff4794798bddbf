import { z } from 'zod';
import type { Schema } from './schema-inside.ts';

const deepest = 4;

/**
 * The shortest value that a schema accepts, as an author types it; nothing where only the author can know it.
 *
 * Made from the schema alone: its examples, its choices, the fields that it asks for.
 */
export function exampleOf(schema: Schema, depth = 0): string | undefined {
  const [given] = (z.globalRegistry.get(schema)?.examples as unknown[] | undefined) ?? [];
  if (typeof given === 'string') return given;
  if (depth > deepest) return undefined;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'literal':
      return String(def.values[0]);
    case 'enum':
      return String(Object.values(def.entries)[0]);
    case 'optional':
      return exampleOf(def.innerType, depth);
    case 'pipe':
      return exampleOf(def.in, depth);
    case 'union':
      // The first alternative is what authors mostly mean. Another would be an answer put in their mouth.
      return exampleOf(def.options[0]!, depth + 1);
    case 'object':
      return recordOf(def.shape, depth);
    default:
      return undefined;
  }
}

function recordOf(shape: Readonly<Record<string, Schema>>, depth: number): string | undefined {
  const fields = Object.entries(shape).filter(([, field]) => field._zod.optin !== 'optional');
  const typed = fields.map(([name, field]) => [name, exampleOf(field, depth + 1)] as const);
  if (typed.length === 0 || typed.some(([, example]) => example === undefined)) return undefined;
  return `{ ${typed.map(([name, example]) => `${name}: ${example}`).join(', ')} }`;
}

/** The choices that a schema leaves, where it names all of them. */
export function choicesOf(schema: Schema): string[] | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return choicesOf(def.innerType);
  return def.type === 'enum' ? Object.values(def.entries).map(String) : undefined;
}

/** The field that tells the alternatives of a schema apart, with its choices; nothing where it has none. */
export function tagsOf(schema: Schema): { tag: string; choices: string[] } | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return tagsOf(def.innerType);
  if (def.type !== 'union' || !('discriminator' in def)) return undefined;
  const tag = String(def.discriminator);
  const choices = def.options.flatMap(({ _zod: { propValues } }) => [...(propValues?.[tag] ?? [])]);
  return { tag, choices: choices.map(String) };
}

/** The fields that a record of a schema cannot do without. */
export function requiredFields(schema: Schema): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'object') return [];
  return Object.keys(def.shape).filter((name) => def.shape[name]!._zod.optin !== 'optional');
}
