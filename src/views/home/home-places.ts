import { compareText } from '../../english/compare-text.ts';
import { count } from '../../english/count.ts';
import type { Constitution, PartnershipEntry, Register } from '../../register/register.ts';
import { reviewRecords } from '../../register/reviews/review-records.ts';
import { bodyTime } from '../../register/time/body-time.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { placeAnchor } from '../partnerships/place-anchor.ts';
import { placeInSentence, placeNotRecorded } from '../phrases/place-words.ts';
import { writtenAbout } from '../phrases/version-phrase.ts';

/** A place with what we hold of it and how that stands: “2 groups · reviews overdue”. */
export interface HomePlace extends Link {
  readonly aside: string;
}

export interface HomePlaces {
  readonly rows: readonly HomePlace[];
  /** Whether there are too many to say of each how it stands. */
  readonly isShort: boolean;
  /** The way to all of them, where some are left out. */
  readonly all: string | undefined;
}

// No id is empty.
const nowhere = '';
const mostRows = 8;
const mostNames = 40;

/** The places of a register by name: where a reader who knows only where they live begins. */
export function homePlaces(register: Register): HomePlaces {
  const rows = [...partnershipsByPlace(register)]
    .map(([id, entries]) => ({ id, name: nameOf(id, register), entries }))
    .sort(
      (a, b) => Number(a.id === nowhere) - Number(b.id === nowhere) || compareText(a.name, b.name),
    )
    .map(({ name, entries }) => ({
      name,
      href: hrefOf(entries, register),
      aside: stateOfPlace(entries, register),
    }));
  const isShort = rows.length > mostRows;
  return {
    rows: rows.slice(0, isShort ? mostNames : mostRows),
    isShort,
    all: isShort ? `All ${count(rows.length, 'place')}` : undefined,
  };
}

function partnershipsByPlace(register: Register): Map<string, PartnershipEntry[]> {
  const found = new Map<string, PartnershipEntry[]>();
  for (const entry of register.partnerships.values()) {
    const ids = placeIdsOf(entry);
    for (const id of ids.length === 0 ? [nowhere] : ids)
      found.set(id, [...(found.get(id) ?? []), entry]);
  }
  return found;
}

function placeIdsOf({ record }: PartnershipEntry): string[] {
  return [...new Set([record.place, ...(record.otherPlaces ?? [])])].filter(
    (id) => id !== undefined,
  );
}

function nameOf(id: string, { places }: Register): string {
  return id === nowhere ? placeNotRecorded : placeInSentence(places.get(id)!);
}

// One partnership is its place’s page; several stand together in the list of all.
function hrefOf(entries: readonly PartnershipEntry[], register: Register): string {
  const [first] = entries;
  return entries.length === 1
    ? addresses.partnership(first!.id)
    : `${addresses.partnerships}#${placeAnchor(first!.id, register)}`;
}

/** What we hold of a place’s groups and how it stands, as short as a row of a list. */
function stateOfPlace(entries: readonly PartnershipEntry[], register: Register): string {
  const held = entries
    .flatMap(({ bodies }) => bodies)
    .flatMap(({ constitution }) => constitution ?? []);
  const inTense = (tense: string): Constitution[] =>
    held.filter(({ key }) => bodyTime(key, register).tense === tense);
  const [present, past, future] = ['present', 'past', 'future'].map(inTense) as [
    Constitution[],
    Constitution[],
    Constitution[],
  ];
  const counted = [
    ...(present.length > 0 ? [count(present.length, 'group')] : []),
    ...(past.length > 0 ? [`${past.length} historic`] : []),
    ...(future.length > 0 ? [`${future.length} to begin`] : []),
  ];
  if (counted.length === 0) return 'no terms here yet';
  return [counted.join(', '), howCurrent(present, register)].filter(Boolean).join(' · ');
}

function howCurrent(present: readonly Constitution[], register: Register): string {
  const overdue = present.filter(
    ({ key }) => reviewRecords(register).get(key)!.state === 'overdue',
  ).length;
  if (overdue > 0) {
    if (overdue < present.length) return count(overdue, 'review overdue', 'reviews overdue');
    return overdue === 1 ? 'review overdue' : 'reviews overdue';
  }
  const [only] = present;
  const about = present.length === 1 ? writtenAbout(only!.record) : undefined;
  return about === undefined ? '' : `from ${about}`;
}
