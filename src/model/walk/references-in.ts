import { z } from 'zod';
import type { Path } from '../../files/content-file.ts';
import { eachValue } from './each-value.ts';
import type { Schema } from './schema-inside.ts';

export type ReferenceKind =
  | 'organisation'
  | 'place'
  | 'source'
  | 'seat'
  | 'body'
  | 'clause'
  | 'superseded'
  | 'check'
  | 'body-kind'
  | 'place-kind'
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
  eachValue(schema, { value, path: [] }, (part, at) => {
    const kind = z.globalRegistry.get(part)?.['refersTo'] as ReferenceKind | undefined;
    if (kind !== undefined) found.push({ kind, ...at });
    // A citation is checked as a whole: its clause means nothing without the document it is in.
    return kind !== 'evidence';
  });
  return found;
}
