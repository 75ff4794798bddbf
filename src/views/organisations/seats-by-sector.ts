import type { Seat } from '../../model/membership.ts';
import type { Sector } from '../../model/sector.ts';
import { Sector as SectorSchema } from '../../model/sector.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { Total } from '../../register/seats/seat-totals.ts';
import { isVoteBySeat } from '../../register/seats/is-vote-by-seat.ts';
import { partsOfSeats } from '../../register/seats/seat-parts.ts';
import { isSameNumber, seatTotals } from '../../register/seats/seat-totals.ts';
import { sectorsOfSeat } from '../../register/seats/sectors-of.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { missingDetail } from '../phrases/missing-detail.ts';
import { sectorNames } from '../phrases/names.ts';
import { totalWords } from '../phrases/seats.ts';

/** The seats of one body by sector: every seat is counted once. */
export interface SeatsBySector {
  readonly rows: readonly {
    /** One sector, or those that share seats. */
    readonly sectors: readonly Link[];
    readonly seats: string;
    /** “40%”, or that it cannot be computed. */
    readonly share: string;
    readonly people: string;
    readonly votes: string;
  }[];
  /** Whether people are another number than seats. */
  readonly hasPeople: boolean;
  /** Whether the document says who votes, for some of them at least. */
  readonly hasVotes: boolean;
}

/** Adds up seats, people and votes for each sector, with the share of seats where there is one. */
export function seatsBySector(constitution: Constitution, register: Register): SeatsBySector {
  const { membership } = constitution;
  const all = seatTotals(membership).seats;
  const totals = groups(partsOfSeats(membership.seats), register).map(({ sectors, seats }) => ({
    sectors,
    ...seatTotals({ seats }),
  }));
  return {
    rows: totals.map(({ sectors, seats, people, votes }) => ({
      sectors: sectors.map(sectorLink),
      seats: totalWords(seats),
      share: shareWords(seats, all),
      people: totalWords(people),
      votes: votes === undefined ? missingDetail(constitution) : totalWords(votes),
    })),
    hasPeople: totals.some(({ seats, people }) => !isSameNumber(seats, people)),
    hasVotes: isVoteBySeat(constitution) && totals.some(({ votes }) => votes !== undefined),
  };
}

// Seats that sectors share are told apart, so that no seat is counted twice or for one of them alone.
function groups(
  seats: readonly Seat[],
  register: Register,
): { sectors: Sector[]; seats: Seat[] }[] {
  const order = (sector: Sector | undefined): number => SectorSchema.options.indexOf(sector!);
  const sectorsOf = (seat: Seat): Sector[] =>
    [...sectorsOfSeat(seat, register)].sort((a, b) => order(a) - order(b));
  return [...Map.groupBy(seats, (seat) => sectorsOf(seat).join()).values()]
    .map((own) => ({ sectors: sectorsOf(own[0]!), seats: own }))
    .sort(
      (a, b) => a.sectors.length - b.sectors.length || order(a.sectors[0]) - order(b.sectors[0]),
    );
}

/** A sector by its name. */
export function sectorLink(sector: Sector): Link {
  return { name: sectorNames[sector], href: addresses.sector(sector) };
}

function shareWords(part: Total, all: Total): string {
  const isExact = part.minimum === part.maximum && all.minimum === all.maximum;
  if (!isExact || all.minimum === 0) return 'Cannot be computed';
  return `${Math.round((100 * part.minimum) / all.minimum)}%`;
}
