import { heldBack } from '../../model/withheld.ts';
import type { ChangeEntry } from './changes-file.ts';

/** What takes names that are held back now out of what was published before. */
export interface NameCover {
  /** A record with a mark in place of each such name, in all its words. Ids and addresses stay. */
  readonly covered: <Value>(record: Value) => Value;
  /** Entries with the names covered, without those where one stands in an id or an address. */
  readonly safe: (entries: readonly ChangeEntry[]) => ChangeEntry[];
}

/** Covers these names. They are found as the search for leaks finds them: anywhere, in capitals or not. */
export function coverOf(names: readonly string[]): NameCover {
  if (names.length === 0) return { covered: (record) => record, safe: (entries) => [...entries] };
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(asPattern).join('|'), 'giu');
  const mark = heldBack('{withheld:1}');
  const covered = <Value>(record: Value): Value =>
    inWords(record, (words) => words.replace(pattern, mark)) as Value;
  const holdsName = (entry: ChangeEntry): boolean =>
    Object.values(entry).some((words) => words !== undefined && words.search(pattern) >= 0);
  return {
    covered,
    safe: (entries) => entries.map(covered).filter((entry) => !holdsName(entry)),
  };
}

function asPattern(name: string): string {
  return name
    .split(/\s+/u)
    .map((part) => RegExp.escape(part))
    .join('\\s+');
}

// By these, things are told apart and found.
const kept = [
  'id',
  'seat',
  'clause',
  'topic',
  'partnership',
  'body',
  'organisation',
  'to_body',
  'to_organisation',
  'address',
];

function inWords(value: unknown, change: (words: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((inner) => inWords(inner, change));
  if (value instanceof Map)
    return new Map([...value].map(([key, inner]) => [key, inWords(inner, change)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]: [string, unknown]) => [
      field,
      kept.includes(field) && typeof inner === 'string' ? inner : inWords(inner, change),
    ]),
  );
}
