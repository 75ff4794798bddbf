import { z } from 'zod';
import type { Path } from '../files/content-file.ts';

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

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: z.ZodType[];
  discriminator?: string;
}

/** Every reference in a valid record, in the order of its fields. */
export function referencesIn(schema: z.ZodType, value: unknown): Reference[] {
  const found: Reference[] = [];
  visit(schema, { value, path: [] }, found);
  return found;
}

function visit(schema: z.ZodType, at: { value: unknown; path: Path }, found: Reference[]): void {
  const { value, path } = at;
  if (value === undefined) return;
  const kind = z.globalRegistry.get(schema)?.['refersTo'] as ReferenceKind | undefined;
  if (kind !== undefined) found.push({ kind, value, path });
  // A citation is checked as a whole: its clause means nothing without the document it is in.
  if (kind === 'evidence') return;
  const definition = schema._zod.def as unknown as Definition;
  const inner =
    definition.innerType ??
    (definition.type === 'pipe' ? definition.in : chosen(definition, value));
  if (inner !== undefined) return visit(inner, at, found);
  for (const [step, part] of partsOf(definition, value)) {
    visit(
      part,
      {
        value: (value as Record<string, unknown>)[step],
        path: [...path, Array.isArray(value) ? Number(step) : step],
      },
      found,
    );
  }
}

function chosen({ options, discriminator }: Definition, value: unknown): z.ZodType | undefined {
  const tag = (value as Record<string, unknown>)[discriminator ?? ''];
  return options?.find((option) =>
    option._zod.propValues?.[discriminator ?? '']?.has(tag as string),
  );
}

function partsOf({ shape, element, valueType }: Definition, value: unknown): [string, z.ZodType][] {
  if (shape !== undefined) return Object.entries(shape);
  const each = element ?? valueType;
  if (each === undefined || typeof value !== 'object' || value === null) return [];
  return Object.keys(value).map((step) => [step, each]);
}
