import type { Sector } from '../../model/sector.ts';
import type { Register } from '../../register/register.ts';
import { rolesByBody } from '../../register/seats/roles-by-body.ts';
import { rolesByOrganisation } from '../../register/seats/roles.ts';
import { organisationTime } from '../../register/time/organisation-time.ts';
import type { Tense } from '../../register/time/time-state.ts';
import { presentFirst } from '../../register/time/present.ts';
import type { Link } from '../body-link.ts';
import { bodyLink, organisationLink } from '../body-link.ts';
import { sectorNames } from '../phrases/names.ts';
import type { RoleLine } from './role-lines.ts';
import { roleLines } from './role-lines.ts';

/** One organisation, with what it holds on each body where it holds something. */
export interface OrganisationRow extends Link {
  readonly id: string;
  readonly sector: { readonly id: Sector; readonly name: string };
  /** Whether it is there today. */
  readonly tense: Tense;
  readonly bodies: readonly OnBody[];
  /** The bodies that a long list leaves out: the organisation’s own page has them. */
  readonly rest: { readonly text: string; readonly kinds: string } | undefined;
}

export interface OnBody extends Link {
  readonly key: string;
  readonly partnership: string;
  readonly kinds: string;
  readonly lines: readonly RoleLine[];
}

/** One organisation, with what it holds on each body, or on some of them. */
export function organisationRow(
  id: string,
  register: Register,
  only?: readonly string[],
): OrganisationRow {
  const { sector } = register.organisations.get(id)!;
  const roles = rolesByBody(rolesByOrganisation(register).get(id)!);
  const held = only === undefined ? [...roles.keys()] : only.filter((key) => roles.has(key));
  const keys = presentFirst(held, register, (key) => key);
  return {
    id,
    ...organisationLink(id, register),
    sector: { id: sector, name: sectorNames[sector] },
    tense: organisationTime(id, register).tense,
    rest: undefined,
    bodies: keys.map((key) => {
      const lines = roleLines(roles.get(key)!, register);
      return {
        key,
        ...bodyLink(key, register),
        partnership: register.bodies.get(key)!.partnershipId,
        kinds: kindsOf(lines),
        lines,
      };
    }),
  };
}

/** The kinds of role among lines, as one attribute: `seat vote`. */
export function kindsOf(lines: readonly RoleLine[]): string {
  return [...new Set(lines.map(({ kind }) => kind))].join(' ');
}
