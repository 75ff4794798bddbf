import type { TableNode } from '../../model/text.ts';
import { plainSpaces } from '../../register/text/node-words.ts';
import { nameRunsIn } from './name-words-in.ts';
import { namesOfPeople } from './names-of-people.ts';

const ofName =
  /^(?:full |first |last |sur)?names?(?:\b(?!.{0,12}\b(?:organi[sz]ation|body|group|partner|agency|document|committee)))|\bname of (?:the )?(?:representative|member|person|officer|holder|lead|nominee|deputy)|\b(?:representative|member|officer|deputy|nominee|contact|lead)(?:['’]s)? name\b/iu;
const ofPerson =
  /^(?:(?:named|nominated|current|core|lead|primary|main|official|first|second) )?(?:representatives?|reps?|nominees?|members?|holders?|contacts?|leads?|deput(?:y|ies)|substitutes?|alternates?|individuals?|persons?|people|officers?|post[- ]?holders?|attendees?|authors?|who|owners?|councillors?|invitees?|enw|enwau|cynrychiolydd|reviewers?|approvers?|chair(?:person)?|lead officer|approved by|prepared by|reviewed by|by)(?: \(.*\))?$/iu;

/** The columns of a table that hold names of people: its heading says so, and the cells look like it. */
export function nameColumns({ columns, rows }: TableNode): ReadonlySet<number> {
  const heads = (columns ?? rows[0] ?? []).map(plainSpaces);
  const cells = columns === undefined ? rows.slice(1) : rows;
  const found = heads.flatMap((head, column) => {
    const least = ofName.test(head) ? 0.2 : ofPerson.test(head) ? 0.4 : undefined;
    const filled = cells.map((row) => row[column] ?? '').filter((cell) => isWritten(cell));
    const known = filled.filter((cell) => namesOfPeople(cell).length > 0 || isHeld(cell)).length;
    return least !== undefined && known > 0 && known >= filled.length * least ? [column] : [];
  });
  return new Set(found);
}

function isHeld(cell: string): boolean {
  return /\{withheld:\d\}/.test(cell);
}

const nobody = /^\W*(?:vacan|tb[acd]\b|to be (?:advised|agreed|appointed|confirmed)|n\/a|none\b)/iu;

function isWritten(cell: string): boolean {
  return isHeld(cell) || (nameRunsIn(cell).length > 0 && !nobody.test(cell));
}
