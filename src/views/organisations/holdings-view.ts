import type { Seat } from '../../model/membership.ts';
import { matrixColumns } from '../../register/matrix/matrix-columns.ts';
import type { Register } from '../../register/register.ts';
import type { Roles } from '../../register/seats/roles.ts';
import { isHistoric } from '../../register/time/body-time.ts';
import { presentFirst } from '../../register/time/present.ts';
import { addresses } from '../addresses.ts';
import { clauseFullName } from '../answers/clause-place.ts';
import type { Link } from '../body-link.ts';
import { bodyLink, organisationLink } from '../body-link.ts';
import { missingDetail } from '../phrases/missing-detail.ts';
import { dutyPhrase, inwardPhrases } from '../phrases/duties.ts';
import { officeNames } from '../phrases/names.ts';
import { lettersNote, matrixStatusNames } from '../phrases/rasci.ts';
import { capital } from '../../english/sentence.ts';
import { cellView } from '../responsibilities/matrix-cells.ts';
import type { WhenSaid } from './role-lines.ts';
import { countWords } from '../phrases/seats.ts';

/** What an organisation or a sector holds and does, in words. */
export interface HoldingsView {
  readonly isEmpty: boolean;
  readonly seats: readonly SeatHeld[];
  readonly duties: readonly {
    readonly text: string;
    readonly href: string;
    readonly body: string;
  }[];
  readonly matrices: readonly MatrixPart[];
}

export interface SeatHeld {
  readonly body: Link;
  /** With the clause it stands in: two seats can have one label. */
  readonly seat: Link & { readonly clause: string };
  readonly organisations: readonly Link[];
  readonly count: string;
  readonly office: string | undefined;
  /** “Votes”, “No vote” or “Not stated”. */
  readonly vote: string;
  readonly isVoteStated: boolean;
}

export interface MatrixPart {
  readonly body: string;
  readonly href: string;
  readonly party: string;
  readonly statusName: string;
  readonly isSettled: boolean;
  /** What the document’s legend does not say of these letters, and whose words stand for it. */
  readonly lettersNote: string | undefined;
  readonly rows: readonly {
    readonly activity: string;
    readonly letters: string;
    readonly words: string;
    /** What the document says beside the name of the party, where parties stand in the cells. */
    readonly note: string | undefined;
  }[];
}

const voteWords = { yes: 'Votes', no: 'No vote' } as const satisfies Partial<
  Record<Seat['voting'], string>
>;

/** Puts roles into words, each with a link to the clause that says so. */
export function holdingsView(roles: Roles, register: Register): HoldingsView {
  const inOrder = presentFirst(roles.seats, register, ({ constitution }) => constitution.key);
  const seats = inOrder.map((held) => seatHeld(held, register));
  const duties = dutiesOf(roles, register);
  const matrices = roles.matrices.map((part) => matrixPart(part, register));
  const isEmpty = seats.length + duties.length + matrices.length === 0;
  return { isEmpty, seats, duties, matrices };
}

function seatHeld({ constitution, seat }: Roles['seats'][number], register: Register): SeatHeld {
  return {
    body: bodyLink(constitution.key, register),
    seat: {
      name: seat.label,
      href: addresses.clause(constitution.key, seat.clause),
      clause: clauseFullName(constitution.text.byId.get(seat.clause)!, constitution.text),
    },
    organisations: (seat.organisations ?? []).map((id) => organisationLink(id, register)),
    count: capital(countWords(seat.count)),
    office: seat.office && officeNames[seat.office],
    vote: seat.voting === 'unstated' ? missingDetail(constitution) : voteWords[seat.voting],
    isVoteStated: seat.voting !== 'unstated',
  };
}

function matrixPart(
  { constitution, party }: Roles['matrices'][number],
  register: Register,
): MatrixPart {
  const rasci = constitution.rasci!;
  const { cells } = matrixColumns(rasci).find((column) => column.party === party)!;
  return {
    body: bodyLink(constitution.key, register).name,
    href: addresses.clause(constitution.key, rasci.table),
    party: party.label,
    statusName: matrixStatusNames[rasci.status],
    isSettled: rasci.status === 'in-force',
    lettersNote: lettersNote(rasci, [...new Set(cells.flatMap(({ cell }) => cell.letters))]),
    rows: rasci.activities.map(({ label, group }, row) => {
      const { asWritten, words } = cellView(cells[row]!, rasci);
      return {
        activity: group === undefined ? label : `${group}: ${label}`,
        letters: asWritten === words ? '' : asWritten,
        words,
        note: rasci.shape === 'roles-across' ? cells[row]!.cell.note : undefined,
      };
    }),
  };
}

function whenOf(key: string, register: Register): WhenSaid {
  return isHistoric(key, register) ? 'then' : 'now';
}

function dutiesOf(
  { duties, invitations, relations }: Roles,
  register: Register,
): HoldingsView['duties'] {
  const named = duties.map(({ constitution: { key }, naming }) => ({
    text: dutyPhrase(naming, register.topics.get(naming.topic)!.title)[whenOf(key, register)],
    body: bodyLink(key, register).name,
    href: naming.clause === '' ? addresses.body(key) : addresses.clause(key, naming.clause),
  }));
  const related = relations.map(({ body, relation }) => ({
    text: inwardPhrases[relation.kind][whenOf(body.key, register)],
    body: bodyLink(body.key, register).name,
    href: addresses.body(body.key),
  }));
  const invited = invitations.map(({ constitution: { key }, invitee }) => ({
    text: `May attend (“${invitee.label}”)`,
    body: bodyLink(key, register).name,
    href: addresses.clause(key, invitee.clause),
  }));
  // An answer can name one organisation twice in one rule; a reader needs it once.
  const said = new Set(named.map(({ text, body }) => `${text} ${body}`));
  const unsaid = related.filter(({ text, body }) => !said.has(`${text} ${body}`));
  const all = [...named, ...unsaid, ...invited];
  return [...new Map(all.map((duty) => [`${duty.text} ${duty.href}`, duty])).values()];
}
