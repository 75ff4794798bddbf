import { datesWritten } from '../../reading/dates-written.ts';
import { intervalWritten } from '../../reading/durations-written.ts';
import { stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';
import type { WhoWritten } from '../../reading/who-written.ts';
import { nameAtStart, whoWritten } from '../../reading/who-written.ts';

const terms = String.raw`(?:terms(?: of reference)?|to\s?rs?\b|constitution|this document|document|standing orders|rules|remit|(?:these|this|the|its|governance|partnership) (?:arrangements|agreement|protocol|memorandum|charter|framework)|memorandum of understanding|mou)`;
const looked = String.raw`(?:reviewed|re-?reviewed|revised|revisited|refreshed|looked at again|under review|open to review|reviews?)`;

/** Finds when these rules will next be checked. */
export const review = ruleByCues({
  topic: 'review',
  atClose: true,
  heading:
    /^\W*(?:\d[\d.]*\s*)?(?:review(?: date| dates| of .*(?:terms|document|constitution|arrangements|tor).*| period| arrangements| and (?:amendment|monitoring|evaluation).*)?|next review(?: date)?|date of (?:next )?review|(?:changes|amendments?) (?:to|and) .*(?:review|document|terms).*|.*\band review|monitoring and review|terms of reference review)\W*$/iu,
  ownHeading:
    /^\W*(?:\d[\d.]*\s*)?(?:review(?: date| of (?:the )?terms of reference)?|next review(?: date)?|date of next review)\W*$/iu,
  cue: new RegExp(
    String.raw`\b${terms}\b[^.]*\b${looked}\b|\breview(?:s|ed|ing)?\b[^.]*\b${terms}\b|\b(?:next|date (?:of|for)(?: next)?|due for|for)\s+review\b|\breview\s+(?:date|due)\b|\b(?:will|shall|to|should|must) be (?:formally )?reviewed\b|\breviewed (?:annually|every|at least|regularly|periodically)\b|\blast reviewed\b|\blook(?:s|ed)? at (?:this|these|the) (?:\p{L}+ )?(?:document|terms|constitution|arrangements|rules)\b[^.]*\bagain\b|^\W*reviews?\s*:`,
    'iu',
  ),
  not: /\b(?:homicide reviews?|adult reviews?|practice reviews?|case reviews?|peer review|review(?:s|ed|ing)? (?:of )?(?:the |its |their |our )?(?:own )?(?:effectiveness\b|performance|progress|membership|strategy|strategies|plans?|priorities|risks?|risk register|work ?(?:plan|programme)|minutes|effectiveness of|data|evidence|policies|budget|action|terms of office)|(?:membership|strategy|priorities|work ?(?:plan|programme)|action plan|plans?|risk register|register|register of interests|performance|progress|delivery plan|quorum|frequency of meetings|frequency|chair|chairing arrangements|(?:arrangements?|role|position|appointment)s? (?:for|of) (?:the )?chair\w*)\s+(?:will|shall|should|is|are|must|may|to)\s+(?:also\s+)?(?:be\s+)?(?:formally\s+|regularly\s+|subject to\s+)?(?:annual(?:ly)? )?review)/iu,
  read: readReview,
});

const past =
  /\b(?:last|previously|was|were|been)\s+(?:formally\s+)?review(?:ed)?|\b(?:approved|adopted|agreed|ratified|version|issued|dated|created|established|updated|effective)\b[^,;]*$/iu;

function readReview({ cued, under }: FoundSentences): ProposedFact | undefined {
  const said = [...new Set([...cued, ...under.filter(isOfReview)])].filter(isOfTerms);
  const read = said.flatMap((sentence) => {
    const answer = reviewIn(sentence);
    return answer === undefined ? [] : [{ sentence, answer }];
  });
  const [first, ...others] = read;
  if (first === undefined) return undefined;
  const merged: Record<string, unknown> = { ...first.answer };
  const from = [first.sentence];
  for (const { sentence, answer } of others) {
    const joined = joinedWith(merged, answer);
    if (joined === undefined) return undefined;
    Object.assign(merged, joined);
    from.push(sentence);
  }
  const reason =
    merged['due'] === undefined
      ? 'The sentence says how often, or after what, the terms are reviewed'
      : 'The sentence gives a date for the review of the terms';
  return stated(merged, {
    from,
    reason,
    confidence: first.sentence.kind === 'cell' || others.length > 0 ? 'medium' : 'high',
  });
}

function isOfReview({ headings, words, kind }: Sentence): boolean {
  const isUnder =
    /^\W*(?:\d[\d.]*\s*)?(?:review(?: date)?|next review(?: date)?|date of next review|review date.*)\W*$/iu.test(
      headings[0] ?? '',
    );
  return isUnder && (kind === 'cell' || /\breview|\d{4}|\bannual|\byear/iu.test(words));
}

// Of the terms, by name or because nothing else is under the heading.
function isOfTerms({ words, headings, kind }: Sentence): boolean {
  if (new RegExp(String.raw`\b${terms}`, 'iu').test(words)) return true;
  if (
    /\b(?:next review|review date|date of (?:next )?review|due for review|for review)\b|^\W*reviews?\s*:/iu.test(
      `${words} ${kind === 'cell' ? (headings[0] ?? '') : ''}`,
    )
  )
    return true;
  return (
    /\breview\b/iu.test(headings[0] ?? '') &&
    !/\b(?:plan|strategy|membership|priorit|performance|progress|chair|arrangements? for)\w*\b/iu.test(
      words,
    )
  );
}

type Answer = Readonly<Record<string, unknown>>;

function joinedWith(one: Answer, other: Answer): Answer | undefined {
  const clash = Object.entries(other).some(
    ([key, value]) =>
      key !== 'kind' &&
      one[key] !== undefined &&
      JSON.stringify(one[key]) !== JSON.stringify(value),
  );
  if (clash) return undefined;
  const kinds = [one['kind'], other['kind']];
  const kind = ['interval', 'fixed-date', 'event', 'periodically', 'any-time'].find((each) =>
    kinds.includes(each),
  );
  return { ...other, ...one, kind };
}

// The day on which terms end is no day on which they are reviewed.
const end =
  /\b(?:runs?|lasts?|continues?|remains? in (?:force|place)|expires?)\s+(?:to|until|till|on|in)\s+[^,;.]*?(?=\s+and\b|[,;.]|$)/iu;

function reviewIn({ words: written, kind, headings }: Sentence): Answer | undefined {
  const words = written.replace(end, '');
  const at = words.search(/\breview|\brevis|\bapprov|\blooked at again/iu);
  const isCell = kind === 'cell' || at < 0;
  if (
    /\b(?:last|previous) review/iu.test(`${isCell ? (headings[0] ?? '') : ''} ${words}`) &&
    !/\bnext\b|\bdue\b/iu.test(words)
  )
    return undefined;
  const due = dueIn(words);
  const interval = /\bmeetings?\s+(?:will|shall|are)\s+(?:be\s+)?held\b/iu.test(words)
    ? undefined
    : intervalIn(words);
  const event = eventIn(words);
  const sooner = soonerIn(words);
  const lead = leadIn(words);
  const extra = {
    ...(sooner === undefined ? {} : { sooner }),
    ...(lead === undefined ? {} : { lead }),
  };
  if (interval !== undefined)
    return {
      kind: 'interval',
      interval,
      ...qualifierIn(words),
      ...(due === undefined ? {} : { due }),
      ...extra,
    };
  if (due !== undefined) return { kind: 'fixed-date', due, ...extra };
  if (event !== undefined) return { kind: 'event', event, ...extra };
  if (/\bat any time\b/iu.test(words)) return { kind: 'any-time', ...extra };
  return /\b(?:periodic(?:ally)?|regular(?:ly)?|from time to time|under (?:continuous |constant |regular |ongoing )?review|ongoing basis|continually)\b/iu.test(
    words,
  ) && !isCell
    ? { kind: 'periodically', ...extra }
    : undefined;
}

function dueIn(words: string): string | undefined {
  let from = 0;
  const dates = datesWritten(words).filter(({ words: written }) => {
    // What is said of one date is not said of the next.
    const at = words.indexOf(written, from);
    const lead = words.slice(from, at);
    from = at + written.length;
    return (
      !past.test(lead.split(/[.;]/u).at(-1) ?? '') &&
      !/\bAct\s*$|\b(?:Regulations|Order)\s*$/u.test(lead)
    );
  });
  const [first, ...others] = dates;
  return others.length > 0 ? undefined : first?.date;
}

function intervalIn(words: string): string | undefined {
  if (/\b(?:bi-?\s?annual(?:ly)?|bi-?yearly)\b/iu.test(words)) return undefined;
  return intervalWritten(
    words.replace(/\bannual (?:report|plan|meeting|general meeting|conference)\b/giu, ''),
  );
}

function qualifierIn(words: string): { qualifier?: string } {
  if (
    /\b(?:at least|no less than|not less than|a minimum of|minimum|no less frequently than|as a minimum)\b/iu.test(
      words,
    )
  )
    return { qualifier: 'at-least' };
  return /\b(?:normally|usually|generally)\b/iu.test(words) ? { qualifier: 'normally' } : {};
}

function eventIn(words: string): string | undefined {
  const [, event] =
    /\b(?:after|following|that follows|on|upon|within [^.,;]*? of|as a result of)\s+((?:each|every|the|any|a|all)?\s*(?:[\p{L}-]+\s+){0,4}?(?:elections?|changes? (?:in|to) (?:legislation|guidance|membership|statutory[\p{L} ]*)|restructure|reorganisation|annual general meeting)(?:\s+of\s+[\p{L} ]+)?)/iu.exec(
      words,
    ) ?? [];
  return event?.trim();
}

function soonerIn(words: string): string | undefined {
  const [, sooner] =
    /\bor (?:sooner|earlier|more (?:often|frequently)|before|at (?:such )?other times)\s*,?\s*((?:if|when|where|as|should)\b[^.;)]*)/iu.exec(
      words,
    ) ??
    /\bor\s+(after\s+(?:an?|any|the)\s[^.;]+)/iu.exec(words) ??
    /\bor\s+((?:as|if|when|where)(?: and when)? (?:required|necessary|needed|appropriate|circumstances[^.;)]*))/iu.exec(
      words,
    ) ??
    [];
  return sooner?.trim();
}

function leadIn(words: string): WhoWritten | undefined {
  const [, phrase] =
    /\b(?:led by|reviewed (?:annually |regularly |periodically |at least annually |every \S+ years? |on an annual basis |each year )?by|review (?:will|shall) be (?:undertaken|conducted|carried out|led) by)\s+(.+)/iu.exec(
      words,
    ) ?? [];
  if (
    phrase === undefined ||
    /^\d|^(?:january|february|march|april|may|june|july|august|september|october|november|december|no later|the end|spring|summer|autumn|winter)\b/iu.test(
      phrase,
    )
  )
    return undefined;
  const name = nameAtStart(phrase);
  return name === '' || /\d/u.test(name) ? undefined : whoWritten(name)[0];
}
