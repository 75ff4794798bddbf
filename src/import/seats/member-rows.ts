import { plainSpaces } from '../../register/text/node-words.ts';
import { countAlone, isRole } from './seat-count-said.ts';
import type { MemberTable, SeatColumn } from './table-heads.ts';
import type { SeatLine } from './seat-line.ts';
import { officeIn } from './office-in.ts';
import { seatLine } from './seat-line.ts';
import { zoneKind } from './seat-zone.ts';
import { votingSaid } from './voting-said.ts';
import type { SeatZone } from './seat-zone.ts';

/** A row of a table of members, as a line of a list. */
export interface MemberRow {
  readonly line: SeatLine;
  /** Words that name the organisation, where a column does. */
  readonly organisation?: string;
  readonly zone: Partial<SeatZone>;
  readonly deputy?: string;
  readonly hasDeputy: boolean;
  readonly links: readonly string[];
}

/** The seats that the rows of a table of members stand for, with the groups that head some of them. */
export function memberRows({ columns, rows }: MemberTable): MemberRow[] {
  const found: MemberRow[] = [];
  const labels = labelColumn(columns, rows);
  let group: Partial<SeatZone> = {};
  let organisation = '';
  for (const cells of rows) {
    const head = groupHead(cells, columns);
    if (head !== undefined) {
      group = { ...zoneKind([head]), group: head };
      continue;
    }
    const own = cellOf(cells, columns, 'organisation');
    // An organisation that was merged over several rows stands in the first.
    if (own !== '') organisation = own;
    const row = seatRow(cells, {
      columns,
      labels,
      organisation: labels === 'organisation' ? own : organisation,
    });
    if (row !== undefined) found.push({ ...row, zone: { ...group, ...row.zone } });
  }
  return found;
}

function cellOf(
  cells: readonly string[],
  columns: readonly SeatColumn[],
  kind: SeatColumn,
): string {
  return (
    columns
      .flatMap((each, at) => (each === kind ? [cells[at] ?? ''] : []))
      .find((cell) => cell !== '') ?? ''
  );
}

// A row of one cell, or of cells that were joined, heads a group.
function groupHead(cells: readonly string[], columns: readonly SeatColumn[]): string | undefined {
  const filled = cells.filter((cell) => cell !== '');
  const isOnly = new Set(filled).size === 1 && (columns.length > 1 || filled.length > 1);
  if (!isOnly || columns.length < 2) return undefined;
  const isHead =
    filled.length > 1 ||
    (cells[0] !== '' &&
      /\b(?:members?|voting|attendees|attendance|observers?|advisers?|advisors|partners|organisations|sector|statutory|representatives|services|authorities|invitees|councils)\b|:$/iu.test(
        cells[0] ?? '',
      ));
  return isHead && columns.filter((kind) => kind !== 'other' && kind !== 'number').length > 1
    ? filled[0]!.replace(/:$/u, '')
    : undefined;
}

// Where every role is “Member”, what tells the lines apart is the organisation.
function labelColumn(
  columns: readonly SeatColumn[],
  rows: readonly (readonly string[])[],
): SeatColumn {
  if (!columns.includes('role')) return 'organisation';
  if (!columns.includes('organisation')) return 'role';
  const roles = rows.map((cells) => cellOf(cells, columns, 'role')).filter((cell) => cell !== '');
  const plain = roles.filter(
    (role) =>
      /^(?:core |full |voting )?(?:member|representative|rep|attendee|deputy|partner|named representative)s?$/iu.test(
        role,
      ) ||
      officeIn(role) !== undefined ||
      /^\{withheld/u.test(role),
  );
  const isPlain =
    plain.length > 0 && plain.length >= roles.length * 0.6 && roles.length > plain.length - 1;
  return isPlain && plain.some((role) => officeIn(role) === undefined)
    ? 'organisation'
    : roles.length === 0
      ? 'organisation'
      : 'role';
}

function seatRow(
  cells: readonly string[],
  {
    columns,
    labels,
    organisation,
  }: { columns: readonly SeatColumn[]; labels: SeatColumn; organisation: string },
): MemberRow | undefined {
  const cell = (kind: SeatColumn): string => cellOf(cells, columns, kind);
  const written = labelIn(cell(labels), cell('role'), cell('organisation'));
  const line = seatLine(written);
  if (line === undefined || /^(?:total|totals|name|n\/a|vacant|vacancy)$/iu.test(line.label))
    return undefined;
  const names = cell('name');
  const people = (names.match(/\{withheld:\d\}/gu) ?? []).length || line.people;
  const number = countAlone(cell('count')) ?? numberIn(cell('organisation'), written);
  const status = cell('status');
  const role = labels === 'organisation' ? cell('role') : '';
  // “Chair” beside the name of an organisation is its own.
  const isOfOther = labels === 'role' && organisation !== '' && officeIn(written) !== undefined;
  const office =
    (isOfOther ? undefined : line.office) ??
    officeIn(role) ??
    officeIn(status) ??
    seatLine(cell('organisation'))?.office;
  const isVoting = voteIn(cell('vote')) ?? votingSaid(status) ?? line.isVoting;
  const deputy = cell('deputy');
  const isVacant = line.isVacant || /\bvacan/iu.test(names);
  const { office: _, ...own } = line;
  return {
    line: {
      ...own,
      people,
      isVacant,
      ...(number === undefined ? {} : { count: { kind: 'exactly', number }, isCountSaid: true }),
      ...(office && { office }),
      ...(isVoting === undefined ? {} : { isVoting }),
    },
    ...(organisation !== '' && columns.includes('organisation') && { organisation }),
    zone: zoneOf(status, cell('group')),
    ...deputyOf(deputy),
    links: cell('links') === '' ? [] : [cell('links')],
  };
}

// “Nominated by the Forum” is no seat; the “Tenant representatives” beside it are.
function labelIn(own: string, role: string, organisation: string): string {
  const isElse = own === role && isRole(organisation) && !isRole(role);
  return (isElse ? organisation : own) || role || organisation;
}

function numberIn(organisation: string, label: string): number | undefined {
  const found = /\((?:x\s?)?(\d{1,2})\)$/u.exec(organisation)?.[1];
  return found === undefined || organisation === label ? undefined : Number(found);
}

// “Associate” is a group of its own; “Voting” and “Observer” are none.
function zoneOf(status: string, group: string): Partial<SeatZone> {
  const kind = zoneKind([status]);
  const isGroup = kind.status === undefined && kind.isVoting === undefined && status.length < 60;
  const name = group !== '' ? group : isGroup && officeIn(status) === undefined ? status : '';
  const isPlain = /^(?:full |core )?members?$|^attendee$/iu.test(name);
  return { ...kind, ...(name === '' || isPlain ? {} : { group: name }) };
}

function deputyOf(cell: string): Pick<MemberRow, 'deputy' | 'hasDeputy'> {
  const words = plainSpaces(cell.replace(/\{withheld:\d\}/gu, ' ')).replace(
    /^[\s,;–—-]+|[\s,;–—-]+$/gu,
    '',
  );
  const isNone =
    /^(?:n\/?a|none|tb[ac]|to be confirmed|vacant|no|-)?$/iu.test(words) &&
    !/\{withheld/u.test(cell);
  const isRole = /\p{L}{3}/u.test(words) && !/^(?:yes|y)$/iu.test(words);
  return { hasDeputy: !isNone, ...(isRole && !isNone ? { deputy: words } : {}) };
}

/** What a cell under “Vote” says: “Yes”, “✓”, “Non-voting”; nothing where it is empty. */
export function voteIn(cell: string): boolean | undefined {
  const words = cell.trim();
  if (/^(?:no\b|n$|non|none|✗|✘|×|❌|nil|0$|–$|-$|—$|without)/iu.test(words)) return false;
  return /^(?:y(?:es)?\b|✓|✔|☑|√|voting|v$|1\b|one\b|full|x$|with)/iu.test(words)
    ? true
    : undefined;
}
