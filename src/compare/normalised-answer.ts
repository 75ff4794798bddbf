import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { TopicId } from '../model/topic-ids.ts';
import { topics } from '../model/topics.ts';
import { bodyKey } from '../register/body-key.ts';
import type { Constitution, Register } from '../register/register.ts';
import { partsOfSeats } from '../register/seats/seat-parts.ts';
import { limits } from '../register/seats/seat-totals.ts';
import { sectorOf } from '../register/seats/sector-of.ts';

/** Structure without order or wording: what two answers are compared by. */
export type Normal = string | number | readonly Normal[] | { readonly [field: string]: Normal };

/**
 * The coded answer of a constitution to a topic, so that answers which mean the same are the same data.
 *
 * Shape: nothing where there is no answer. Lists are sorted; what a document does not say is left
 *        out; bodies have their full keys; shares and lengths of time are in lowest terms.
 */
export function normalisedAnswer(
  topic: TopicId,
  { facts, partnershipId, membership }: Constitution,
  register: Pick<Register, 'organisations'>,
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
  const normal = normalise(Object.fromEntries(kept), { partnershipId, seatMeaning, field: '' });
  return topic === 'meeting-frequency' ? frequency(normal as Record<string, Normal>) : normal;
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
  readonly field: string;
}

function normalise(value: unknown, place: Place): Normal {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return word(value, place);
  if (Array.isArray(value)) return sorted(value.map((item) => normalise(item, place)));
  const given = Object.entries(value as object)
    .filter(([, inner]) => inner !== undefined && !isSilent(inner))
    .filter(([field]) => !(field === 'described' && 'who' in (value as object)))
    .map(([field, inner]): [string, Normal] => [field, normalise(inner, { ...place, field })]);
  given.sort(([a], [b]) => (a < b ? -1 : 1));
  return lowestTerms(Object.fromEntries(given));
}

// “Unstated”, and a number given plainly, say nothing beyond the rest of the answer.
function isSilent(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isSilent);
  return value === 'unstated' || value === 'not-stated' || value === 'exactly';
}

function word(value: string, { field, partnershipId, seatMeaning }: Place): Normal {
  if (field === 'body' || field === 'named') return bodyKey(value, partnershipId);
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

function sorted(items: Normal[]): Normal[] {
  const named = items.map((item) => ({ item, name: JSON.stringify(item) }));
  named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return named.map(({ item }) => item);
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

// “Every three months” is four times a year, and “a minimum of four” is at least four by itself.
function frequency({ every, qualifier, ...rest }: Record<string, Normal>): Normal {
  const months = typeof every === 'string' ? Number(/^P(\d+)M$/.exec(every)?.[1]) : NaN;
  const isYearly = rest['perYear'] === undefined && 12 % months === 0;
  const isSaid = qualifier === 'at-least' && rest['minimumPerYear'] !== undefined;
  const kept = {
    ...rest,
    ...(isYearly ? { perYear: 12 / months } : every === undefined ? {} : { every }),
    ...(qualifier === undefined || isSaid ? {} : { qualifier }),
  };
  return Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1)));
}
