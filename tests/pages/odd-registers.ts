import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { kindOf, schemas } from '../../src/register/loading/content-kinds.ts';
import { hillside } from '../fixtures/two-partnerships.ts';
import { sampleRegister } from '../fixtures/sample-register.ts';
import { oddValues } from './odd-values.ts';

type Fields = { readonly [field: string]: Value };
type Value = string | readonly Value[] | Fields;
type Path = readonly (string | number)[];

/** One value of one record that is odd, missing, empty or repeated. */
export interface Oddity {
  readonly what: string;
  readonly file: string;
  readonly record: Value;
}

const records = new Map<string, Value>();
const texts = new Map<string, string>();
for (const [path, words] of Object.entries(sampleRegister(hillside()))) {
  if (typeof words !== 'string') continue;
  if (path.endsWith('.yaml')) records.set(path, parse(words, { schema: 'failsafe' }) as Value);
  else texts.set(path, words);
}

/** The files of the two sample partnerships, with some records as they are given. */
export function filesWith(oddities: readonly Oddity[]): ReadonlyMap<string, string> {
  const files = new Map(texts);
  const odd = oddities.map(({ file, record }) => [file, record] as const);
  // JSON is YAML too, and writes any character.
  for (const [path, record] of new Map([...records, ...odd]))
    files.set(path, JSON.stringify(withChecksum(record), null, 1));
  return files;
}

/** Every oddity of every record that its own schema does not refuse, by file. */
export function allOddities(): Map<string, Oddity[]> {
  return new Map(
    [...records].map(([file, record]) => [
      file,
      valuesIn(record).flatMap(({ path, value }) =>
        [...changesOf(value)].flatMap(([what, by]) => {
          const changed = {
            file,
            what: `${what} in ${file} at ${path.join('.')}`,
            record: withAt(record, path, by),
          };
          return isInShape(changed) ? [changed] : [];
        }),
      ),
    ]),
  );
}

function isInShape({ file, record }: Oddity): boolean {
  const { kind } = kindOf(file.replace('content/', ''))!;
  return schemas[kind].safeParse(withChecksum(record)).success;
}

function* changesOf(value: Value): Generator<[string, Value | undefined]> {
  yield ['nothing', undefined];
  if (typeof value === 'string')
    for (const odd of oddValues) yield [JSON.stringify(odd.slice(0, 40)), odd];
  if (typeof value === 'string' || !isList(value)) return;
  yield ['an empty list', []];
  yield ['a list twice over', [...value, ...value]];
  yield ['a list backwards', [...value].reverse()];
}

function valuesIn(value: Value, path: Path = []): { path: Path; value: Value }[] {
  const own = path.length > 0 ? [{ path, value }] : [];
  if (typeof value === 'string') return own;
  const inside: [string | number, Value][] = isList(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [...own, ...inside.flatMap(([step, inner]) => valuesIn(inner, [...path, step]))];
}

function withAt(value: Value, [step, ...rest]: Path, by: Value | undefined): Value {
  if (step === undefined) return by ?? '';
  if (isList(value)) {
    const at = Number(step);
    if (rest.length === 0 && by === undefined) return value.toSpliced(at, 1);
    return value.with(at, withAt(value[at]!, rest, by));
  }
  const { [step]: inner, ...others } = value as Fields;
  if (rest.length === 0 && by === undefined) return others;
  return { ...(value as Fields), [step]: withAt(inner!, rest, by) };
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function withChecksum(record: Value): Value {
  if (typeof record === 'string' || isList(record) || record['sha256'] !== 'CHECKSUM')
    return record;
  const seed = texts.get(`seeds/${record['file'] as string}`) ?? '';
  return { ...record, sha256: createHash('sha256').update(seed).digest('hex') };
}
