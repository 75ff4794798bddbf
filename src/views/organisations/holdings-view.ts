import type { Seat } from '../../model/membership.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { rolesByBody } from '../../register/seats/roles-by-body.ts';
import type { Roles } from '../../register/seats/roles.ts';
import { sectorsOfSeat } from '../../register/seats/sectors-of.ts';
import { isHistoric } from '../../register/time/body-time.ts';
import { presentFirst } from '../../register/time/present.ts';
import { addresses } from '../addresses.ts';
import { clauseFullName } from '../answers/clause-place.ts';
import type { Link } from '../body-link.ts';
import { organisationLink } from '../body-link.ts';
import { dutyPhrase, inwardPhrases } from '../phrases/duties.ts';
import { missingDetail } from '../phrases/missing-detail.ts';
import { officeNames } from '../phrases/names.ts';
import { nameOfBodyByPlace } from '../phrases/names-of.ts';
import { countWords } from '../phrases/seats.ts';
import type { ReviewStateView } from '../reviews/review-line.ts';
import { reviewStateView } from '../reviews/review-line.ts';
import { count } from '../../english/count.ts';
import type { MatrixPart } from './matrix-part.ts';
import { matrixPart } from './matrix-part.ts';
import type { WhenSaid } from './role-lines.ts';
import { holdOf, linesWords, roleLines } from './role-lines.ts';
import type { SeatShare } from './seat-share.ts';
import { seatShare } from './seat-share.ts';
import { sectorSeatsSentence } from './sector-seats.ts';

/** What an organisation or a sector holds and does, body by body. */
export interface HoldingsView {
  readonly isEmpty: boolean;
  readonly bodies: readonly HeldOnBody[];
}

/** All that is held on one body. */
export interface HeldOnBody extends Link {
  readonly key: string;
  readonly isPast: boolean;
  /** “2 seats, Chair, votes”; empty where there is no seat. */
  readonly words: string;
  readonly share: SeatShare | undefined;
  /** The seats as the document writes them. */
  readonly seats: readonly HeldLine[];
  /** Whether it votes, where that is one for all its seats and not among their words. */
  readonly vote: string | undefined;
  /** What else the document says of it, each with the clause that says so. */
  readonly duties: readonly Duty[];
  readonly matrices: readonly MatrixPart[];
  /** How the review of its terms stands, for whoever sits there today. */
  readonly review: ReviewStateView | undefined;
}

/** A line of a membership list, or several that are worded alike. */
export interface HeldLine extends Link {
  /** With the clause it stands in: two seats can have one label. */
  readonly clause: string;
  /** “5 lines”, “1 for each council (6)”, “no vote”: what the label leaves open. */
  readonly notes: readonly string[];
  readonly organisations: readonly Link[];
}

interface Duty {
  readonly text: string;
  readonly href: string;
}

/** Whose holdings: an organisation shares with others, a sector with other sectors. */
type Whose = 'organisation' | 'sector';

/** Puts roles into words, body by body, each with a link to the clause that says so. */
export function holdingsView(roles: Roles, register: Register, whose: Whose): HoldingsView {
  const byBody = rolesByBody(roles);
  const related = Map.groupBy(roles.relations, ({ body }) => body.key);
  const keys = [...new Set([...byBody.keys(), ...related.keys()])];
  // Those where it sits come before those that only name it.
  const seated = keys.toSorted((a, b) => Number(isSeated(b)) - Number(isSeated(a)));
  const bodies = presentFirst(seated, register, (key) => key).map((key) =>
    heldOnBody(
      { ...(byBody.get(key) ?? noRoles), relations: related.get(key) ?? [] },
      { key, register, whose },
    ),
  );
  return { isEmpty: bodies.length === 0, bodies };

  function isSeated(key: string): boolean {
    return (byBody.get(key)?.seats.length ?? 0) > 0;
  }
}

const noRoles: Roles = { seats: [], invitations: [], matrices: [], duties: [], relations: [] };

function heldOnBody(
  here: Roles,
  { key, register, whose }: { key: string; register: Register; whose: Whose },
): HeldOnBody {
  const when: WhenSaid = isHistoric(key, register) ? 'then' : 'now';
  const constitution = register.constitutions.get(key);
  const seats = here.seats.map(({ seat }) => seat);
  const lines = roleLines({ ...noRoles, seats: here.seats }, register, when);
  const said = new Set(lines.map(({ text }) => text));
  return {
    key,
    name: nameOfBodyByPlace(key, register),
    href: addresses.body(key),
    isPast: when === 'then',
    words:
      whose === 'organisation' || seats.length === 0
        ? linesWords(lines)
        : sectorSeatsSentence(seats, register),
    share: constitution && shareOf(seats, constitution, { register, whose }),
    seats: constitution === undefined ? [] : seatLines(seats, constitution, { register, whose }),
    vote: constitution && voteOfAll(seats, constitution, { when, whose }),
    duties: dutiesOf(here, { register, when }).filter(({ text }) => !said.has(text)),
    matrices: here.matrices.map((part) => matrixPart(part, register)),
    review:
      whose === 'organisation' && seats.length > 0 && when === 'now'
        ? reviewStateView(key, register)
        : undefined,
  };
}

function shareOf(
  seats: readonly Seat[],
  { membership }: Constitution,
  { register, whose }: { register: Register; whose: Whose },
): SeatShare | undefined {
  const isOwn = (seat: Seat): boolean =>
    whose === 'organisation' ? holdOf(seat) === 'own' : sectorsOfSeat(seat, register).length === 1;
  // Which seats of a line an organisation has among others, no mark can show.
  const isTold = whose === 'sector' || seats.every((seat) => holdOf(seat) !== 'among-others');
  if (!isTold) return undefined;
  return seatShare(membership.seats, {
    own: seats.filter(isOwn),
    shared: seats.filter((seat) => !isOwn(seat)),
  });
}

function seatLines(
  seats: readonly Seat[],
  constitution: Constitution,
  { register, whose }: { register: Register; whose: Whose },
): HeldLine[] {
  const { key, text } = constitution;
  const isMixed = new Set(seats.map(({ voting }) => voting)).size > 1;
  const lineOf = (seat: Seat): Omit<HeldLine, keyof Link | 'clause'> => {
    const organisations = seat.organisations ?? [];
    const isAlone = seat.count.kind === 'exactly' && seat.count.number === 1;
    return {
      notes: [
        ...(isAlone
          ? []
          : [seat.count.kind === 'unstated' ? 'number not stated' : countWords(seat.count)]),
        ...(whose === 'sector' && seat.office !== undefined ? [officeNames[seat.office]] : []),
        ...(isMixed
          ? [voteWords[seat.voting] ?? `vote: ${missingDetail(constitution).toLowerCase()}`]
          : []),
      ],
      organisations:
        whose === 'sector' || organisations.length > 1
          ? organisations.map((id) => organisationLink(id, register))
          : [],
    };
  };
  const alike = Map.groupBy(seats, (seat) => JSON.stringify([seat.label, lineOf(seat)]));
  return [...alike.values()].map((same) => {
    const [first] = same;
    const { notes, organisations } = lineOf(first!);
    return {
      name: first!.label,
      href: addresses.clause(key, first!.clause),
      clause: clauseFullName(text.byId.get(first!.clause)!, text),
      notes: same.length === 1 ? notes : [count(same.length, 'line'), ...notes],
      organisations,
    };
  });
}

const voteWords: Partial<Record<Seat['voting'], string>> = { yes: 'votes', no: 'no vote' };

// That an organisation votes is among the words of its seats.
function voteOfAll(
  seats: readonly Seat[],
  constitution: Constitution,
  { when, whose }: { when: WhenSaid; whose: Whose },
): string | undefined {
  const all = new Set(seats.map(({ voting }) => voting));
  const [only] = all;
  if (all.size !== 1) return undefined;
  if (only === 'yes') return whose === 'sector' ? 'With a vote.' : undefined;
  if (only === 'no') return when === 'now' ? 'No vote.' : 'Had no vote.';
  return `Whether it ${when === 'now' ? 'votes' : 'voted'}: ${missingDetail(constitution).toLowerCase()}.`;
}

function dutiesOf(
  { duties, invitations, relations }: Roles,
  { register, when }: { register: Register; when: WhenSaid },
): Duty[] {
  const all = [
    ...duties.map(({ constitution: { key }, naming }) => ({
      text: dutyPhrase(naming, register.topics.get(naming.topic)!.title)[when],
      href: naming.clause === '' ? addresses.body(key) : addresses.clause(key, naming.clause),
    })),
    ...relations.map(({ body, relation }) => ({
      text: inwardPhrases[relation.kind][when],
      href: addresses.body(body.key),
    })),
    ...invitations.map(({ constitution: { key }, invitee }) => ({
      text: `${when === 'now' ? 'May attend' : 'Could attend'} (“${invitee.label}”)`,
      href: addresses.clause(key, invitee.clause),
    })),
  ];
  // An answer can name one organisation twice, and a relation says the same again: a reader needs it once.
  return [...new Map(all.toReversed().map((duty) => [duty.text, duty])).values()].reverse();
}
