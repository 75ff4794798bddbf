import { z } from 'zod';
import type { DateRule } from '../../src/model/walk/dates-in.ts';
import { choicesOf } from '../../src/model/walk/example-of.ts';
import type { Schema } from '../../src/model/walk/schema-inside.ts';

/** A record as an author types it: every value is text. */
export type Typed = string | readonly Typed[] | { readonly [field: string]: Typed };

/** One field of a filled record: its name without numbers, where it stands, and what stands in it. */
export interface FilledField {
  readonly field: string;
  readonly path: readonly (string | number)[];
  readonly value: string;
  readonly sort: 'words' | 'date' | 'address' | 'other';
  /** Another value that it can have, where it is one of a few. */
  readonly other: string | undefined;
}

export interface Filled {
  readonly record: Typed;
  readonly fields: readonly FilledField[];
}

/** Names of records that a reference can have, two of each kind. */
export type Known = Readonly<Record<string, readonly [string, string]>>;

/**
 * A record with every field that its schema knows, those that may be left out too.
 *
 * Shape: each value is like no other. Where fields exclude each other, a list has an entry for each.
 *        What stands in the record already is kept, unless it is plain words.
 */
export function filledRecord(schema: Schema, record: Typed | undefined, known: Known): Filled {
  const given = new Filler(known);
  const made = given.value(schema, record, []);
  if (made === undefined) throw new Error('A record cannot be made from its schema.');
  return { record: made, fields: given.fields(schema, made) };
}

let made = 0;
let past = 0;

class Filler {
  readonly #known: Known;

  constructor(known: Known) {
    this.#known = known;
  }

  value(schema: Schema, given: Typed | undefined, path: readonly string[]): Typed | undefined {
    const when = (z.globalRegistry.get(schema)?.['date'] as DateRule | undefined)?.when;
    if (when !== undefined && given === undefined) return this.#day(when);
    const { def } = (schema as z.core.$ZodTypes)._zod;
    const meta = z.globalRegistry.get(schema);
    if (given === undefined && meta?.['refersTo'] === 'evidence')
      return { clause: '2', quote: this.#words() };
    switch (def.type) {
      case 'optional':
        return this.value(def.innerType, given, path);
      case 'pipe':
        return given ?? this.#leaf(schema);
      case 'object':
        return this.#object(schema, def.shape, { given, path });
      case 'array':
        return this.#array(def.element, { given, path });
      case 'record':
        return given;
      case 'union':
        return this.#union(def.options, given, path);
      default:
        return typeof given === 'string' && !isToReplace(schema, given, path)
          ? given
          : this.#leaf(schema);
    }
  }

  // Fields are added one after the other, and each stays only if the record then fits its schema.
  #object(
    schema: Schema,
    shape: Readonly<Record<string, Schema>>,
    {
      given,
      path,
      first = [],
    }: { given: Typed | undefined; path: readonly string[]; first?: string[] },
  ): Typed | undefined {
    const required = Object.keys(shape).filter((name) => shape[name]!._zod.optin !== 'optional');
    let record: Record<string, Typed> = { ...(given as object) };
    for (const name of required) {
      const value = this.value(shape[name]!, record[name], [...path, name]);
      if (value !== undefined) record[name] = value;
    }
    for (const name of [...first, ...Object.keys(shape)]) {
      if (required.includes(name)) continue;
      const value = this.value(shape[name]!, record[name], [...path, name]);
      if (value === undefined) continue;
      const more = { ...record, [name]: value };
      if (fits(schema, more) || !fits(schema, record)) record = more;
    }
    return record;
  }

  #array(
    element: Schema,
    { given, path }: { given: Typed | undefined; path: readonly string[] },
  ): Typed | undefined {
    const start = Array.isArray(given) ? (given as Typed[]) : [];
    const items = start
      .map((one) => this.value(element, one, path))
      .filter((one) => one !== undefined);
    if (items.length === 0) {
      const one = this.value(element, undefined, path);
      if (one !== undefined) items.push(one);
    }
    // An entry more for each field that the first could not have.
    const { def } = (element as z.core.$ZodTypes)._zod;
    if (def.type === 'object')
      for (const name of Object.keys(def.shape)) {
        if (items.some((one) => Object.hasOwn(one as object, name))) continue;
        const more = this.#object(element, def.shape, { given: undefined, path, first: [name] });
        if (more !== undefined && Object.hasOwn(more as object, name) && fits(element, more))
          items.push(more);
      }
    const kept = items.filter((one, index) => start[index] !== undefined || fits(element, one));
    return kept.length === 0 ? undefined : kept;
  }

  #union(
    options: readonly Schema[],
    given: Typed | undefined,
    path: readonly string[],
  ): Typed | undefined {
    if (given === undefined) return this.value(options[0]!, undefined, path);
    const option = options.find((one) => fits(one, given));
    return option === undefined ? given : this.value(option, given, path);
  }

  #leaf(schema: Schema): string | undefined {
    const refersTo = z.globalRegistry.get(schema)?.['refersTo'] as string | undefined;
    if (refersTo !== undefined) return this.#known[refersTo]?.[0];
    return [
      this.#words(),
      this.#date(),
      this.#address(),
      'filled@filled.example',
      '2',
      'P1Y',
      '06',
      ...(choicesOf(schema) ?? []),
      'yes',
      'A',
    ].find((value) => fits(schema, value));
  }

  #words(): string {
    return `zq${(++made).toString(36).padStart(4, '0')}qz`;
  }

  #date(): string {
    return this.#day(undefined);
  }

  // Days that nothing else speaks of: what has happened is recent, and what is planned lies ahead.
  #day(when: DateRule['when']): string {
    const [year, days] =
      when === 'past' ? [2023, 200 + ++past] : [when === 'planned' ? 2040 : 2004, ++made];
    return new Date(Date.UTC(year, 0, days)).toISOString().slice(0, 10);
  }

  #address(): string {
    return `https://filled.example/${++made}`;
  }

  fields(schema: Schema, record: Typed, path: readonly (string | number)[] = []): FilledField[] {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    if (def.type === 'optional') return this.fields(def.innerType, record, path);
    if (def.type === 'object')
      return Object.entries(def.shape).flatMap(([name, part]) => {
        const value = (record as Record<string, Typed>)[name];
        return value === undefined ? [] : this.fields(part, value, [...path, name]);
      });
    if (def.type === 'array')
      return (record as readonly Typed[]).flatMap((one, index) =>
        this.fields(def.element, one, [...path, index]),
      );
    if (def.type === 'union') {
      const option = def.options.find((one) => fits(one, record));
      return option === undefined ? [] : this.fields(option, record, path);
    }
    if (typeof record !== 'string') return [];
    const refersTo = z.globalRegistry.get(schema)?.['refersTo'] as string | undefined;
    const choices = refersTo === undefined ? choicesOf(schema) : this.#known[refersTo];
    return [
      {
        field: path.filter((step) => typeof step === 'string').join('.'),
        path,
        value: record,
        sort: sortOf(record),
        other:
          choices?.find((one) => one !== record) ??
          (/^\d+$/.test(record) ? String(Number(record) + 1) : undefined),
      },
    ];
  }
}

// What is found by its name stays: an address is made of it, or another record leads there.
const found = ['id', 'about'];

function isToReplace(schema: Schema, given: string, path: readonly string[]): boolean {
  const isFound =
    z.globalRegistry.get(schema)?.['refersTo'] !== undefined || found.includes(path.at(-1) ?? '');
  return !isFound && choicesOf(schema) === undefined && fits(schema, 'zq0000qz') && given !== '';
}

function sortOf(value: string): FilledField['sort'] {
  if (/zq\w{4}qz/.test(value)) return 'words';
  if (/^20(?:0[4-9]|1\d|4\d|2[345])-\d\d-\d\d$/.test(value)) return 'date';
  return value.startsWith('https://filled.example/') ? 'address' : 'other';
}

function fits(schema: Schema, value: unknown): boolean {
  return z.safeParse(schema, value).success;
}

/** Every field that a schema knows, by its name without numbers, those of each alternative too. */
export function fieldsOf(schema: Schema, path = '', open: readonly Schema[] = []): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (open.includes(schema)) return [];
  const within = [...open, schema];
  if (def.type === 'optional') return fieldsOf(def.innerType, path, within);
  if (def.type === 'array') return fieldsOf(def.element, path, within);
  if (def.type === 'union')
    return [...new Set(def.options.flatMap((one) => fieldsOf(one, path, within)))];
  if (def.type !== 'object') return [path];
  return Object.entries(def.shape).flatMap(([name, part]) =>
    fieldsOf(part, path === '' ? name : `${path}.${name}`, within),
  );
}
