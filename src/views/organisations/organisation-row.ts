import type { Sector } from '../../model/sector.ts';
import type { Register } from '../../register/register.ts';
import { rolesByBody } from '../../register/seats/roles-by-body.ts';
import type { Roles } from '../../register/seats/roles.ts';
import { rolesByOrganisation } from '../../register/seats/roles.ts';
import { isHistoric } from '../../register/time/body-time.ts';
import { organisationTime } from '../../register/time/organisation-time.ts';
import type { Tense } from '../../register/time/time-state.ts';
import { presentFirst } from '../../register/time/present.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { organisationLink } from '../body-link.ts';
import { nameOfBodyByPlace } from '../phrases/names-of.ts';
import { sectorNames } from '../phrases/names.ts';
import type { RoleLine } from './role-lines.ts';
import { linesWords, roleLines } from './role-lines.ts';
import type { SeatDots } from './seat-dots.ts';
import { seatDots } from './seat-dots.ts';

/** One organisation, with what it holds on each body where it holds something. */
export interface OrganisationRow extends Link {
  readonly id: string;
  /** What else it is called, for whoever types that. */
  readonly also: string | undefined;
  readonly sector: { readonly id: Sector; readonly name: string };
  /** Whether it is there today. */
  readonly tense: Tense;
  readonly bodies: readonly OnBody[];
  /** The bodies that a long list leaves out: the organisation’s own page has them. */
  readonly rest: { readonly text: string; readonly kinds: string } | undefined;
}

/** What an organisation holds on one body: as marks, and in words. */
export interface OnBody extends Link {
  readonly key: string;
  readonly partnership: string;
  readonly kinds: string;
  readonly isPast: boolean;
  readonly dots: SeatDots | undefined;
  /** “2 seats, Chair, votes”. */
  readonly words: string;
}

/** One organisation, with what it holds on each body, or on some of them. */
export function organisationRow(
  id: string,
  register: Register,
  only?: readonly string[],
): OrganisationRow {
  const { sector, aliases = [] } = register.organisations.get(id)!;
  const roles = rolesByBody(rolesByOrganisation(register).get(id)!);
  const held = only === undefined ? [...roles.keys()] : only.filter((key) => roles.has(key));
  const { tense } = organisationTime(id, register);
  return {
    id,
    ...organisationLink(id, register),
    also: aliases.length === 0 ? undefined : aliases.join(' '),
    sector: { id: sector, name: sectorNames[sector] },
    tense,
    rest: undefined,
    bodies: presentFirst(held, register, (key) => key).map((key) =>
      onBody(roles.get(key)!, { key, isOver: tense === 'past', register }),
    ),
  };
}

function onBody(
  here: Roles,
  { key, isOver, register }: { key: string; isOver: boolean; register: Register },
): OnBody {
  const isPast = isHistoric(key, register);
  const lines = roleLines(here, register, isPast ? 'then' : 'now');
  const words = linesWords(lines);
  return {
    key,
    name: nameOfBodyByPlace(key, register),
    href: addresses.body(key),
    partnership: register.bodies.get(key)!.partnershipId,
    kinds: kindsOf(lines),
    isPast,
    dots: seatDots(here.seats.map(({ seat }) => seat)),
    // A document in force can still name what is over.
    words: isOver && !isPast ? `Still listed: ${words}` : words,
  };
}

/** The kinds of role among lines, as one attribute: `seat vote`. */
export function kindsOf(lines: readonly RoleLine[]): string {
  return [...new Set(lines.map(({ kind }) => kind))].join(' ');
}
