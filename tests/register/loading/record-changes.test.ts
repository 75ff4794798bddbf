import { describe, expect, test } from 'vitest';
import type { RecordChange } from '../../../src/model/changes/record-change.ts';
import { recordChanges } from '../../../src/model/changes/record-changes.ts';
import type { ContentKind } from '../../../src/register/loading/content-kinds.ts';
import { schemas } from '../../../src/register/loading/content-kinds.ts';
import { jsonSchemaOf } from '../../../src/register/loading/json-schemas.ts';

interface Json {
  readonly properties?: Readonly<Record<string, Json>>;
  readonly items?: Json;
  readonly additionalProperties?: Json | boolean;
  readonly definitions?: Readonly<Record<string, Json>>;
  readonly $ref?: string;
  readonly anyOf?: readonly Json[];
  readonly oneOf?: readonly Json[];
  readonly allOf?: readonly Json[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

/** Every way that a schema knows, and every word that it allows as `way=word`; rules inside rules a few deep. */
function waysOf(kind: ContentKind): ReadonlySet<string> {
  const whole = jsonSchemaOf(kind) as Json;
  const ways = new Set<string>();
  const walk = (schema: Json, steps: readonly string[], depth: number): void => {
    if (depth > 16) return;
    const next = (inner: Json, ...more: readonly string[]): void =>
      walk(inner, [...steps, ...more], depth + 1);
    if (schema.$ref !== undefined) next(whole.definitions![schema.$ref.split('/').at(-1)!]!);
    if (steps.length > 0) ways.add(steps.join('.'));
    for (const word of schema.enum ?? [schema.const])
      if (word !== undefined) ways.add(`${steps.join('.')}=${word as string}`);
    for (const [name, inner] of Object.entries(schema.properties ?? {})) next(inner, name);
    if (schema.items !== undefined) next(schema.items, '*');
    if (typeof schema.additionalProperties === 'object') next(schema.additionalProperties, '*');
    for (const one of [schema.anyOf, schema.oneOf, schema.allOf].flatMap((all) => all ?? []))
      next(one);
  };
  walk(whole, [], 0);
  return ways;
}

/** What in an entry of the table is not as the schema of today has it. */
function wrongIn(kind: ContentKind, change: RecordChange): string[] {
  const ways = waysOf(kind);
  const { at } = change;
  const beside = (name: string): string => [...at.split('.').slice(0, -1), name].join('.');
  const isOf = { known: (way: string) => ways.has(way), gone: (way: string) => !ways.has(way) };
  const wanted: readonly (readonly [string, keyof typeof isOf])[] = {
    renamed: [[at, 'gone'] as const, [beside('to' in change ? change.to : ''), 'known'] as const],
    moved: [[at, 'gone'] as const, ['to' in change ? change.to : '', 'known'] as const],
    gone: [[at, 'gone'] as const],
    rewritten: [[at, 'gone'] as const],
    value: [
      [`${at}=${'from' in change ? change.from : ''}`, 'gone'] as const,
      [`${at}=${'to' in change ? change.to : ''}`, 'known'] as const,
    ],
  }[change.kind];
  return wanted.flatMap(([way, be]) => (isOf[be](way) ? [] : [`${kind}: ${way} is not ${be}`]));
}

describe('the table of what has changed in records', () => {
  const entries = Object.entries(recordChanges).flatMap(([kind, changes]) =>
    changes.map((change) => [kind as ContentKind, change] as const),
  );

  test('is about kinds of files that there are, and names releases', () => {
    expect(Object.keys(recordChanges).filter((kind) => !Object.hasOwn(schemas, kind))).toEqual([]);
    expect(entries.filter(([, { since }]) => !/^\d+\.\d+$/u.test(since))).toEqual([]);
  });

  test('names nothing that is right today, and leads to what is', () => {
    expect(entries.flatMap(([kind, change]) => wrongIn(kind, change))).toEqual([]);
  });

  test.each<[ContentKind, RecordChange]>([
    ['glossary', { since: '0.2', at: 'readings.*.note', kind: 'gone', why: 'x' }],
    ['glossary', { since: '0.2', at: 'readings.*.long', kind: 'renamed', to: 'longer' }],
    ['site', { since: '0.2', at: 'proposals', kind: 'value', from: 'held-back', to: 'published' }],
    ['site', { since: '0.2', at: 'mail', kind: 'moved', to: 'contact.mail' }],
  ])('is held against the schemas: %s %j', (kind, change) => {
    expect(wrongIn(kind, change)).toHaveLength(1);
  });
});
