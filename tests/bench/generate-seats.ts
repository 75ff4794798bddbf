import type { Random } from './random.ts';
import type { PlannedOrganisation } from './register-plan.ts';

/** One line of a membership list, before it is known which clause it stands in. */
export interface SeatLine {
  readonly id: string;
  readonly label: string;
  readonly organisation: string | undefined;
  /** That of the organisation, or the seat’s own where none is named. */
  readonly sector: string;
  readonly fields: object;
}

const roles = [
  'Chief Executive',
  'Director',
  'Chair',
  'Senior Officer',
  'Head of Partnerships',
  'Elected member',
  'Medical Director',
  'Strategy lead',
  'Trustee',
];
const individuals = [
  'Independent member',
  'Person with lived experience',
  'Young people’s representative',
  'Adviser on equality',
];
const groups = ['Responsible authorities', 'Co-operating bodies', 'Communities'];
const names = ['Ashok', 'Beatrix', 'Cerys', 'Dermot', 'Esme', 'Farah', 'Gwilym', 'Hester'];
const surnames = ['Appleyard', 'Barraclough', 'Chaudhry', 'Dunmore', 'Eastwood', 'Fairbairn'];

/** From 10 to 40 lines of a membership list, the Chair’s first. */
export function generateSeats(
  organisations: readonly PlannedOrganisation[],
  random: Random,
): SeatLine[] {
  return Array.from({ length: random.whole(10, 40) }, (_, index) =>
    seatLine(index, organisations, random),
  );
}

function seatLine(
  index: number,
  organisations: readonly PlannedOrganisation[],
  random: Random,
): SeatLine {
  const holder = index > 1 && random.chance(0.15) ? undefined : random.pick(organisations);
  const label =
    holder === undefined
      ? `${random.pick(individuals)} ${index + 1}`
      : `${random.pick(roles)}, ${holder.name}`;
  return {
    id: `seat-${index + 1}`,
    label,
    organisation: holder?.id,
    sector: holder?.sector ?? 'individual',
    fields: {
      count: countOf(random),
      organisations: holder && [holder.id],
      sector: holder === undefined ? 'individual' : undefined,
      office: (['chair', 'vice-chair'] as const)[index],
      voting: random.pick(['yes', 'yes', 'no', 'unstated']),
      substitute: random.pick(['named', 'allowed', 'unstated']),
      class: random.pick(['member', 'statutory', 'co-opted']),
      group: random.chance(0.3) ? random.pick(groups) : undefined,
      holders: random.chance(0.05) ? [personIn(random)] : undefined,
      note: random.chance(0.1)
        ? 'The list and the clause on attendance name this seat differently.'
        : undefined,
    },
  };
}

function countOf(random: Random): object {
  if (random.chance(0.85)) return { kind: 'exactly', number: 1 };
  return random.pick([
    { kind: 'exactly', number: 2 },
    { kind: 'range', maximum: 3 },
    { kind: 'one-per', each: 'district council', number: 5 },
    { kind: 'to-be-confirmed' },
  ]);
}

function personIn(random: Random): object {
  const basis = { kind: 'consent', source: 'Register of consents', confirmed: '2026-05' };
  return { name: personName(random), basis: random.chance(0.5) ? basis : undefined };
}

/** A made-up name of two words. */
export function personName(random: Random): string {
  return `${random.pick(names)} ${random.pick(surnames)}`;
}
