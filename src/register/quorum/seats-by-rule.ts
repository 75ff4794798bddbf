import type { Quorum, SeatSelector } from '../../model/answers/quorum.ts';
import type { QuorumSeat } from './quorum-meeting.ts';
import { officesAsked } from './quorum-seats.ts';
import { ruleParts, rulesOfQuorum } from './rule-parts.ts';

/** A line to fill in where the document lists no seats: those whom a part of the rule names, or all others. */
export interface LineByRule {
  readonly seat: QuorumSeat;
  /** Whom the rule names; undefined for members of whom it says no more. */
  readonly who: SeatSelector | undefined;
  /** The rule’s own words for them. */
  readonly described: string | undefined;
}

/**
 * The lines that a quorum itself speaks of, for a document that lists no seats.
 *
 * Shape: “at least 8 members” has one line. Of an office there is none, because its holder sits in
 *        one of the others.
 */
export function seatsByRule(quorum: Pick<Quorum, 'rule' | 'others'>): LineByRule[] {
  const parts = rulesOfQuorum(quorum).flatMap(ruleParts);
  const named = parts.flatMap(({ who, described }) =>
    who === undefined ? [] : selectorsOf(who).map((one) => ({ who: one, described })),
  );
  const once = [...new Map(named.map((one) => [JSON.stringify(one.who), one])).values()];
  const offices = officesAsked(quorum);
  const hasOthers = parts.some(({ who }) => who === undefined) || once.length === 0;
  const lines = hasOthers ? [...once, { who: undefined, described: undefined }] : once;
  return lines.map(({ who, described }, index) => ({
    who,
    // One selector with several organisations has a line for each; its words are for all of them.
    described: who?.organisations === undefined ? described : undefined,
    seat: seatFor(who, { id: `line-${index + 1}`, offices }),
  }));
}

// Each organisation has a line, so that it can be told which of them came.
function selectorsOf({ offices: _, ...who }: SeatSelector): SeatSelector[] {
  if (Object.keys(who).length === 0) return [];
  return who.organisations === undefined
    ? [who]
    : who.organisations.map((id) => ({ ...who, organisations: [id] }));
}

function seatFor(
  who: SeatSelector = {},
  { id, offices }: { id: string; offices: readonly string[] },
): QuorumSeat {
  const group = who.groups?.[0];
  return {
    id,
    seats: undefined,
    least: 0,
    organisations: who.organisations ?? [],
    ...(who.organisations === undefined ? { standsFor: 'unknown' as const } : {}),
    sector: who.sectors?.[0] ?? 'unknown',
    class: who.classes?.[0] ?? 'member',
    voting: who.voting ?? 'unstated',
    ...(group === undefined ? {} : { group }),
    ...(offices.length === 0 ? {} : { mayHold: offices }),
  };
}
