import type { Path } from '../../files/content-file.ts';
import type { RecordChange } from './record-change.ts';
import { filledIn, starsOf } from './way.ts';

/** One place in a file that was right for an earlier release. */
export interface FormerPlace {
  readonly change: RecordChange;
  /** Where it stands in the file. */
  readonly was: Path;
  /** Where it stands once all has today’s names. */
  readonly now: Path;
  /** Why it stays as it is, where it does: something stands where it should go, or its comments would be lost. */
  readonly stays?: 'taken' | 'commented';
}

/** A value in the names of today, and where it differs from what is typed. */
export interface TodaysNames {
  readonly value: unknown;
  readonly places: readonly FormerPlace[];
}

/**
 * The value of a file in the names of today, whichever release it was written for.
 *
 * What only a person can decide stays as it is, and so does a field that would move and has comments.
 */
export function inTodaysNames(
  value: unknown,
  changes: readonly RecordChange[],
  isCommented: (path: Path) => boolean = () => false,
): TodaysNames {
  const reading: Reading = { changes, isCommented, places: [], moving: [] };
  const today = read(value, { was: [], now: [] }, reading);
  for (const { place, from, value: moved } of reading.moving) {
    const isMoved = put(today, place.now, moved);
    if (!isMoved) put(today, from, moved);
    reading.places.push(isMoved ? place : { ...place, now: from, stays: 'taken' });
  }
  return { value: today, places: reading.places };
}

/** Where in a file something stands, by the way to it in today’s names. */
export function wasAt(path: Path, places: readonly FormerPlace[]): Path {
  const [around] = places
    .filter(({ now }) => now.every((step, depth) => step === path[depth]))
    .sort((a, b) => b.now.length - a.now.length);
  return around === undefined ? path : [...around.was, ...path.slice(around.now.length)];
}

interface Ways {
  readonly was: Path;
  readonly now: Path;
}

interface Reading {
  readonly changes: readonly RecordChange[];
  readonly isCommented: (path: Path) => boolean;
  readonly places: FormerPlace[];
  readonly moving: Moving[];
}

/** What moves once all else has been read, and from where. */
interface Moving {
  readonly place: FormerPlace;
  readonly from: Path;
  readonly value: unknown;
}

function read(value: unknown, ways: Ways, reading: Reading): unknown {
  if (Array.isArray(value))
    return value.map((one, index) => read(one, inside(ways, index), reading));
  return typeof value === 'object' && value !== null
    ? readRecord(value, ways, reading)
    : readWord(value, ways, reading);
}

function inside({ was, now }: Ways, step: string | number): Ways {
  return { was: [...was, step], now: [...now, step] };
}

function readWord(value: unknown, ways: Ways, { changes, places }: Reading): unknown {
  const change = changes.find(
    (one) => one.kind === 'value' && one.from === value && isAt(one, ways.now),
  );
  if (change?.kind !== 'value') return value;
  places.push({ change, ...ways });
  return change.to;
}

function isAt({ at }: RecordChange, path: Path): boolean {
  return starsOf(at, path) !== undefined;
}

function readRecord(record: object, ways: Ways, reading: Reading): unknown {
  const today: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) {
    const field: Field = { name, value, ways: inside(ways, name), record, today };
    const change = reading.changes.find((one) => one.kind !== 'value' && isAt(one, field.ways.now));
    if (change === undefined) today[name] = read(value, field.ways, reading);
    else readFormer(field, change, reading);
  }
  return today;
}

interface Field {
  readonly name: string;
  readonly value: unknown;
  readonly ways: Ways;
  /** As it is typed, and as it is today as far as it has been read. */
  readonly record: object;
  readonly today: Record<string, unknown>;
}

function readFormer(field: Field, change: RecordChange, reading: Reading): void {
  if (change.kind === 'renamed') rename(field, change, reading);
  else if (change.kind === 'moved') move(field, change, reading);
  else {
    reading.places.push({ change, ...field.ways });
    if (change.kind !== 'gone') field.today[field.name] = field.value;
  }
}

type Renamed = Extract<RecordChange, { kind: 'renamed' }>;
type Moved = Extract<RecordChange, { kind: 'moved' }>;

function rename(
  { name, value, ways, record, today }: Field,
  change: Renamed,
  reading: Reading,
): void {
  const isTaken = Object.hasOwn(record, change.to) || Object.hasOwn(today, change.to);
  const now = [...ways.now.slice(0, -1), isTaken ? name : change.to];
  reading.places.push({ change, was: ways.was, now, ...(isTaken && { stays: 'taken' }) });
  today[now.at(-1)!] = isTaken ? value : read(value, { was: ways.was, now }, reading);
}

function move({ name, value, ways, today }: Field, change: Moved, reading: Reading): void {
  const { was } = ways;
  const now = filledIn(change.to, starsOf(change.at, ways.now)!);
  const moved = read(value, { was, now }, reading);
  if (reading.isCommented(was)) {
    reading.places.push({ change, ...ways, stays: 'commented' });
    today[name] = moved;
  } else reading.moving.push({ place: { change, was, now }, from: ways.now, value: moved });
}

// Makes the records on the way; says no where something else stands there.
function put(whole: unknown, [step, ...rest]: Path, value: unknown): boolean {
  if (step === undefined || typeof whole !== 'object' || whole === null) return false;
  const owner = whole as Record<string | number, unknown>;
  const stands = Object.hasOwn(owner, step);
  if (rest.length === 0 && stands) return false;
  const next = rest.length === 0 ? value : stands ? owner[step] : {};
  if (rest.length > 0 && !put(next, rest, value)) return false;
  owner[step] = next;
  return true;
}
