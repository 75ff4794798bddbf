import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { TopicId } from '../model/topic-ids.ts';
import { topics } from '../model/topics.ts';
import { bodyKey } from '../register/body-key.ts';
import type { Constitution, Register } from '../register/register.ts';
import { partsOfSeats } from '../register/seats/seat-parts.ts';
import { limits } from '../register/seats/seat-totals.ts';
import { isCalled } from '../register/seats/is-called.ts';
import { sectorOf } from '../register/seats/sector-of.ts';
import type { Normal } from './normal.ts';
import { sorted } from './normal.ts';
import { sameMeaning } from './same-meaning.ts';

/**
 * The coded answer of a constitution to a topic, so that answers which mean the same are the same data.
 *
 * Shape: nothing where there is no answer. Lists are sorted; what a document does not say is left
 *        out; bodies have their full keys; shares and lengths of time are in lowest terms.
 */
export function normalisedAnswer(
  topic: TopicId,
  { facts, partnershipId, membership }: Constitution,
  register: Pick<Register, 'organisations' | 'bodies'>,
): Normal | undefined {
  const fact = facts[topic] as { state: string; where?: string; answer?: object };
  if (fact.state === 'elsewhere') return plainWords(fact.where ?? '');
  if (fact.answer === undefined) return undefined;
  const seatMeaning = (id: string): Normal => {
    const seat = membership.seats.find((one) => one.id === id);
    return seat === undefined ? id : plainWords(seat.label);
  };
  if (topic === 'membership' && membership.seats.length > 0)
    return seatCounts(fact.answer, membership, register);
  const left: readonly string[] = topics[topic].asides ?? [];
  const kept = Object.entries(fact.answer).filter(([field]) => !left.includes(field));
  const place = { partnershipId, seatMeaning, nameOf: namesIn(register), field: '' };
  const normal = normalise(Object.fromEntries(kept), place);
  return sameMeaning(topic, normal as Record<string, Normal>);
}

/** A short name for a normalised answer: the same for the same answer. */
export function answerKey(answer: Normal | undefined): string | undefined {
  if (answer === undefined) return undefined;
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(answer)))).slice(0, 10);
}

interface Place {
  readonly partnershipId: string;
  /** What the id of a seat stands for: asked only where a rule names seats. */
  readonly seatMeaning: (id: string) => Normal;
  /** What a body or an organisation is called, by its full key. */
  readonly nameOf: (kind: string, key: string) => string | undefined;
  readonly field: string;
}

function namesIn({
  bodies,
  organisations,
}: Pick<Register, 'organisations' | 'bodies'>): Place['nameOf'] {
  return (kind, key) => (kind === 'body' ? bodies : organisations).get(key)?.name;
}

function normalise(value: unknown, place: Place): Normal {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return word(value, place);
  if (Array.isArray(value))
    return sorted(value.filter((item) => !isSilent(item)).map((item) => normalise(item, place)));
  const given = Object.entries(value as object)
    .filter(([, inner]) => inner !== undefined && !isSilent(inner))
    // People are counted unless a rule says organisations.
    .filter(([field, inner]) => !(field === 'counting' && inner === 'people'))
    .filter(([field]) => !(field === 'described' && 'who' in (value as object)))
    .map(([field, inner]): [string, Normal] => [field, normalise(inner, { ...place, field })]);
  given.sort(([a], [b]) => (a < b ? -1 : 1));
  return lowestTerms(withoutNames(Object.fromEntries(given), place));
}

// What the document calls a body beside its id is no role there, and no difference.
function withoutNames(fields: Record<string, Normal>, { nameOf }: Place): Record<string, Normal> {
  const { role, ...rest } = fields;
  if (typeof role !== 'string') return fields;
  for (const kind of ['body', 'organisation']) {
    const key = rest[kind];
    const name = typeof key === 'string' ? nameOf(kind, key) : undefined;
    if (name !== undefined && isCalled(name, role)) return rest;
    // “The Leader of Riverside Council” says where.
    if (name !== undefined && isCalled(role, name)) return { role };
  }
  return fields;
}

// “Unstated”, and a number given plainly, say nothing beyond the rest of the answer.
function isSilent(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isSilent);
  return value === 'unstated' || value === 'not-stated' || value === 'exactly';
}

function word(value: string, { field, partnershipId, seatMeaning }: Place): Normal {
  // Sub-groups are named by their ids, an occasion of a quorum in words.
  const isId = /^[a-z0-9/-]+$/.test(value);
  if (field === 'body' || (field === 'named' && isId)) return bodyKey(value, partnershipId);
  if (field === 'seats') return seatMeaning(value);
  const time = /^P(\d+)([YMWD])$/.exec(value);
  if (time !== null) return lengthOfTime(Number(time[1]), time[2]!);
  return plainWords(value);
}

// A year is twelve months and a week is seven days; a month is not a number of days.
function lengthOfTime(number: number, unit: string): string {
  if (unit === 'Y') return `P${number * 12}M`;
  return unit === 'W' ? `P${number * 7}D` : `P${number}${unit}`;
}

// Capitals, punctuation and a leading article do not make another answer.
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']s\b/g, 's')
    .replace(/[^\p{L}\p{N}/-]+/gu, ' ')
    .trim()
    .replace(/^(the|a|an) /, '');
}

function lowestTerms(fields: Record<string, Normal>): Normal {
  const { numerator, denominator } = fields;
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return fields;
  const common = greatestCommon(numerator, denominator);
  return { ...fields, numerator: numerator / common, denominator: denominator / common };
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? Math.max(a, 1) : greatestCommon(b, a % b);
}

// Where the seats are listed, they say better than our summary who sits on a body.
function seatCounts(
  answer: { access?: string },
  { seats }: Constitution['membership'],
  register: Pick<Register, 'organisations'>,
): Normal {
  const bySector = Map.groupBy(partsOfSeats(seats), (seat) => sectorOf(seat, register));
  const counted = [...bySector].map(([sector, ones]): Normal => {
    const all = ones.map(limits);
    const least = all.reduce((sum, [minimum]) => sum + minimum, 0);
    const most = all.reduce((sum, [, maximum]) => sum + (maximum ?? Infinity), 0);
    return { sector, least, most: Number.isFinite(most) ? most : 'unknown' };
  });
  return { access: answer.access ?? '', seats: sorted(counted) };
}
