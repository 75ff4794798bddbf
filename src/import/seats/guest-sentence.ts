import type { SeatLine } from './seat-line.ts';
import { isOrganisation } from './proper-organisation.ts';
import { isRole } from './seat-count-said.ts';
import { splitList } from './seat-sentence.ts';

/** Who a sentence says may come without a seat. */
export interface GuestSentence {
  readonly lines: readonly string[];
  readonly status: NonNullable<SeatLine['status']>;
}

const attends =
  /^(?<who>[^.;:]{3,160}?)\s+(?:(?:will|shall|may|can|should)(?: also| normally| usually| regularly| each)*\s+(?:attend|be in attendance|send an observer|be invited to attend)|(?:is|are)(?: also| normally| usually)* (?:in attendance|invited to attend)|(?:also )?attends?)\b(?<how>.*)$/isu;
const coOpted = /^(?<who>[^.;:]{3,160}?)\s+(?:may|can|will|shall) be co-?opted\b/iu;
// Rules about whoever comes name nobody.
const anybody =
  /\b(?:members?(?! for\b)|the public|substitutes?|deput(?:y|ies)|others?|guests?|anyone|any|all|no one|nobody|those|they|who|which|that|it|he|she|attendees|observers?|advisers?|visitors|speakers|quorum|each|every|if|when|where|only|person|persons|people|attendance)\b/iu;

/** Reads a sentence that names who comes without a seat; nothing where it only rules how anyone may. */
export function guestSentence(sentence: string): GuestSentence | undefined {
  const words = sentence.trim().replace(/[.;]+$/u, '');
  if (words.length > 600) return undefined;
  const joins = coOpted.exec(words)?.groups?.['who'];
  if (joins !== undefined && !/\b(?:members?|who|they|sub-?group)\b/iu.test(joins))
    return { lines: [joins], status: 'co-opted' };
  const found = attends.exec(words)?.groups;
  const who = found?.['who'] ?? '';
  if (found === undefined || anybody.test(who)) return undefined;
  const lines = splitList(who);
  if (!lines.every(isSomebody)) return undefined;
  const how = `${words.slice(who.length)}`;
  if (/\bobserv/iu.test(how)) return { lines, status: 'observer' };
  return { lines, status: /\badvi[sc]/iu.test(how) ? 'adviser' : 'attendee' };
}

function isSomebody(line: string): boolean {
  const bare = line.replace(/^(?:the|an?|two|three|one)\s+/iu, '');
  const isNamed = /\p{Lu}/u.test(bare) || /^(?:an?|two|three)\s/iu.test(line);
  return isOrganisation(bare) || (isNamed && isRole(line));
}
