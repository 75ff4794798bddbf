import type { Register } from '../../register/register.ts';
import { bodyTime } from '../../register/time/body-time.ts';
import { nameInTime } from '../phrases/time-words.ts';
import type { Link } from '../body-link.ts';
import { bodyLink } from '../body-link.ts';
import type { OrganisationRow } from './organisation-row.ts';
import type { RoleLine } from './role-lines.ts';
import { placeWords } from '../phrases/place-words.ts';

/** A table of organisations by bodies. */
export interface GridView {
  readonly caption: string;
  readonly columns: readonly GridColumn[];
  readonly hasLetters: boolean;
  readonly rows: readonly (OrganisationRow & { readonly cells: readonly GridCell[] })[];
}

export interface GridColumn extends Link {
  readonly key: string;
  readonly short: string;
  readonly place: string;
  readonly partnership: string;
}

export interface GridCell {
  readonly partnership: string;
  readonly kinds: string;
  readonly lines: readonly RoleLine[];
}

/** Sets rows against bodies: a cell for each, empty ones too. */
export function gridOf(
  { keys, rows, caption }: { keys: string[]; rows: readonly OrganisationRow[]; caption: string },
  register: Register,
): GridView {
  const columns = keys.map((key) => gridColumn(key, register));
  const lines = rows.flatMap((row) => row.bodies.flatMap((body) => body.lines));
  return {
    caption,
    columns,
    hasLetters: lines.some(({ kind }) => kind === 'matrix'),
    rows: rows.map((row) => ({
      ...row,
      cells: columns.map(({ key, partnership }) => {
        const { kinds = '', lines = [] } = row.bodies.find((body) => body.key === key) ?? {};
        return { partnership, kinds, lines };
      }),
    })),
  };
}

function gridColumn(key: string, register: Register): GridColumn {
  const { name, aliases, partnershipId } = register.bodies.get(key)!;
  const { record } = register.partnerships.get(partnershipId)!;
  const acronym = aliases.find((alias) => /^[A-Z][A-Z&]+$/.test(alias));
  const rest = name.startsWith(`${record.name} `) ? name.slice(record.name.length + 1) : name;
  return {
    key,
    ...bodyLink(key, register),
    short: nameInTime(acronym ?? rest, bodyTime(key, register)),
    place: placeWords(partnershipId, register),
    partnership: partnershipId,
  };
}
