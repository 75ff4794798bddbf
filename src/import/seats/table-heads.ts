import type { TableNode } from '../../model/text.ts';
import { plainSpaces } from '../../register/text/node-words.ts';
import { isOrganisation } from './proper-organisation.ts';
import { isRole } from './seat-count-said.ts';
import { isOfMembers as isTitleOfMembers } from './seat-zone.ts';
import { nameColumns } from '../people/name-columns.ts';

/** What a column of a list of members holds. */
export type SeatColumn =
  | 'organisation'
  | 'role'
  | 'name'
  | 'deputy'
  | 'vote'
  | 'count'
  | 'status'
  | 'group'
  | 'links'
  | 'number'
  | 'other';

/** A table of members: which column holds what, and its rows. */
export interface MemberTable {
  readonly columns: readonly SeatColumn[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Lines = readonly (readonly string[])[];

const patterns: readonly [RegExp, SeatColumn][] = [
  [/^(?:no\.?|#|ref\.?|item|row|s\/n)$/iu, 'number'],
  [/\bvot(?:e|es|ing)\b|pleidlais/iu, 'vote'],
  [/\b(?:deput(?:y|ies)|substitutes?|alternates?|stand-?in|dirprwy)\b/iu, 'deputy'],
  [
    /^(?:number|no\.?|count|quantity|total|nifer|how many|seats|places)\b(?!.*name)|\b(?:number|no\.) of\b|\bseats$/iu,
    'count',
  ],
  [/\blinks?\b|linked to/iu, 'links'],
  [
    /^(?:member(?:ship)?|seat) (?:status|type|class|category)|^(?:status|type|category|class|capacity|member or attendee)$|^core\/|^member\//iu,
    'status',
  ],
  [/^(?:group|sector|grouping|constituency|sector\/group|category of member)$/iu, 'group'],
  [/\b(?:role|position|post|title|job|designation|seat|office|swydd|rôl)\b/iu, 'role'],
  [
    /organi[sz]ation|agency|\bbody\b|\bbodies\b|partner|company|employer|representing|represented|authority|\bservice\b|department|sefydliad|nominat|\bfrom\b|directorate|sector/iu,
    'organisation',
  ],
  [/^(?:full |first |last |sur)?names?\b|\bname$|^enw/iu, 'name'],
  [
    /representative|representation|\bmembers?(?:hip)?\b|^who\b|aelod|cynrychiol|attendee|lead/iu,
    'role',
  ],
];
const ofOtherTables =
  /\b(?:date|version|author|amend\w*|changes?|action|task|deadline|due|by when|target|milestone|risk|cost|budget|time|agenda|frequency|responsibilit\w+|purpose|objective|outcome|activity|definition|meaning|term|abbreviation|acronym|signatures?|signed|short|stands for|page|topic|approved|legislation|decision)\b/iu;

/** Reads a table as a list of members; nothing where its headings are those of any other table. */
export function memberTable(
  table: TableNode,
  { isExpected }: { isExpected: boolean },
): MemberTable | undefined {
  const lines = [...(table.columns === undefined ? [] : [table.columns]), ...table.rows].map(
    (cells) => cells.map(plainSpaces),
  );
  const isSaid = isExpected || titlesOf(lines).some(isTitleOfMembers);
  for (const grid of [belowTitle(lines), ...(standsTurned(lines) ? [turnedRound(lines)] : [])]) {
    const [heads = [], ...rows] = grid;
    const columns = columnsOf(heads, rows);
    if (rows.length > 0 && isOfMembers(heads, columns, isSaid))
      return { columns, heads, rows: rows.filter((row) => row.some((cell) => cell !== '')) };
  }
  const hasHeads = table.columns !== undefined && !table.columns.some(isMember);
  return isExpected && !hasHeads ? headless(lines) : undefined;
}

// A title may fill the first row of a sheet.
function belowTitle(lines: Lines): Lines {
  const at = lines.findIndex((line) => new Set(line.filter((cell) => cell !== '')).size > 1);
  return at > 0 && at < 4 ? lines.slice(at) : lines;
}

function titlesOf(lines: Lines): string[] {
  return lines.slice(0, lines.length - belowTitle(lines).length).map((line) => line.join(' '));
}

// What was taken for headings may be the first member: “Chief Nurse | Riverside Trust”.
function isMember(head: string): boolean {
  return isOrganisation(head) || (isRole(head) && head.trim().split(/\s+/u).length > 1);
}

// Headings down the side are of several kinds, and all known.
function standsTurned(lines: readonly (readonly string[])[]): boolean {
  const kinds = columnsOf(
    lines.map(([first = '']) => first),
    [],
  );
  return (
    lines.length > 1 &&
    lines.length < 8 &&
    !kinds.includes('other') &&
    new Set(kinds).size === kinds.length
  );
}

function turnedRound(lines: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...lines.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => lines.map((line) => line[column] ?? ''));
}

function columnsOf(heads: readonly string[], rows: readonly (readonly string[])[]): SeatColumn[] {
  const { columns: named } = nameColumns({
    kind: 'table',
    columns: [...heads],
    rows: rows.map((row) => [...row]),
  });
  const found = heads.map((head, column): SeatColumn => {
    const kind = patterns.find(([pattern]) => pattern.test(head))?.[1] ?? 'other';
    if (named.has(column) && kind !== 'deputy' && kind !== 'organisation') return 'name';
    return kind === 'name' && !isHeldColumn(rows, column) ? 'role' : kind;
  });
  // “Sector” is what members come from where nothing else says so.
  return found.includes('organisation') || found.includes('role')
    ? found
    : found.map((kind) => (kind === 'group' ? 'role' : kind));
}

// A column “Name” may name organisations.
function isHeldColumn(rows: readonly (readonly string[])[], column: number): boolean {
  return rows.some((row) => /\{withheld:\d\}/u.test(row[column] ?? ''));
}

function isOfMembers(
  heads: readonly string[],
  columns: readonly SeatColumn[],
  isExpected: boolean,
): boolean {
  const has = (kind: SeatColumn): boolean => columns.includes(kind);
  if (!has('organisation') && !has('role')) return false;
  // A list of whom to ring is none of members.
  if (
    !isExpected &&
    heads.some((head) => /\b(?:e-?mail|tele?phone|phone|mobile|address)\b/iu.test(head))
  )
    return false;
  const filled = heads.filter((head) => head !== '');
  if (filled.length < 2 && !isExpected) return false;
  if (
    filled.some(
      (head) =>
        head.length > 70 ||
        ofOtherTables.test(
          head.replace(/term of office|date (?:appointed|joined)|job title|end of term/giu, ''),
        ),
    )
  )
    return false;
  const known = columns.filter((kind, at) => kind !== 'other' && heads[at] !== '').length;
  if (isExpected) return known >= Math.min(2, filled.length) || known > filled.length / 2;
  return (
    known >= 2 &&
    known > filled.length / 2 &&
    (has('vote') ||
      has('name') ||
      has('deputy') ||
      has('count') ||
      (has('organisation') && has('role')))
  );
}

// Two columns without heads: names are held back in one, or both say who sits there.
function headless(lines: readonly (readonly string[])[]): MemberTable | undefined {
  const width = Math.max(0, ...lines.map(({ length }) => length));
  if (width < 1 || width > 4) return undefined;
  const kinds = Array.from({ length: width }, (_, column): SeatColumn => {
    const cells = lines.map((line) => line[column] ?? '').filter((cell) => cell !== '');
    const held = cells.filter((cell) => /\{withheld:\d\}|^(?:vacant|tb[ac])$/iu.test(cell)).length;
    if (cells.length > 0 && held >= cells.length * 0.6) return 'name';
    const numbers = cells.filter((cell) => /^\(?\d{1,2}\)?$/u.test(cell)).length;
    return numbers >= cells.length * 0.8 ? (column === 0 ? 'number' : 'count') : 'other';
  });
  const first = kinds.indexOf('other');
  if (first < 0) return undefined;
  const columns = kinds.map((kind, at): SeatColumn =>
    at === first ? 'role' : kind === 'other' ? 'organisation' : kind,
  );
  return { columns, heads: columns.map(() => ''), rows: lines };
}
