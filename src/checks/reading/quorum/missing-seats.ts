import type { Office } from '../../../model/office.ts';
import { fits } from '../../../register/quorum/fits.ts';
import type { QuorumSeat } from '../../../register/quorum/quorum-meeting.ts';
import type { Constitution, Register } from '../../../register/register.ts';
import { loosePattern } from '../words/loose-pattern.ts';
import { isOfficeProvided } from '../../../register/seats/is-office-provided.ts';
import type { RulePart } from '../../../register/quorum/walk-rule.ts';

/** Someone whom a part of a quorum asks for, and for whom there is no seat. */
export interface Missing {
  readonly about: string;
  readonly message: string;
  /** How the document may name them. */
  readonly names: readonly RegExp[];
}

interface Surroundings {
  readonly seats: readonly QuorumSeat[];
  readonly constitution: Constitution;
  readonly register: Register;
}

/** Whom a part of a quorum asks for without there being a seat for them. */
export function missingSeats(part: RulePart, surroundings: Surroundings): Missing[] {
  const { seats } = surroundings;
  if (part.who === undefined) return [];
  const offices = missingOffices(part.who.offices, surroundings);
  // Where no seats are listed, nothing can be said of who holds them.
  if (offices.length > 0 || seats.length === 0) return offices;
  const groups = (part.who.groups ?? []).filter(
    (name) => !seats.some(({ group }) => group === name),
  );
  const named = [
    ...missingOrganisations(part.who.organisations, surroundings),
    ...groups.map((name) => missing(name, `“${name}”`)),
  ];
  // An office that is filled by election has no seat of its own, and a department may sit for its council.
  const { offices: anyOffice, organisations: anyOrganisation } = part.who;
  const isFound = anyOffice !== undefined || anyOrganisation !== undefined;
  return named.length > 0 || isFound ? named : missingKind(part, seats);
}

const officeWords: Record<Office, string> = {
  chair: 'chair',
  'co-chair': 'co-chair',
  'vice-chair': 'vice-chair',
  'deputy-chair': 'deputy chair',
  secretary: 'secretary',
  facilitator: 'facilitator',
  sponsor: 'sponsor',
};

// “The Chair or Vice-Chair”: one of them is enough.
function missingOffices(
  offices: readonly Office[] = [],
  { constitution }: Surroundings,
): Missing[] {
  if (offices.length === 0 || offices.some((office) => isOfficeProvided(office, constitution)))
    return [];
  const words = offices.map((office) => officeWords[office]).join(' or ');
  return [
    {
      about: offices.join('-or-'),
      message: `The quorum needs the ${words}, and the document does not say who that is. Say who holds the office, or how they are chosen.`,
      names: offices.map(
        (office) => new RegExp(`\\b(the )?${officeWords[office].replace(/[- ]/, '[- ]?')}\\b`, 'i'),
      ),
    },
  ];
}

function missingOrganisations(
  ids: readonly string[] = [],
  { seats, register: { organisations } }: Surroundings,
): Missing[] {
  const seated = new Set(
    seats
      .flatMap((seat) => seat.organisations)
      .flatMap((id) => [id, organisations.get(id)?.partOf]),
  );
  return ids
    .filter((id) => !seated.has(id))
    .map((id) => {
      const { name = id, aliases = [] } = organisations.get(id) ?? {};
      return { ...missing(id, name), names: [name, ...aliases].map((one) => loosePattern(one)) };
    });
}

function missingKind(part: RulePart, seats: readonly QuorumSeat[]): Missing[] {
  const { who, described } = part;
  if (seats.some((seat) => fits(seat, who) !== 'no')) return [];
  const kinds = [
    ...(who?.sectors ?? []),
    ...(who?.classes ?? []),
    ...(who?.voting ? ['voting'] : []),
  ];
  const words = described ?? `${kinds.join(' or ').replaceAll('-', ' ')} members`.trim();
  return [missing(kinds.join('-or-') || 'members', `“${words}”`)];
}

function missing(about: string, name: string): Missing {
  return {
    about,
    message: `The quorum counts ${name}, and no seat in the list is theirs. Add the seat, or change the quorum.`,
    names: [loosePattern(name.replace(/[“”]/g, ''))],
  };
}
