import type { Seat } from '../../model/membership.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { isVoteBySeat } from '../../register/seats/is-vote-by-seat.ts';
import { partsOfSeats } from '../../register/seats/seat-parts.ts';
import { isSameNumber, seatTotals, votingSeats } from '../../register/seats/seat-totals.ts';
import { vacantSeats } from '../../register/seats/seat-totals.ts';
import { sectorsOfSeat } from '../../register/seats/sectors-of.ts';
import { count } from '../../english/count.ts';
import { countRange, range } from '../../english/range.ts';
import { addresses } from '../addresses.ts';
import { totalWords } from '../phrases/seats.ts';
import type { SectorFamily } from '../phrases/sector-family.ts';
import { familyOfAll, nameOfSeats } from '../phrases/sector-family.ts';
import type { SeatMark } from './seat-marks.ts';
import { hasNumber, marksOfSeats } from './seat-marks.ts';

/** The seats of a body by sector: a row of marks for each, the largest first. */
export interface SeatPicture {
  readonly rows: readonly SeatFamilyRow[];
  /** “13 counted seats, 3 lines without a number”; empty where no seat is listed. */
  readonly words: string;
  /** What the marks mean that are not plain seats. */
  readonly keys: readonly SeatKey[];
}

export interface SeatFamilyRow {
  readonly family: SectorFamily;
  readonly name: string;
  /** The page of the sector, where the row is of one alone. */
  readonly href: string | undefined;
  readonly marks: readonly SeatMark[];
  /** “3 or more”. */
  readonly count: string;
  /** What its marks say beside their number: “with the Chair”, “2 with a vote”. */
  readonly asides: readonly string[];
  /** How many seats are not drawn, of very many. */
  readonly undrawn: number;
}

export interface SeatKey {
  readonly mark: SeatMark;
  readonly words: string;
}

const mostDrawn = 60;

/** Draws the seats of a body. */
export function seatPicture(constitution: Constitution, register: Register): SeatPicture {
  const { seats } = constitution.membership;
  const sectorsOf = (seat: Seat) => sectorsOfSeat(seat, register);
  const byFamily = Map.groupBy(partsOfSeats(seats), (seat) => familyOfAll(sectorsOf(seat)));
  const hasRings = isVoteBySeat(constitution) && isVoteOfSome(seats);
  const rows = [...byFamily]
    .map(([family, own]) => ({ family, own, least: seatTotals({ seats: own }).seats.minimum }))
    .sort((a, b) => rank(a.family) - rank(b.family) || b.least - a.least)
    .map(({ family, own }): SeatFamilyRow => {
      const sectors = [...new Set(own.flatMap(sectorsOf))];
      const marks = marksOfSeats(own, hasRings);
      return {
        family,
        name: nameOfSeats(family, sectors),
        href: sectors.length === 1 ? addresses.sector(sectors[0]!) : undefined,
        marks: marks.slice(0, mostDrawn),
        count: totalWords(seatTotals({ seats: own }).seats),
        asides: asidesOf(own, hasRings),
        undrawn: Math.max(0, marks.length - mostDrawn),
      };
    });
  return { rows, words: wordsOf(seats), keys: keysOf(rows) };
}

// Where all vote, or none, a sentence says it once.
function isVoteOfSome(seats: readonly Seat[]): boolean {
  const voting = seats.filter((seat) => seat.voting === 'yes');
  return voting.length > 0 && voting.length < seats.length;
}

function rank(family: SectorFamily): number {
  return family === 'unknown' ? 1 : 0;
}

function asidesOf(seats: readonly Seat[], hasRings: boolean): string[] {
  const votes = votingSeats({ seats });
  const vacant = vacantSeats({ seats });
  const totals = seatTotals({ seats });
  return [
    ...(seats.some(({ office }) => office === 'chair') ? ['with the Chair'] : []),
    ...(isSameNumber(totals.seats, totals.people)
      ? []
      : [countRange(totals.people, 'person', 'people')]),
    ...(!hasRings ? [] : [votes.maximum === 0 ? 'no vote' : `${range(votes)} with a vote`]),
    ...(vacant === 0 ? [] : [`${vacant} vacant`]),
  ];
}

function wordsOf(seats: readonly Seat[]): string {
  const numbered = seats.filter(hasNumber);
  const others = seats.length - numbered.length;
  const total = seatTotals({ seats: numbered }).seats;
  const lines = `${count(others, 'line')} without a number`;
  if (seats.length === 0) return '';
  if (others === 0) return countRange(total, 'seat');
  return numbered.length === 0 ? lines : `${countRange(total, 'counted seat')}, ${lines}`;
}

function keysOf(rows: readonly SeatFamilyRow[]): SeatKey[] {
  const drawn = rows.flatMap(({ marks }) => marks);
  const plain: SeatMark = { kind: 'filled', isChair: false, isRinged: false };
  const keys: readonly (readonly [boolean, SeatMark, string])[] = [
    [drawn.some(({ isChair }) => isChair), { ...plain, isChair: true }, 'Chair'],
    [drawn.some(({ isRinged }) => isRinged), { ...plain, isRinged: true }, 'has a vote'],
    [drawn.some(({ kind }) => kind === 'vacant'), { ...plain, kind: 'vacant' }, 'vacant'],
    [
      drawn.some(({ kind }) => kind === 'open'),
      { ...plain, kind: 'open' },
      'number not fixed, or not given',
    ],
  ];
  return keys.flatMap(([isDrawn, mark, words]) => (isDrawn ? [{ mark, words }] : []));
}
