import type { Organisation } from '../model/organisation.ts';
import type { Sector } from '../model/sector.ts';
import { Sector as SectorSchema } from '../model/sector.ts';
import type { Constitution, Register } from '../register/register.ts';
import { partsByOrganisation } from '../register/parts-of-organisations.ts';
import type { OrganisationRoles } from '../register/seats-of.ts';
import { rolesByOrganisation } from '../register/seats-of.ts';
import { compareText } from '../diagnostics/finding.ts';
import { addresses } from './addresses.ts';
import { officeNames, sectorNames } from './phrases/names.ts';
import { capital, count } from './phrases/wording.ts';
import { cellView } from './rasci-view.ts';
import { countWords } from './seats-view.ts';

export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly sector: string;
  readonly roles: string;
  readonly bodies: readonly { readonly name: string; readonly href: string }[];
}

/** All organisations by sector, with what each holds. */
export function organisationsBySector(
  register: Register,
): { sector: Sector; name: string; rows: OrganisationRow[] }[] {
  const roles = rolesByOrganisation(register);
  const bySector = Map.groupBy(register.organisations, ([, { sector }]) => sector);
  return SectorSchema.options.flatMap((sector) => {
    const members = bySector.get(sector);
    if (members === undefined) return [];
    const rows = members.map(([id, record]) =>
      organisationRow(id, { record, roles: roles.get(id)!, register }),
    );
    return [
      { sector, name: sectorNames[sector], rows: rows.sort((a, b) => compareText(a.name, b.name)) },
    ];
  });
}

function organisationRow(
  id: string,
  {
    record,
    roles,
    register,
  }: { record: Organisation; roles: OrganisationRoles; register: Register },
): OrganisationRow {
  return {
    id,
    name: record.name,
    href: addresses.organisation(id),
    sector: sectorNames[record.sector],
    roles: rolesPhrase(roles),
    bodies: [...new Set(constitutionsOf(roles))].map((constitution) =>
      bodyLink(constitution, register),
    ),
  };
}

function constitutionsOf(roles: OrganisationRoles): Constitution[] {
  const { seats, invitations, matrices, secretariats, chairs } = roles;
  return [
    ...[...seats, ...invitations, ...matrices].map(({ constitution }) => constitution),
    ...secretariats,
    ...chairs,
  ];
}

function rolesPhrase({
  seats,
  matrices,
  secretariats,
  invitations,
  chairs,
}: OrganisationRoles): string {
  const parts = [
    seats.length > 0 && `${count(seats.length, 'seat')}`,
    chairs.length > 0 && 'chairs',
    matrices.length > 0 && 'in a RASCI table',
    secretariats.length > 0 && 'secretariat',
    invitations.length > 0 && 'invited',
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'Named only' : capital(parts.join(', '));
}

function bodyLink(
  { key, record, partnershipId }: Constitution,
  register: Register,
): { name: string; href: string } {
  const partnership = register.partnerships.get(partnershipId)!.record.name;
  const { name } = record.body;
  return {
    name: name === partnership ? name : `${name}, ${partnership}`,
    href: addresses.body(key),
  };
}

export interface OrganisationView {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sector: string;
  readonly kind: string;
  readonly codes: readonly string[];
  readonly note: string | undefined;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
  readonly partOf: { readonly name: string; readonly href: string } | undefined;
  readonly parts: readonly { readonly name: string; readonly href: string }[];
  readonly seats: readonly {
    readonly body: string;
    readonly bodyHref: string;
    readonly label: string;
    readonly href: string;
    readonly count: string;
    readonly terms: string;
  }[];
  readonly duties: readonly {
    readonly text: string;
    readonly href: string;
    readonly body: string;
  }[];
  readonly rasci: readonly {
    readonly body: string;
    readonly href: string;
    readonly party: string;
    readonly rows: readonly { activity: string; letters: string; words: string }[];
  }[];
}

const kindNames: Record<Organisation['kind'], string> = {
  organisation: 'Organisation',
  'part-of-organisation': 'Part of an organisation',
  'group-of-organisations': 'Group of organisations',
  network: 'Network',
  unknown: 'Not known what kind of organisation',
};

/** Everything one organisation holds and does across the register. */
export function organisationView(id: string, register: Register): OrganisationView {
  const record = register.organisations.get(id)!;
  const roles = rolesByOrganisation(register).get(id)!;
  const parts = partsByOrganisation(register).get(id) ?? [];
  const parent =
    record.partOf === undefined ? undefined : register.organisations.get(record.partOf);
  const link = (other: string, { name }: Organisation): { name: string; href: string } => ({
    name,
    href: addresses.organisation(other),
  });
  return {
    id,
    name: record.name,
    aliases: record.aliases ?? [],
    sector: sectorNames[record.sector],
    kind: kindNames[record.kind],
    codes: (record.identifiers ?? []).map(
      ({ scheme, value }) => `${scheme.toUpperCase()} ${value}`,
    ),
    note: record.note,
    sources: record.sources ?? [],
    partOf: parent && link(record.partOf!, parent),
    parts: parts.map((part) => link(part, register.organisations.get(part)!)),
    seats: roles.seats.map(({ constitution, seat }) => ({
      body: bodyLink(constitution, register).name,
      bodyHref: addresses.body(constitution.key),
      label: seat.label,
      href: addresses.clause(constitution.key, seat.clause),
      count: countWords(seat.count),
      terms: [
        seat.office && officeNames[seat.office],
        seat.voting === 'yes' && 'votes',
        seat.voting === 'no' && 'no vote',
      ]
        .filter(Boolean)
        .join(', '),
    })),
    duties: dutiesOf(roles, register),
    rasci: roles.matrices.map(({ constitution, party, activities }) => {
      const words = new Map(constitution.rasci!.legend.map(({ letter, word }) => [letter, word]));
      return {
        body: bodyLink(constitution, register).name,
        href: addresses.clause(constitution.key, constitution.rasci!.table),
        party: party.label,
        rows: activities.map(({ label, cells }) => {
          const cell = cellView(cells[party.id] ?? '', { party: party.label, words });
          return { activity: label, letters: cell.asWritten, words: cell.words };
        }),
      };
    }),
  };
}

function dutiesOf(
  { secretariats, chairs, invitations }: OrganisationRoles,
  register: Register,
): OrganisationView['duties'] {
  const duty = (
    text: string,
    constitution: Constitution,
    clause: string | undefined,
  ): OrganisationView['duties'][number] => ({
    text,
    body: bodyLink(constitution, register).name,
    href:
      clause === undefined
        ? addresses.body(constitution.key)
        : addresses.clause(constitution.key, clause),
  });
  const clauseOf = (
    constitution: Constitution,
    topic: 'secretariat' | 'chair',
  ): string | undefined => {
    const fact = constitution.facts[topic];
    return 'evidence' in fact ? fact.evidence[0]?.clause : undefined;
  };
  return [
    ...chairs.map((constitution) =>
      duty('Chairs, or shares the chair of,', constitution, clauseOf(constitution, 'chair')),
    ),
    ...secretariats.map((constitution) =>
      duty('Gives secretariat support to', constitution, clauseOf(constitution, 'secretariat')),
    ),
    ...invitations.map(({ constitution, invitee }) =>
      duty(`May attend (“${invitee.label}”)`, constitution, invitee.clause),
    ),
  ];
}
