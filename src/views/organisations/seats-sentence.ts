import type { Register } from '../../register/register.ts';
import { isOfficeOfOne } from '../../register/seats/is-office-of-one.ts';
import type { Roles } from '../../register/seats/roles.ts';
import { rolesByOrganisation } from '../../register/seats/roles.ts';
import { rolesByBody } from '../../register/seats/roles-by-body.ts';
import { isHistoric } from '../../register/time/body-time.ts';
import { organisationTime } from '../../register/time/organisation-time.ts';
import { presentFirst } from '../../register/time/present.ts';
import { count } from '../../english/count.ts';
import { list } from '../../english/list.ts';
import { nameOfBodyByPlace } from '../phrases/names-of.ts';
import { officeNames } from '../phrases/names.ts';
import { holdOf, roleLines } from './role-lines.ts';

/** With more groups than this a sentence only counts them. */
const mostNamed = 3;

/**
 * Where an organisation sits, in a sentence or two: “It holds 2 seats (Chair) on the Board and 1 seat on the Forum.”
 *
 * Shape: empty where it has no seat. Of a body that is over, and of an organisation that is over, the
 *        sentence says what was.
 */
export function seatsSentence(id: string, register: Register): string {
  const byBody = rolesByBody(rolesByOrganisation(register).get(id)!);
  const keys = [...byBody].flatMap(([key, { seats }]) => (seats.length > 0 ? [key] : []));
  const present = keys.filter((key) => !isHistoric(key, register));
  const past = keys.filter((key) => isHistoric(key, register));
  const isOver = organisationTime(id, register).tense === 'past';
  const seatsOn = (on: readonly string[]): string =>
    on.length > mostNamed
      ? `seats on ${count(on.length, 'group')}`
      : list(
          presentFirst(on, register, (key) => key).map((key) =>
            seatsOnOne(byBody.get(key)!, key, register),
          ),
        );
  return [
    present.length === 0
      ? ''
      : `${isOver ? 'Documents in force still list it for' : 'It holds'} ${seatsOn(present)}.`,
    past.length === 0 ? '' : `It held ${seatsOn(past)}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function seatsOnOne({ seats }: Roles, key: string, register: Register): string {
  const told = seats.filter(({ seat }) => holdOf(seat) !== 'among-others');
  const none = { seats: [], invitations: [], matrices: [], duties: [], relations: [] };
  const words = roleLines({ ...none, seats: told }, register).flatMap(({ kind, text }) =>
    kind === 'seat' ? [`${text[0]!.toLowerCase()}${text.slice(1)}`] : [],
  );
  // How a line of several seats is divided, the document does not say.
  const among = told.length < seats.length ? ['a share in seats of several'] : [];
  const offices = seats.flatMap(({ seat }) => {
    const { office } = seat;
    if (office === undefined) return [];
    return [isOfficeOfOne(office, seat) ? `with the ${officeNames[office]}` : officeNames[office]];
  });
  const beside = offices.length === 0 ? '' : ` (${list([...new Set(offices)])})`;
  return `${list([...words, ...among])}${beside} on ${withThe(nameOfBodyByPlace(key, register))}`;
}

function withThe(name: string): string {
  return /^the /i.test(name) ? name : `the ${name}`;
}
