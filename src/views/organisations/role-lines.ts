import type { Seat } from '../../model/membership.ts';
import type { Naming } from '../../register/seats/named-in-facts.ts';
import type { Register } from '../../register/register.ts';
import { isOfficeOfOne } from '../../register/seats/is-office-of-one.ts';
import type { Roles } from '../../register/seats/roles.ts';
import type { Total } from '../../register/seats/seat-totals.ts';
import { limits, seatTotals } from '../../register/seats/seat-totals.ts';
import { dutyPhrase, inwardPhrases } from '../phrases/duties.ts';
import { officeNames } from '../phrases/names.ts';
import { matrixStatusNames } from '../phrases/rasci.ts';
import { isUnknown } from '../phrases/seats.ts';
import { countRange } from '../../english/range.ts';
import { capital } from '../../english/sentence.ts';

export const roleKindNames = {
  seat: 'Seat',
  vote: 'Vote',
  office: 'Chair or other office',
  secretariat: 'Secretariat',
  matrix: 'In a table of who does what',
  invited: 'Invited without a seat',
  duty: 'Other duty',
};
export type RoleKind = keyof typeof roleKindNames;

/** One thing an organisation holds on one body, in words that stand beside the name of the body. */
export interface RoleLine {
  readonly kind: RoleKind;
  readonly text: string;
}

/** Whether what is said is so today: of a body or an organisation that is over, it was. */
export type WhenSaid = 'now' | 'then';

/** What an organisation holds on one body, given its roles there: seats first. */
export function roleLines(here: Roles, register: Register, when: WhenSaid = 'now'): RoleLine[] {
  const lines = [
    ...seatLines(
      here.seats.map(({ seat }) => seat),
      when,
    ),
    ...here.duties.map(({ naming }) => dutyLine(naming, register, when)),
    ...here.matrices.map((part) => matrixLine(part, when)),
    ...here.invitations.map(() => line('invited', invitedWords[when])),
    ...here.relations.map(({ relation }) => line('duty', inwardPhrases[relation.kind][when])),
  ];
  // A seat can carry an office that a coded answer names too.
  return [...new Map(lines.map((each) => [each.text, each])).values()];
}

const invitedWords: Record<WhenSaid, string> = {
  now: 'Invited without a seat',
  then: 'Was invited without a seat',
};

const voteWords: Record<WhenSaid, string> = { now: 'Votes', then: 'Voted' };

function seatLines(seats: readonly Seat[], when: WhenSaid): RoleLine[] {
  if (seats.length === 0) return [];
  const byHold = Map.groupBy(seats, holdOf);
  return [
    ...holds.flatMap((hold) => {
      const held = byHold.get(hold);
      return held === undefined
        ? []
        : [line('seat', holdWords(hold, seatTotals({ seats: held }).seats, when))];
    }),
    ...seats.flatMap((seat) => officeLines(seat, when)),
    ...(seats.some(({ voting }) => voting === 'yes') ? [line('vote', voteWords[when])] : []),
  ];
}

// “Chair”; of a line of several seats, that one of them is.
function officeLines(seat: Seat, when: WhenSaid): RoleLine[] {
  const { office, organisations = [] } = seat;
  if (office === undefined) return [];
  const is = when === 'now' ? 'is' : 'was';
  if (!isOfficeOfOne(office, seat))
    return [line('office', when === 'now' ? officeNames[office] : `Was ${officeNames[office]}`)];
  const whose = organisations.length > 1 ? 'One of those who share the line' : 'One of its seats';
  return [line('office', `${whose} ${is} the ${officeNames[office]}`)];
}

/** How an organisation has seats: for itself, one that it shares, or some of a line of several. */
export type Hold = 'own' | 'shared' | 'among-others';
const holds: readonly Hold[] = ['own', 'shared', 'among-others'];

/** Whether an organisation has the seats of a line for itself. */
export function holdOf(seat: Seat): Hold {
  if ((seat.organisations ?? []).length < 2) return 'own';
  const [, most] = limits(seat);
  return most === 1 ? 'shared' : 'among-others';
}

function holdWords(hold: Hold, total: Total, when: WhenSaid): string {
  if (hold === 'among-others') return amongWords(total, when);
  const words = seatsWords(total, hold === 'own' ? 'seat' : 'shared seat');
  return when === 'now' ? capital(words) : `Had ${words}`;
}

// How a line of several seats is divided between organisations, the document does not say.
function amongWords(total: Total, when: WhenSaid): string {
  const among = when === 'now' ? 'Among those who hold' : 'Was among those who held';
  return isUnknown(total)
    ? `${among} seats, number not stated`
    : `${among} ${countRange(total, 'seat')}`;
}

function seatsWords(total: Total, noun: string): string {
  return isUnknown(total) ? `${noun}s, number not stated` : countRange(total, noun);
}

// The fields of a chair’s answer that name who holds an office, and not who elects or appoints.
const officeFields: readonly string[] = ['holders', 'vice.holders'];

function dutyLine(naming: Naming, register: Register, when: WhenSaid): RoleLine {
  const { topic, field } = naming;
  const words = dutyPhrase(naming, register.topics.get(topic)!.title)[when];
  if (topic === 'secretariat') return line('secretariat', words);
  const isOffice = topic === 'chair' && officeFields.includes(field);
  return line(isOffice ? 'office' : 'duty', words);
}

// Which letters it has there is said on its own page, in words.
function matrixLine({ constitution }: Roles['matrices'][number], when: WhenSaid): RoleLine {
  const { status } = constitution.rasci!;
  const note = status === 'in-force' ? '' : ` (${matrixStatusNames[status].toLowerCase()})`;
  const words =
    when === 'now' ? 'Is in its table of who does what' : 'Was in its table of who did what';
  return line('matrix', `${words}${note}`);
}

function line(kind: RoleKind, text: string): RoleLine {
  return { kind, text };
}

/** Lines as one phrase: “2 seats, Chair, votes”. */
export function linesWords(lines: readonly RoleLine[]): string {
  return lines
    .map(({ text }, index) => (index === 0 || isNameOfOffice(text) ? text : uncapital(text)))
    .join(', ');
}

// A name keeps its capital: “Chair”, “Vice-Chair (unclear)”; “Shares the chair” is none.
function isNameOfOffice(text: string): boolean {
  return Object.values(officeNames).some((name) => text.startsWith(name));
}

function uncapital(text: string): string {
  return `${text[0]!.toLowerCase()}${text.slice(1)}`;
}
