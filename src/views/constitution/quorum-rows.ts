import type { Quorum } from '../../model/answers/quorum.ts';
import type { QuorumSeat } from '../../register/quorum/quorum-meeting.ts';
import { quorumSeats } from '../../register/quorum/quorum-seats.ts';
import type { LineByRule } from '../../register/quorum/seats-by-rule.ts';
import { seatsByRule } from '../../register/quorum/seats-by-rule.ts';
import { capital } from '../../english/sentence.ts';
import type { PhraseContext } from '../phrases/names.ts';
import { organisationName } from '../phrases/names.ts';
import { selectorPhrase } from '../phrases/seat-selector.ts';

/** What a reader fills in for one line of the membership list. */
export interface QuorumRow {
  readonly id: string;
  readonly label: string;
  readonly isSingle: boolean;
  /** The most people that can be entered; undefined where the document gives no number. */
  readonly most: number | undefined;
  /** The fewest seats that the words carry, where the reader has to say how many there are. */
  readonly leastSeats: number | undefined;
}

/** The lines of the form, and the seats they stand for: those of the list, or whom the rule itself names. */
export function quorumRows(
  quorum: Quorum,
  context: PhraseContext,
): { readonly rows: readonly QuorumRow[]; readonly seats: readonly QuorumSeat[] } {
  const { constitution, register } = context;
  const listed = constitution.membership.seats;
  if (listed.length > 0) {
    const seats = quorumSeats(constitution, register);
    return { seats, rows: seats.map((seat, index) => rowOf(seat, listed[index]!.label)) };
  }
  const lines = seatsByRule(quorum);
  const isAlone = lines.length === 1;
  return {
    seats: lines.map(({ seat }) => seat),
    rows: lines.map((line) => rowOf(line.seat, labelOf(line, { isAlone, context }))),
  };
}

function rowOf(seat: QuorumSeat, label: string): QuorumRow {
  const { id, seats, least = 0, most } = seat;
  return {
    id,
    label,
    isSingle: seats === 1,
    most: seats ?? most,
    leastSeats: seats === undefined ? Math.max(1, least) : undefined,
  };
}

function labelOf(
  { who, described }: LineByRule,
  { isAlone, context }: { isAlone: boolean; context: PhraseContext },
): string {
  if (who === undefined) return isAlone ? 'Members' : 'Other members';
  const { organisations, ...rest } = who;
  const [only] = organisations ?? [];
  if (only !== undefined && Object.keys(rest).length === 0)
    return organisationName(only, context.register);
  return capital(described ?? selectorPhrase(who, context));
}
