import { z } from 'zod';
import type { Path } from '../../files/content-file.ts';
import type { PartialDate } from '../partial-date.ts';
import { eachValue } from './each-value.ts';
import type { Schema } from './schema-inside.ts';
import { valueAt } from './schema-inside.ts';

/** Where a date stands in time, as the schema of its field says. */
export interface DateRule {
  /** The field of a date that comes first: `from` beside it, or `../year` outside its record. */
  readonly after?: string;
  /** `past` for what has happened; `planned` for what is expected within some decades. */
  readonly when?: 'past' | 'planned';
}

/** A date in a record that has a place in time. */
export interface PlacedDate {
  readonly date: PartialDate;
  readonly path: Path;
  readonly when: DateRule['when'];
  /** The date that comes first, with the name of its field, where it is given. */
  readonly after: { readonly field: string; readonly date: PartialDate } | undefined;
}

/** Every date in a valid record whose schema gives it a place in time, in the order of its fields. */
export function datesIn(schema: Schema, record: unknown): PlacedDate[] {
  const found: PlacedDate[] = [];
  eachValue(schema, { value: record, path: [] }, (part, { value, path }) => {
    const rule = z.globalRegistry.get(part)?.['date'] as DateRule | undefined;
    if (rule !== undefined)
      found.push({
        date: String(value),
        path,
        when: rule.when,
        after: rule.after === undefined ? undefined : earlier(rule.after, { record, path }),
      });
    return true;
  });
  return found;
}

function earlier(after: string, { record, path }: { record: unknown; path: Path }) {
  const steps = after.split('/');
  const up = steps.filter((step) => step === '..').length;
  const field = steps.at(-1)!;
  const around = path.slice(0, path.length - 1 - up);
  const date = [...around, field].reduce<unknown>(valueAt, record);
  return typeof date === 'string' ? { field, date } : undefined;
}
