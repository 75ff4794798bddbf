import type { Seat } from '../../model/membership.ts';
import type { Matrix } from '../../register/matrix/matrix.ts';
import { matrixColumns } from '../../register/matrix/matrix-columns.ts';
import { readMatrix } from '../../register/matrix/read-matrix.ts';
import type { Naming } from '../../register/seats/named-in-facts.ts';
import type { Register } from '../../register/register.ts';
import { isOfficeOfOne } from '../../register/seats/is-office-of-one.ts';
import type { Roles } from '../../register/seats/roles.ts';
import type { Total } from '../../register/seats/seat-totals.ts';
import { limits, seatTotals } from '../../register/seats/seat-totals.ts';
import { dutyPhrase } from '../phrases/duties.ts';
import { officeNames } from '../phrases/names.ts';
import { matrixStatusNames, usualMeaningNote } from '../phrases/rasci.ts';
import { isUnknown } from '../phrases/seats.ts';
import { countRange } from '../../english/range.ts';
import { capital } from '../../english/sentence.ts';
import { list } from '../../english/list.ts';

export const roleKindNames = {
  seat: 'Seat',
  vote: 'Vote',
  office: 'Chair or other office',
  secretariat: 'Secretariat',
  matrix: 'Letter in a responsibilities table',
  invited: 'Invited without a seat',
  duty: 'Other duty',
};
export type RoleKind = keyof typeof roleKindNames;

/** One thing an organisation holds on one body: short for a cell, whole for a listener. */
export interface RoleLine {
  readonly kind: RoleKind;
  readonly text: string;
  /** What the text leaves out. */
  readonly more: string | undefined;
}

/** What an organisation holds on one body, given its roles there: seats first. */
export function roleLines(here: Roles, register: Register): RoleLine[] {
  const duties = here.duties.map(({ naming }) => dutyLine(naming, register));
  const lines = [
    ...seatLines(here.seats.map(({ seat }) => seat)),
    ...duties,
    ...here.matrices.map(matrixLine),
    ...here.invitations.map(() => line('invited', 'Invited', 'without a seat')),
  ];
  // A seat can carry an office that a coded answer names too.
  return [...new Map(lines.map((each) => [`${each.text} ${each.more ?? ''}`, each])).values()];
}

function seatLines(seats: readonly Seat[]): RoleLine[] {
  if (seats.length === 0) return [];
  const byHold = Map.groupBy(seats, holdOf);
  return [
    ...holds.flatMap((hold) => {
      const held = byHold.get(hold);
      return held === undefined
        ? []
        : [line('seat', holdWords[hold](seatTotals({ seats: held }).seats))];
    }),
    ...seats.flatMap(officeLines),
    ...(seats.some(({ voting }) => voting === 'yes') ? [line('vote', 'Votes')] : []),
  ];
}

// “Chair”; of a line of several seats, that one of them is.
function officeLines(seat: Seat): RoleLine[] {
  const { office, organisations = [] } = seat;
  if (office === undefined) return [];
  if (!isOfficeOfOne(office, seat)) return [line('office', officeNames[office])];
  const whose = organisations.length > 1 ? 'one of those who share the line' : 'one of its seats';
  return [line('office', officeNames[office], `held by ${whose}`)];
}

/** How an organisation has seats: for itself, one that it shares, or some of a line of several. */
type Hold = 'own' | 'shared' | 'among-others';
const holds: readonly Hold[] = ['own', 'shared', 'among-others'];

function holdOf(seat: Seat): Hold {
  if ((seat.organisations ?? []).length < 2) return 'own';
  const [, most] = limits(seat);
  return most === 1 ? 'shared' : 'among-others';
}

const holdWords: Record<Hold, (total: Total) => string> = {
  own: (total) => seatsWords(total, 'seat'),
  shared: (total) => seatsWords(total, 'shared seat'),
  // How a line of several seats is divided between organisations, the document does not say.
  'among-others': (total) =>
    isUnknown(total)
      ? 'Among those who hold seats, number not stated'
      : `Among those who hold ${countRange(total, 'seat')}`,
};

function seatsWords(total: Total, noun: string): string {
  return isUnknown(total)
    ? `${capital(noun)}s, number not stated`
    : capital(countRange(total, noun));
}

// The fields of a chair’s answer that name who holds an office, and not who elects or appoints.
const officeFields: readonly string[] = ['holders', 'vice.holders'];

function dutyLine(naming: Naming, register: Register): RoleLine {
  const { topic, field } = naming;
  const { alone } = dutyPhrase(naming, register.topics.get(topic)!.title);
  if (topic === 'secretariat') return line('secretariat', alone);
  const isOffice = topic === 'chair' && officeFields.includes(field);
  return line(isOffice ? 'office' : 'duty', alone);
}

function matrixLine({ constitution, party }: Roles['matrices'][number]): RoleLine {
  const rasci = constitution.rasci!;
  const readings = readMatrix(rasci);
  const { cells } = matrixColumns(rasci).find((column) => column.party === party)!;
  const parts = cells.flatMap(({ cell }) => cell.parts);
  const used = new Set(parts.map(({ letter }) => letter));
  const known = [...readings.keys()].filter((letter) => used.has(letter));
  const letters = [...known, ...[...used].filter((letter) => !readings.has(letter))];
  if (letters.length === 0) return line('matrix', 'No letter', 'in the responsibilities table');
  const isOnlyBracketed = (letter: string): boolean =>
    parts.every((part) => part.letter !== letter || part.inBrackets);
  const spoken = list(
    letters.map((letter) =>
      isOnlyBracketed(letter)
        ? `${spokenLetter(letter, rasci)}, in brackets`
        : spokenLetter(letter, rasci),
    ),
  );
  const shown = letters.map((letter) => (isOnlyBracketed(letter) ? `(${letter})` : letter));
  const note =
    rasci.status === 'in-force' ? '' : `, ${matrixStatusNames[rasci.status].toLowerCase()}`;
  return line('matrix', shown.join('/'), `${spoken}, in the responsibilities table${note}`);
}

function spokenLetter(letter: string, rasci: Matrix): string {
  const reading = readMatrix(rasci).get(letter);
  if (reading === undefined) return `letter ${letter}`;
  return reading.givenBy === 'legend'
    ? reading.word
    : `${reading.word} (${usualMeaningNote(rasci)})`;
}

function line(kind: RoleKind, text: string, more?: string): RoleLine {
  return { kind, text, more };
}
