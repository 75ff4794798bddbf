import { stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';
import type { WhoWritten } from '../../reading/who-written.ts';
import { nameAtStart, whoWritten } from '../../reading/who-written.ts';

const support = String.raw`(?:secretariat(?:\s+(?:support|services?|function|role))?|secretarial (?:support|services?)|(?:administrative|administration|admin|clerical|business|organisational|co-?ordination|governance|democratic|executive|officer)(?:\s+(?:and|/)\s+(?:\p{L}+\s+)?(?:administrative|secretarial|secretariat|co-?ordination|governance))?\s+(?:support|services?|assistance|function)|administration|clerking(?: service)?|minute[\s-]tak(?:ing|er))`;

/** Finds who runs the meetings: agendas, papers, minutes. */
export const secretariat = ruleByCues({
  topic: 'secretariat',
  heading:
    /^\W*(?:\d[\d.]*\s*)?(?:(?:secretariat|administration|administrative (?:support|arrangements)|admin(?:istrative)? support|support(?: arrangements| to the (?:board|group|partnership))?|secretarial support|officer support|clerk(?:ing)?|servicing|frequency and support|secretariat (?:and|\/).*|.*(?:and|\/) secretariat))\W*$/iu,
  ownHeading:
    /^\W*(?:\d[\d.]*\s*)?(?:secretariat|administrative support|administration|secretarial support)\W*$/iu,
  cue: new RegExp(
    String.raw`\b${support}\b|\b(?:serviced|clerked|administered) by\b|\b(?:the|a) (?:clerk|secretary)\b|\b(?:secretary|clerk) (?:to|of|for) the\b|\b(?:board|partnership) (?:manager|co-?ordinator|support officer)\b|\bsupported by (?:the )?[\p{L} ’']+ team\b|\bsupport (?:to|for) the (?:board|group|partnership|committee|forum|meetings)\b`,
    'iu',
  ),
  not: /\b(?:Secretary of State|secretariat (?:at least|no later|by|within)|chief secretary|public administration|justice)\b/u,
  read: readSecretariat,
});

const passive = new RegExp(
  String.raw`\b(?:${support}|support|secretary|clerk)\b[^.]*?\b(?:(?:is|are|will be|shall be|be|to be)\s+)?(?:provided|undertaken|carried out|delivered|supplied|led|managed|handled|hosted|facilitated|shared|held|co-?ordinated|arranged|given|met)\s+(?:jointly\s+)?(?:by|between|through|from|within)\s+(?<who>.+)|\b(?:serviced|clerked|administered|administratively supported)\s+by\s+(?<whom>.+)`,
  'iu',
);
const active = new RegExp(
  String.raw`^(?<who>(?:the\s+|an?\s+|staff from\s+)?[^.;]*?)\s+(?:(?:will|shall|must|should|is to|are to|agrees? to|would|have agreed to|has agreed to)\s+(?:also\s+|jointly\s+)?|(?:is|are) responsible for\s+|jointly\s+)?(?:providing|provides?|supply|supplies|supplying|share the provision of|shares? responsibility for|undertakes?|delivers?|offers?|act as|acts as|hosts?|fulfil|perform)\s+(?:the\s+|all\s+|an?\s+)?(?:(?:necessary|appropriate|overall|day-to-day|full|dedicated|ongoing)\s+)?(?:${support}|secretary|clerk)\b`,
  'iu',
);
const named = new RegExp(
  String.raw`^(?:secretariat|secretary|clerk|administrative support|administration|admin support|secretariat \/ support|secretarial support)(?:\s+support)?\s*(?::|–|-|\s(?:is|are|will be|shall be)\s)\s*(?<who>.+)`,
  'iu',
);

function readSecretariat({ cued, under }: FoundSentences): ProposedFact | undefined {
  const looked = [...new Set([...cued, ...under])].filter(({ kind }) => kind !== 'title');
  const read = looked.flatMap((sentence) => {
    const by = providersIn(sentence);
    return by.length === 0 ? [] : [{ sentence, by }];
  });
  const by = [...new Map(read.flatMap((one) => one.by).map((who) => [nameKey(who), who])).values()];
  if (by.length === 0 || by.length > 4) return undefined;
  const from = read.map(({ sentence }) => sentence);
  const isShared =
    by.length > 1 || from.some(({ words }) => /\bshared?\b|\bjoint(?:ly)?\b|\brotat/iu.test(words));
  const duties = dutiesIn(from);
  return stated(
    { by, shared: isShared ? 'yes' : 'no', ...(duties === undefined ? {} : { duties }) },
    {
      from,
      reason: 'The sentence says who gives the support',
      confidence: read.length > 1 && by.length > 1 ? 'medium' : 'high',
    },
  );
}

function nameKey({ office, role = '' }: WhoWritten): string {
  return (
    office ??
    role
      .toLowerCase()
      .replaceAll(/[^\p{L}]+/gu, ' ')
      .trim()
  );
}

const nobody =
  /^(?:it|this|they|these|which|that|there|we|members?|partners?|e-?mail|secretariat|the (?:group|board|partnership)|(?:group|board|partnership)|support|appropriate|each|administrative support|who|group members)$/iu;

// “Supported by the Democratic Services Team, who take minutes”: other support is no secretariat.
const supported =
  /\bsupported by\s+(?<who>[^.;]*?\b(?:team|officers?|services?|unit|office|secretariat|manager|department)\b(?:\s+team)?(?:\s+and\s+an?\s+[^.;]*?\b(?:team|officers?|manager|administrator)\b)?)/iu;
const ofMeetings = /\b(?:agendas?|minutes|administrat\w+|secretar\w+|clerk\w*|papers)\b/iu;
const ownHeading =
  /^\W*(?:\d[\d.]*\s*)?(?:secretariat|clerk|secretary|administrative support|secretarial support|administration)\W*$/iu;

function activeName(words: string): string | undefined {
  const who = active.exec(words)?.groups?.['who'];
  return who === undefined ? undefined : nameAtStart(who);
}

function providersIn({ words, headings }: Sentence): WhoWritten[] {
  const isNamed =
    ownHeading.test(headings[0] ?? '') &&
    words.split(/\s+/u).length < 9 &&
    !/\b(?:will|shall|is|are|to|by)\b/iu.test(words);
  const plain = words.replace(/^\s*(?:\d[\d.]*|[a-z]\))\s+/iu, '');
  const found = passive.exec(plain)?.groups;
  const tail =
    found?.['who'] ??
    found?.['whom'] ??
    named.exec(plain)?.groups?.['who'] ??
    (ofMeetings.test(plain) ||
    /\b(?:support|secretariat|administration)\b/iu.test(headings[0] ?? '')
      ? supported.exec(plain)?.groups?.['who']
      : undefined) ??
    (isNamed ? plain : undefined);
  const phrase = tail === undefined ? activeName(plain) : nameAtStart(tail);
  if (
    phrase === undefined ||
    phrase.length > 140 ||
    /\b(?:if|when|where|to be|by)\b/iu.test(phrase)
  )
    return [];
  return splitPartners(phrase)
    .flatMap((part) => whoWritten(part))
    .filter(
      ({ office, role }) =>
        office !== undefined ||
        (!nobody.test(role!) &&
          /\p{Lu}|\bteam\b|\bofficer\b|\bcouncil\b|\bauthority\b|\bsecretary\b/u.test(role!)),
    );
}

// Two names with capitals on both sides of “and” that do not belong to one name.
function splitPartners(phrase: string): string[] {
  const [left, right, ...more] = phrase.split(/\s+and\s+(?=the\s|\p{Lu})/u);
  if (right === undefined || more.length > 0) return [phrase];
  const isTwo =
    /\b(?:Council|Health|ICB|Board|Trust|Team|Action|Police|Service|Authority|Partnership)$/u.test(
      left!.trim(),
    ) && left!.trim().split(' ').length > 1;
  return isTwo ? [left!, right] : [phrase];
}

function dutiesIn(sentences: readonly Sentence[]): string | undefined {
  for (const { words } of sentences) {
    const list =
      /\b(?:responsible for|responsibility for|including|to include|such as|in)\s+((?:arranging|organising|preparing|compiling|taking|circulating|producing|drafting|booking|scheduling|minuting)\b[^.;]*)/iu.exec(
        words,
      )?.[1];
    if (list !== undefined && list.length < 300) return `the work includes ${list.trim()}`;
  }
  return undefined;
}
