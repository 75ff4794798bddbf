import type { TableNode } from '../../model/text.ts';
import { plainSpaces } from '../../register/text/node-words.ts';
import { nameRunsIn } from './name-words-in.ts';
import { namesOfPeople } from './names-of-people.ts';

const ofName =
  /^(?:full |first |last |sur)?names?(?:\b(?!.{0,12}\b(?:organi[sz]ation|body|group|partner|agency|document|committee)))|\bname of (?:the )?(?:representative|member|person|officer|holder|lead|nominee|deputy)|\b(?:representative|member|officer|deputy|nominee|contact|lead)(?:['’]s)? name\b/iu;
const ofPerson =
  /^(?:(?:named|nominated|current|core|lead|primary|main|official|first|second) )?(?:representatives?|reps?|nominees?|members?|holders?|contacts?|leads?|deput(?:y|ies)|substitutes?|alternates?|individuals?|persons?|people|officers?|post[- ]?holders?|attendees?|authors?|who|owners?|councillors?|invitees?|enw|enwau|cynrychiolydd|reviewers?|approvers?|chair(?:person)?|lead officer|approved by|prepared by|reviewed by|by)(?: \(.*\))?$/iu;

const ofPart = /^(?:sur|first|last|family|given|fore|christian)[ -]?names?$/iu;

/** Which columns of a table hold names of people, whole or in part, and how many rows are headings. */
export interface NameColumns {
  readonly columns: ReadonlyMap<number, true | 'part'>;
  readonly headRows: number;
}

/** Finds the columns of a table that hold names of people: its heading says so, and the cells look like it. */
export function nameColumns({ columns, rows }: TableNode): NameColumns {
  // A title may stand above the headings.
  const at = rows.findIndex((row) => new Set(row.filter((cell) => cell !== '')).size > 1);
  const headRows = columns === undefined ? Math.min(Math.max(at, 0), 3) + 1 : 0;
  const heads = (columns ?? rows[headRows - 1] ?? []).map(plainSpaces);
  const found = heads.flatMap((head, column): [number, true | 'part'][] => {
    const cells = rows.slice(headRows).map((row) => row[column] ?? '');
    const kind = ofPart.test(head) ? 'part' : true;
    return holdsNames(head, cells.filter(isWritten), kind) ? [[column, kind]] : [];
  });
  return { columns: new Map(found), headRows };
}

function holdsNames(head: string, cells: readonly string[], kind: true | 'part'): boolean {
  const least =
    kind === 'part' ? 0.6 : ofName.test(head) ? 0.2 : ofPerson.test(head) ? 0.4 : undefined;
  const inNameColumn = kind === 'part' ? kind : false;
  const known = cells.filter(
    (cell) => isHeld(cell) || namesOfPeople(cell, { inNameColumn }).length > 0,
  ).length;
  return least !== undefined && known > 0 && known >= cells.length * least;
}

function isHeld(cell: string): boolean {
  return /\{withheld:\d\}/.test(cell);
}

const nobody = /^\W*(?:vacan|tb[acd]\b|to be (?:advised|agreed|appointed|confirmed)|n\/a|none\b)/iu;

function isWritten(cell: string): boolean {
  return isHeld(cell) || (nameRunsIn(cell).length > 0 && !nobody.test(cell));
}
