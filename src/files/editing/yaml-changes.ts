import type { Path } from '../content-file.ts';
import type { YamlFields, YamlValue } from './yaml-in-style.ts';
import { fieldsOf, isList, isScalarValue } from './yaml-in-style.ts';

/**
 * One step of an edit: a value that is written or replaced, or one that is taken out where it is undefined.
 *
 * Shape: `after` is the field that a new one follows; without it, it comes first. A new entry of a list
 *        stands at its place, and those from there on move down.
 */
export interface YamlChange {
  readonly path: Path;
  readonly value: YamlValue | undefined;
  readonly isNew: boolean;
  readonly after?: string | undefined;
}

/** The fewest steps from one value to another, in an order in which each finds what it needs. */
export function yamlChanges(
  old: YamlValue | undefined,
  value: YamlValue | undefined,
  path: Path,
): YamlChange[] {
  if (isSame(old, value)) return [];
  if (old === undefined || value === undefined) return [{ path, value, isNew: old === undefined }];
  if (isList(old) && isList(value))
    return value.length === 0 ? [{ path, value, isNew: false }] : ofLists(old, value, path);
  if (isRecord(old) && isRecord(value))
    return fieldsOf(old).length === 0 || fieldsOf(value).length === 0
      ? [{ path, value, isNew: false }]
      : ofRecords(old, value, path);
  return [{ path, value, isNew: false }];
}

/** Whether two values are written the same. */
export function isSame(a: YamlValue | undefined, b: YamlValue | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (isScalarValue(a) || isScalarValue(b))
    return isScalarValue(a) && isScalarValue(b) && String(a) === String(b);
  if (isList(a) || isList(b))
    return (
      isList(a) &&
      isList(b) &&
      a.length === b.length &&
      a.every((one, index) => isSame(one, b[index]))
    );
  const [mine, theirs] = [fieldsOf(a), fieldsOf(b)];
  return mine.length === theirs.length && mine.every(([name, one]) => isSame(one, b[name]));
}

function isRecord(value: YamlValue): value is YamlFields {
  return typeof value === 'object' && !isList(value);
}

// What goes makes room for what is new; but a record is never left with nothing in it.
function ofRecords(old: YamlFields, value: YamlFields, path: Path): YamlChange[] {
  const changes: YamlChange[] = [];
  let after: string | undefined;
  for (const [name, one] of fieldsOf(value)) {
    const before = old[name];
    changes.push(
      ...(before === undefined
        ? [{ path: [...path, name], value: one, isNew: true, after }]
        : yamlChanges(before, one, [...path, name])),
    );
    after = name;
  }
  const gone = fieldsOf(old)
    .filter(([name]) => value[name] === undefined)
    .map(([name]) => ({ path: [...path, name], value: undefined, isNew: false }));
  return gone.length < fieldsOf(old).length ? [...gone, ...changes] : [...changes, ...gone];
}

function ofLists(old: readonly YamlValue[], value: readonly YamlValue[], path: Path): YamlChange[] {
  const shorter = Math.min(old.length, value.length);
  let start = 0;
  while (start < shorter && isSame(old[start], value[start])) start++;
  let end = 0;
  while (end < shorter - start && isSame(old.at(-1 - end), value.at(-1 - end))) end++;
  const both = shorter - start - end;
  const changes = Array.from({ length: both }, (_, step) => start + step).flatMap((index) =>
    yamlChanges(old[index], value[index], [...path, index]),
  );
  const more = value.slice(start + both, value.length - end).map((one, step): YamlChange => ({
    path: [...path, start + both + step],
    value: one,
    isNew: true,
  }));
  const fewer = old
    .slice(start + both, old.length - end)
    .map((_, step): YamlChange => ({
      path: [...path, start + both + step],
      value: undefined,
      isNew: false,
    }))
    .reverse();
  return [...changes, ...more, ...fewer];
}
