import { durationWritten } from '../../reading/durations-written.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { WhoWritten } from '../../reading/who-written.ts';
import { nameAtStart, whoWritten } from '../../reading/who-written.ts';
import { chosenBy } from './chosen-by.ts';

/** How an office is filled, as it is typed, before its schema reads it. */
export interface ChairTyped {
  readonly mode: string;
  readonly holders?: readonly WhoWritten[];
  readonly by?: WhoWritten;
  readonly inTurnBy?: readonly WhoWritten[];
  readonly turn?: { readonly length: string };
  readonly mustBe?: readonly string[];
  readonly coChairs?: { readonly number: string; readonly instead: string };
}

const office = String.raw`(?:chair(?:man|person|woman|s|ship|manship|persons)?|convener)`;
const vice = String.raw`(?:(?:vice|deputy)[\s-]?(?:chair(?:man|person|woman|s)?|convener)|vice)`;
const aux = String.raw`(?:will|shall|is|are|to|must|may|should|would)`;
const both = new RegExp(
  String.raw`\b${office}(?:\s*(?:and|&|\/|,|or)\s*(?:the\s+|a\s+|one\s+|two\s+|its\s+)?)${vice}\b`,
  'iu',
);
const onlyVice = new RegExp(String.raw`\b(?:a |the |two )?${vice}\b`, 'iu');

const startsWithVice = new RegExp(String.raw`^(?:the\s+|an?\s+)?${vice}\b`, 'iu');
const ofChair = new RegExp(String.raw`(?<!vice[\s-]?|deputy[\s-]?)\b${office}\b(?!['’]s)`, 'iu');

/** What a sentence says of the Chair and of the Vice-Chair; nothing where it does not say how they come to be. */
export function chairSaid(sentence: Sentence): { chair?: ChairTyped; vice?: ChairTyped } {
  const { words } = sentence;
  const plain = words.replace(/^\s*(?:\d[\d.]*|[a-z]\))\s+/iu, '');
  const seat = seatOf(plain, sentence);
  if (seat !== undefined) return seat;
  const said = wayIn(plain);
  if (said === undefined) return {};
  if (both.test(plain)) return { chair: said, vice: said };
  // “The Vice-Chair will be the Chair of the trust” is said of the Vice-Chair.
  const isOfVice =
    startsWithVice.test(plain) ||
    (onlyVice.test(plain) && !/\bchaired\b/iu.test(plain) && !ofChair.test(plain));
  return isOfVice ? { vice: said } : { chair: said };
}

// “Cabinet Member for Health (Chair)”, “Director of Public Health – CHAIR” in a list of members.
function seatOf(
  words: string,
  { kind, headings }: Sentence,
): { chair?: ChairTyped; vice?: ChairTyped } | undefined {
  if (words.length > 140) return undefined;
  const found = new RegExp(
    String.raw`^(?<who>[^.]*?)\s*(?:\(\s*(?<one>${vice}|${office})\s*\)|(?:(?:\(\d+\)|\s)\s*-|[–—,:])\s*(?<two>${vice}|${office}))\s*\.?$`,
    'iu',
  ).exec(words)?.groups;
  const name = found?.['one'] ?? found?.['two'];
  const who = found?.['who']
    ?.replace(/\s*\(\d+\)\s*$/u, '')
    .replace(/[\s–—-]+$/u, '')
    .trim();
  if (
    who !== undefined &&
    name !== undefined &&
    /\p{L}{3}/u.test(who) &&
    !/^(?:the )?(?:vice|deputy|co)$/iu.test(who)
  )
    return as(name, { mode: 'ex-officio', holders: [{ role: who }] });
  const labelled = new RegExp(
    String.raw`^(?<name>${vice}|${office})\s*[:–—-]\s*(?<who>\p{Lu}.{3,100})$`,
    'iu',
  ).exec(words)?.groups;
  if (
    labelled !== undefined &&
    wayIn(words) === undefined &&
    !/\b(?:will|shall|to|responsible|tbc|elected|appointed)\b/iu.test(labelled['who']!)
  )
    return as(labelled['name']!, {
      mode: 'ex-officio',
      holders: [{ role: bareName(labelled['who']!) }],
    });
  const isRow =
    kind === 'cell' &&
    new RegExp(String.raw`^\W*(?:${vice}|${office})\W*$`, 'iu').test(headings[0] ?? '') &&
    wayIn(words) === undefined;
  return isRow && /^\p{Lu}/u.test(words) && words.length < 100
    ? as((headings[0] ?? '').replaceAll(/^\W+|\W+$/gu, ''), {
        mode: 'ex-officio',
        holders: [{ role: bareName(words) }],
      })
    : undefined;
}

// In a list a comma stands within a name: “Director of Housing, Wyre Council”.
function bareName(words: string): string {
  return words.replace(/^the\s+/iu, '').replace(/[\s.;]+$/u, '');
}

function as(name: string, said: ChairTyped): { chair?: ChairTyped; vice?: ChairTyped } {
  return new RegExp(`^${vice}$`, 'iu').test(name) ? { vice: said } : { chair: said };
}

function wayIn(words: string): ChairTyped | undefined {
  return sharedIn(words) ?? turnsIn(words) ?? chosenIn(words) ?? heldIn(words) ?? mustBeIn(words);
}

const shared = new RegExp(
  String.raw`\b(?:${office}|chairing)\b[^.]*\bshared?\s+(?:equally\s+)?(?:between|by|among)\s+(?<who>[^.;]+)|\b(?:co-?chaired|jointly chaired)\s+by\s+(?<whom>[^.;]+)`,
  'iu',
);

function sharedIn(words: string): ChairTyped | undefined {
  const found = shared.exec(words)?.groups;
  const phrase = found?.['who'] ?? found?.['whom'];
  return phrase === undefined ? undefined : { mode: 'shared', holders: partners(phrase) };
}

const turns = new RegExp(
  String.raw`\b(?:${office}|chairing)\b[^.]*\b(?:rotat\w*|in turn|by rotation|on a rota\b)|\brotating\s+(?:${office}|basis)\b[^.]*`,
  'iu',
);
const alternate = new RegExp(
  String.raw`\b${office}\b[^.]*\balternat\w*\s+(?:\p{L}+\s+){0,2}?between\s+(?<who>[^.;]+)`,
  'iu',
);

function turnsIn(words: string): ChairTyped | undefined {
  const alternating = alternate.exec(words)?.groups?.['who'];
  const who = alternating === undefined ? [] : partners(alternating);
  const isYearly = /\b(?:annual(?:ly)?|each year|every year|yearly)\b/iu.test(words);
  if (who.length > 1)
    return { mode: 'alternating', inTurnBy: who, ...(isYearly ? { turn: { length: 'P1Y' } } : {}) };
  if (!turns.test(words)) return undefined;
  const length = isYearly ? 'P1Y' : durationWritten(words);
  return { mode: 'rotating', ...(length === undefined ? {} : { turn: { length } }) };
}

const ways: readonly (readonly [string, string])[] = [
  ['elect(?:ed|s)?|chosen|chooses?|selected?|vote[ds]? in', 'elected'],
  ['nominat(?:ed?|es)', 'nominated'],
  ['appoint(?:ed|s)?|designated', 'appointed'],
];

function chosenIn(words: string): ChairTyped | undefined {
  for (const [verb, mode] of ways) {
    const passive = new RegExp(
      String.raw`\b(?:${office}|${vice}|chairs)\b(?:[^.;]*?\b(?:${aux}|be|been)\b[^.;]*?|,?)\s*\b(?:${verb})\b(?<rest>[^.;]*)`,
      'iu',
    ).exec(words);
    const active = new RegExp(
      String.raw`^(?<who>[^.;]*?)\s+(?:(?:will|shall|may|must|should|to)\s+)?(?:annually\s+|also\s+)?(?:${verb})\s+(?:from\s+[^.;]*?\s+)?(?:(?:a|an|its|the|their|one|two|both a|both the)\s+)?(?:new\s+|independent\s+|non-executive\s+)?(?:member\s+(?:to be|as)\s+)?(?:the\s+)?(?:${office}|${vice})\b(?<rest>[^.;]*)`,
      'iu',
    ).exec(words);
    const noun =
      mode === 'elected'
        ? new RegExp(
            String.raw`\b(?:elections?|appointment) (?:for|of) (?:the |a )?(?:${office}|${vice})\b[^.;]*\b(?:held|take place|made|be)\b`,
            'iu',
          ).test(words) && !/\bappointment\b/iu.test(words)
        : false;
    if (passive === null && active === null && !noun) continue;
    if (
      /\b(?:not|no longer)\s+(?:be\s+)?(?:elected|appointed)\b|\bappointed to (?:the )?(?:board|group|partnership|committee)\b/iu.test(
        words,
      )
    )
      continue;
    const independent = /\bindependent\s+(?:chair|person)/iu.test(words);
    const by = chosenBy({
      rest: passive?.groups?.['rest'] ?? active?.groups?.['rest'],
      subject: active?.groups?.['who'],
    });
    if (mode === 'appointed' && by === undefined && independent) return { mode: 'independent' };
    return {
      mode,
      ...(by === undefined ? {} : { by }),
      ...(independent ? { mustBe: ['independent'] } : {}),
    };
  }
  return undefined;
}

const chaired = new RegExp(
  String.raw`\b(?:is|are|be|meetings?)?\s*\bchaired\s+by\w?\s+(?<who>[^.;]+)`,
  'iu',
);
const willBe = new RegExp(
  String.raw`\bthe\s+(?:current\s+)?(?:${office}|${vice})\s+(?:of (?:the )?[^.;]*?\s+)?(?:will be|shall be|is|will normally be)\s+(?<who>.+)`,
  'iu',
);
// “Responsible for the agenda” is nobody; a name or an article begins someone.
const someone = /^(?:the\s|held by\s|taken by\s|an?\s|one of\s|\p{Lu})/u;

const takes = new RegExp(
  String.raw`^(?<who>(?:the|an?)\s[^.;,]*?)(?<!\b(?:the|an?|by|to|vice|deputy|co|of))\s+(?:(?:will|shall)\s+)?(?:(?:chairs?\s+(?:the|its|all|meetings?|each)\b)|(?:(?:is|be|act as|acts as)\s+(?:the\s+)?${office}|take the chair)\s*(?:of\b|\.|,|$))`,
  'iu',
);

function heldBy(words: string): string | undefined {
  const who = willBe.exec(words)?.groups?.['who'];
  return who !== undefined && someone.test(who) ? who : undefined;
}

function heldIn(words: string): ChairTyped | undefined {
  const phrase =
    chaired.exec(words)?.groups?.['who'] ?? heldBy(words) ?? takes.exec(words)?.groups?.['who'];
  if (phrase === undefined) return undefined;
  const name = nameAtStart(phrase.replace(/^(?:held|taken) by\s+/iu, ''));
  if (/^(?:an?|one of)\s/iu.test(name) && !takes.test(words)) return mustBe(name);
  if (/\bindependent (?:chair|person)\b/iu.test(name)) return { mode: 'independent' };
  if (
    !/\p{L}{3}/u.test(name) ||
    /^(?:the )?(?:chair|vice|deputy|responsible|person|member|lead person|co-?chair|able|expected|required|key|first|same|one|secretariat|group|board|partnership|main|accountable)\w*$/iu.test(
      name,
    ) ||
    /\b(?:responsible|able|expected|invited|elected|appointed|nominated)\b/iu.test(name)
  )
    return undefined;
  return { mode: 'ex-officio', holders: whoWritten(name) };
}

const must = new RegExp(
  String.raw`\b(?:${office})\s+(?:will|shall|must|should|is|has to)\s+(?:always\s+|normally\s+)?(?:be\s+)?(?<what>(?:an?|one of)\s[^.;,]+|independent\b[^.;,]*)`,
  'iu',
);

function mustBeIn(words: string): ChairTyped | undefined {
  const what = must.exec(words)?.groups?.['what'];
  return what === undefined ? undefined : mustBe(what);
}

function mustBe(what: string): ChairTyped {
  if (/^(?:an\s+)?independent(?:\s+(?:chair|person|of [^.;]*))?$/iu.test(what.trim()))
    return { mode: 'independent' };
  return { mode: 'unstated', mustBe: [what.trim()] };
}

function partners(phrase: string): WhoWritten[] {
  const name = nameAtStart(phrase);
  const parts = name.split(/\s+and\s+(?=the\s|\p{Lu})/u);
  const [left = ''] = parts;
  const isTwo = parts.length === 2 && left.trim().split(/\s+/u).length > 1;
  return isTwo ? parts.flatMap((part) => whoWritten(part)) : whoWritten(name);
}
