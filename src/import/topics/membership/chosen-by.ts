import type { WhoWritten } from '../../reading/who-written.ts';
import { nameAtStart, whoWritten } from '../../reading/who-written.ts';

interface Choice {
  /** What follows “elected” where someone is: “by the members”. */
  readonly rest: string | undefined;
  /** Who stands before “elect” where they do. */
  readonly subject: string | undefined;
}

const how =
  /^(?:(?:a |simple )?(?:majority|vote|ballot|secret|show|nomination|consensus|agreement|email|rotation)|\d)/iu;
const everyMember =
  /^(?:the\s+|its\s+|all\s+|all the\s+)?(?:(?:board|group|partnership|committee|forum|panel)\s+)?members(?:hip)?(?:\s+of\s+the\s+\p{L}+)?$/iu;
const ownNumber =
  /\bfrom\s+(?:(?:among|amongst|within)\s+)?(?:the |its |their )?(?:(?:board|group|partnership|committee|forum|voting|core|full|existing|current)\s+)?members(?:hip)?\b/iu;

/** Who chooses, by the words around “elect” or “appoint”: the members where all of them do. */
export function chosenBy({ rest = '', subject }: Choice): WhoWritten | undefined {
  const by = /\bby\s+(?:and from\s+)?(?<who>[^.;]+)/iu.exec(rest)?.groups?.['who'];
  if (by !== undefined && !how.test(by))
    return named(nameAtStart(by.replace(/^(?:and from(?: among(?:st)?)?)\s+/iu, '')));
  if (subject !== undefined) {
    const name = afterOccasion(subject)
      .replace(/^.*?\b(?:the first|each|every|its|annual)[^,]*,\s*/iu, '')
      .trim();
    // “The Board will elect a Chair from among its members”: they choose.
    if (ownNumber.test(rest) && isOwn(name)) return { role: 'members' };
    return isSomeone(name) ? named(name) : undefined;
  }
  return ownNumber.test(rest) ? { role: 'members' } : undefined;
}

// “Every year the members”, “at its annual meeting the Executive”: when it is comes first.
function afterOccasion(subject: string): string {
  return subject.replace(
    /^(?:at|every|each|in|on|once)\b.*?\s(?=the\s+(?:\p{L}+\s+){0,2}\p{L}+$)/iu,
    '',
  );
}

function named(name: string): WhoWritten | undefined {
  if (/^(?:the )?others?$/iu.test(name)) return undefined;
  return everyMember.test(name) ? { role: 'members' } : whoWritten(name)[0];
}

function isOwn(name: string): boolean {
  return /\b(?:board|group|partnership|committee|forum|panel|executive|members|it|we)$/iu.test(
    name,
  );
}

function isSomeone(name: string): boolean {
  if (
    /^(?:it|we|they|which|who|and|to|be|members will be asked)$/iu.test(name) ||
    name.split(/\s+/u).length > 8
  )
    return false;
  return (
    isOwn(name) || /^(?:the\s+)?(?:\p{Lu}[\p{L}’'-]*\s*(?:of\s+|and\s+|for\s+)?){1,6}$/u.test(name)
  );
}
