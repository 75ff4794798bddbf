import type { SeatClass } from '../../model/membership.ts';
import type { Passage } from '../reading/readable-text.ts';
import type { SeatLine } from './seat-line.ts';
import { votingSaid } from './voting-said.ts';

/** Where a passage stands, as far as it concerns who sits on a body. */
export interface SeatZone {
  /** What says that members are listed here, for the person who reads on. */
  readonly cue: string;
  /** Whether a heading or words right before the list say so, and not only some heading above. */
  readonly isNear: boolean;
  readonly status?: NonNullable<SeatLine['status']>;
  readonly isVoting?: boolean;
  readonly class?: SeatClass;
  readonly group?: string;
}

const membership =
  /\b(?:membership|members?|composition|representation|make[- ]?up|attendees|in attendance|attending|who is on|who sits|invitees|observers?|advisers|advisors|core group|aelodaeth|aelodau|cyfansoddiad|constitution of the (?:board|committee|group))\b/iu;
const ofRules =
  /\brasci|\braci\b|matrix|legend|\bkey\b|abbreviat|acronym|glossary|definition|responsib(?!le auth)|\brol(?:e|es) of|\broles\b|duties|conduct|expect|quorum|rights|fees|term of office|terms? of (?:office|member)|specification|behav|chang|review|remov|disqualif|ceas|terminat|eligib|interest|\bcode\b|induction|resign|withdraw|commitment|substitut|deput(?:y|ies|ising)|absence|attendance (?:record|at)|non-attendance|criteria|appointment (?:of|process)|duration|vacanc|training|allowance|expenses|reimburse|remunerat|protocol|principles|values|what (?:is|do)|contribut/iu;
const duties =
  /\b(?:will|shall|should|must|may|can|need to|needs to|expected to|required to|responsib(?!le auth)\w*(?: for| to)?|agree to|role (?:of|is)|asked to|in order to|commit to|undertake to|duties|purpose|aims?|objectives|functions?|principles|following ways|remit|expectations?|criteria|cease|if|where|when|unless|quorum|quorate)\s*(?:also\s*)?:?\s*$|\b(?:responsibilit\w+|role|duties|functions?|cease|disqualif\w+|quorum|quorate|eligible|criteria|conflict|expected to|terms? of reference|purpose|aims|agenda|minutes|standing items?|following (?:parts|elements|components|groups|sub-?groups|committees|tiers|levels|phases|stages|documents|principles|strands|workstreams|themes|pillars|meetings|sections))\b/iu;
const lists =
  /\b(?:compris\w+|consist\w*|made up of|composed of|drawn from|membership|restricted to|members? (?:of [^.;:]{1,80} )?(?:are|is|will be|shall be|should be|include)|following (?:voting |core |non-voting )?(?:members?|bodies|organisations?|organizations?|partners?|persons?|people|representatives?|individuals?|posts?|officers?|agencies)|representatives? (?:of|from)|representation from|invited|in attendance|attend(?:ance|ed|ees)?|members|aelodau|includes?:?$|including:?$|appointed by|nominated by)\b/iu;

/** Tells whether members are listed where a passage stands, and of what kind. */
export function seatZone({
  headings,
  leadIn,
}: Pick<Passage, 'headings' | 'leadIn'>): SeatZone | undefined {
  const [lead] = leadIn;
  const [heading = '', above = ''] = headings;
  const isUnder = isOfMembers(heading) || (isOfMembers(above) && isGroup(heading));
  if (lead !== undefined) {
    const isList = lists.test(lead) && !duties.test(lead.replace(/^.*[.;]\s+/su, ''));
    if (isList && (isUnder || isOfBody(lead)))
      return {
        cue: lead,
        isNear: true,
        ...zoneKind([lead, heading]),
        ...groupOf({ lead, heading, above }),
      };
    if (isUnder && !duties.test(lead))
      return {
        cue: heading,
        isNear: true,
        ...zoneKind([lead, heading]),
        ...groupOf({ lead, heading, above }),
      };
    return undefined;
  }
  if (!isUnder) return undefined;
  return {
    cue: heading,
    isNear: true,
    ...zoneKind([heading, above]),
    ...groupOf({ lead, heading, above }),
  };
}

/** Whether a heading says that members are listed under it. */
export function isOfMembers(heading: string): boolean {
  const plain = heading.replace(/^\W*(?:\d+[\d.]*|[a-z]|appendix \w+)\W+/iu, '');
  if (!membership.test(plain)) return false;
  const isPlain =
    /^(?:core |full |voting |non-voting |board |group |committee |partnership )*(?:membership|members|composition|aelodaeth)\b/iu.test(
      plain,
    );
  const rest = isPlain
    ? plain.replace(
        /\b(?:roles?(?: and responsibilities)?|responsibilities|term of office|quorum|attendance|voting rights|appointments?)\b/giu,
        '',
      )
    : plain;
  return !ofRules.test(
    isPlain && /^(?:\S+\s+){0,3}(?:and|&|,)/u.test(plain)
      ? rest
      : plain.replace(/^membership[,;]? (?:and|&) /iu, ''),
  );
}

// “The Board comprises:” says it wherever it stands; “including:” needs a heading.
function isOfBody(lead: string): boolean {
  return /\b(?:board|group|committee|partnership|forum|panel|executive|council|body|membership|members|team|network|alliance|psb|hwb|csp|ipb|ijb|it|bwrdd)\b[^.;:]{0,70}\b(?:compris\w+|consist\w*|made up of|composed of|is drawn from|restricted to|shall be|will be|are|is)\b|\b(?:in attendance|non-voting members|voting members|core members|observers|seats? on the)\b/iu.test(
    lead,
  );
}

// A heading inside a section on membership that names some of the members.
function isGroup(heading: string): boolean {
  return heading.split(/\s+/u).length <= 8 && !ofRules.test(heading);
}

const kinds: readonly [RegExp, Partial<SeatZone>][] = [
  [/\bobservers?\b|\barsyllwyr\b/iu, { status: 'observer' }],
  [/\badvis[oe]rs?\b|advisory members/iu, { status: 'adviser' }],
  [/\bco-?opt/iu, { status: 'co-opted' }],
  [
    /\bin attendance\b|\byn bresennol\b|\bgwahoddedig|\binvit(?:ed|ees?|ation)\b|\bnon-members\b|(?<!members and )\battendees\b|\b(?:also|may|will|regularly|normally) attend\b|\battended by\b|\bnot members of\b|\bstanding attend/iu,
    { status: 'attendee' },
  ],
  [
    /\bsecretariat\b|\bofficer support\b|\bsupporting officers\b|\bsupport officers\b/iu,
    { status: 'support' },
  ],
];
const classes: readonly [RegExp, SeatClass][] = [
  [/\bcore\b/iu, 'core'],
  [/\bnon-executive/iu, 'non-executive'],
  [/\bexecutive (?:directors?|members?)/iu, 'executive'],
  [/\bstatutory\b|\bstatudol\b|\bresponsible authorities\b/iu, 'statutory'],
  [/\blay\b/iu, 'lay'],
  [/\bex[- ]officio\b/iu, 'ex-officio'],
];

/** What some words around a list say of all who are in it: whether they vote, and what they are called. */
export function zoneKind(around: readonly string[]): Partial<SeatZone> {
  const [near = ''] = around;
  const found: Record<string, unknown> = {};
  for (const words of around) {
    const isVoting = votingSaid(words);
    if (isVoting !== undefined) found['isVoting'] ??= isVoting;
    const seatClass = classes.find(([pattern]) => pattern.test(short(words)))?.[1];
    if (seatClass !== undefined) found['class'] ??= seatClass;
  }
  const status = kinds.find(([pattern]) => pattern.test(short(near)))?.[1];
  const isBoth =
    !/\bnot members\b/iu.test(near) &&
    /\bmembers(?:hip)?\b/iu.test(near) &&
    !/\bnon-?members\b/iu.test(near);
  return { ...found, ...(status !== undefined && !(isBoth && near.length < 60) ? status : {}) };
}

// A long lead-in speaks of many things; its end leads to the list.
function short(words: string): string {
  return words.length > 160 ? words.slice(-160) : words;
}

function groupOf({
  lead,
  heading,
  above,
}: {
  lead: string | undefined;
  heading: string;
  above: string;
}): { group?: string } {
  const own = lead?.replace(/\s*:\s*$/u, '');
  if (
    own !== undefined &&
    own.split(/\s+/u).length <= 6 &&
    !/\b(?:compris|consist|are|is|include|will|shall)/iu.test(own) &&
    !/^(?:core )?(?:members|membership)$|^aelod/iu.test(own)
  )
    return { group: own };
  const isInside = isOfMembers(above) && isGroup(heading);
  const isAll = /^(?:(?:core|full|board) )?(?:members?|membership|aelodau)$/iu.test(heading.trim());
  return isInside && !isAll && heading.length <= 80 ? { group: heading } : {};
}
