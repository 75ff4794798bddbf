import { z } from 'zod';
import type { Path } from '../../files/content-file.ts';
import { eachValue } from './each-value.ts';
import type { Schema } from './schema-inside.ts';
import { valueAt } from './schema-inside.ts';

/** What a number in an answer is a number of, as the schema of its field says under `quoted`. */
export type NumberKind = 'count' | 'per-year' | 'days' | 'length' | 'share' | 'rhythm';

/** A number in a coded answer that a document says in its words. */
export interface CodedNumber {
  readonly kind: NumberKind;
  readonly value: unknown;
  readonly path: Path;
  /** The lower number of a share, where this is its upper one. */
  readonly denominator: number | undefined;
}

/** Every number in a valid answer that its quotes can say, in the order of the fields. */
export function numbersIn(schema: Schema, answer: unknown): CodedNumber[] {
  const found = new Map<string, CodedNumber>();
  eachValue(schema, { value: answer, path: [] }, (part, { value, path }) => {
    const kind = z.globalRegistry.get(part)?.['quoted'] as NumberKind | undefined;
    const key = path.join('/');
    // The outermost schema of a value says it best: a number of meetings is one a year there.
    if (kind !== undefined && !found.has(key)) {
      const beside = path.slice(0, -1).reduce<unknown>(valueAt, answer);
      found.set(key, {
        kind,
        value,
        path,
        denominator: valueAt(beside, 'denominator') as number | undefined,
      });
    }
    return true;
  });
  return [...found.values()];
}
