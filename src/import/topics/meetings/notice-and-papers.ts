import { daysWritten } from '../../reading/durations-written.ts';
import { isOfAnotherGroup } from '../../reading/of-others.ts';
import { stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { Sentence } from '../../reading/sentences.ts';
import { spokenWords } from '../../reading/sentences.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';

const sent = String.raw`(?:circulat\w+|sen[dt]\w*|issu\w+|distribut\w+|publish\w+|available|give[ns]?|provid\w+|shared?|receiv\w+|submit\w*|despatch\w*|dispatch\w*|forwarded|go(?:es)? out|notified|requested|shall be|will be|convened|called|summon\w*|reach|agreed)`;
const time = String.raw`(?:days?|weeks?|fortnight|month)(?:['’]s?|s['’])?`;
const things = String.raw`(?:agendas?|papers?|notice|reports?|documents?|documentation|items?|materials?|paperwork)`;
const before = String.raw`(?:before|prior to|in advance|ahead of|preceding|notice|beforehand)`;

/** Finds how long before a meeting it is announced, and papers come in and go out. */
export const noticeAndPapers = ruleByCues({
  topic: 'notice-and-papers',
  heading:
    /^\W*(?:\d[\d.]*\s*)?(?:papers|(?:meeting )?(?:agendas?|papers)(?: and (?:papers|agendas?|notice|minutes))?|agenda and (?:supporting )?papers|notice(?: of meetings?| period)?|calling (?:of )?meetings|circulation of papers|meeting papers)\W*$/iu,
  ownHeading:
    /^\W*(?:\d[\d.]*\s*)?(?:papers|agenda and papers|notice(?: of meetings?| period)?)\W*$/iu,
  cue: new RegExp(
    String.raw`\b${things}\b[^.]*\b${sent}\b[^.]*\b(?:${time}\b[^.]*\b${before}|in advance|in good time|prior to|ahead of|before (?:the|each|every|any|a) meetings?)\b|\b${time}\s+(?:in advance|before|prior|notice)\b[^.]*\b(?:meetings?|agendas?|papers?)\b|\b${sent}\b[^.]*\b${things}\b[^.]*\b${time}\b[^.]*\b${before}\b|\bnotice for (?:calling )?meetings\b|\b(?:agendas?|papers)\b[^.]*\b(?:circulated|distributed|issued|sent)\b|^\W*(?:notice|agendas?(?: and papers)?|papers)(?: period)?\s*[:–—-]\s*[^.]*\b${time}\b|\bdates?\b[^.]*\b${time}\s+before(?:hand)?\b|\bworking days before\b|\bclear days\b|\bdays in advance\b|\bnotice of (?:the )?meetings?\b|\b${time}\s+(?:written\s+)?notice (?:of|shall|will|is|to)\b`,
    'iu',
  ),
  not: /\b(?:nominat(?:ion|e)|resign|terminat|withdraw|vacanc|notice of (?:motion|termination|intention)|amend\w*|notice of (?:the|any|a) (?:proposed )?(?:change|proposal)|apologies|substitutes?|deput(?:y|ies)|minutes (?:will|shall|should|to) be|questions? from|members of the public (?:may|can|wishing)|elections?|declar(?:e|ation)|dissol)/iu,
  leaveOut: isOfAnotherGroup,
  read: readNotices,
});

function readNotices({ cued }: FoundSentences): ProposedFact | undefined {
  const read = cued
    .filter(({ kind }) => kind !== 'title')
    .map((sentence) => ({ sentence, notices: noticesIn(withHeading(sentence)) }))
    .filter(({ notices }) => notices.length > 0);
  const notices = read.flatMap((one) => one.notices);
  const distinct = [...new Map(notices.map((one) => [JSON.stringify(one), one])).values()];
  if (distinct.length === 0 || contradict(distinct)) return undefined;
  const isCounted = distinct.every(({ days }) => days !== undefined);
  return stated(
    { notices: distinct },
    {
      from: read.map(({ sentence }) => sentence),
      reason: isCounted
        ? 'What is sent and a number of days before the meeting stand in the same sentence'
        : 'The sentence says that it is sent before the meeting, without a number of days',
      confidence: isCounted ? 'high' : 'medium',
    },
  );
}

// “Six clear working days before” is of what the heading names.
function withHeading(sentence: Sentence): string {
  const words = spokenWords(sentence);
  const [head = ''] = sentence.headings;
  const bare = head.replaceAll(/^[\W\d]+|\W+$/gu, '');
  return isOfThing.test(bare) && thingIn(words) === undefined ? `${bare}: ${words}` : words;
}

const isOfThing = /^(?:papers|agenda and papers|agenda|notice(?: of meetings?| period)?)$/iu;
const leads = /^\W*(?:papers|agendas?(?: and papers)?|notice(?: of meetings?| period)?)\s*[:–—-]/iu;

interface Notice {
  readonly what: string;
  readonly days?: { readonly value: string; readonly kind: string };
  readonly inWords?: string;
  readonly qualifier?: string;
  readonly usually?: string;
  readonly for?: string;
}

// The same thing twice with other days, for the same meetings.
function contradict(notices: readonly Notice[]): boolean {
  const things = notices.map((one) => `${one.what} ${one.for ?? ''}`);
  return new Set(things).size < things.length;
}

const dayWords = new RegExp(String.raw`\b${time}\b`, 'giu');

function noticesIn(words: string): Notice[] {
  const parts =
    [...words.matchAll(dayWords)].length > 1
      ? words.split(
          /\s*[;,]\s*|\s+(?:and|with|while|but)\s+(?=[^.;,]*\b(?:days?|weeks?|fortnight)\b)/iu,
        )
      : [words];
  const whole = thingIn(words);
  return parts.flatMap((part): Notice[] => {
    const what =
      thingIn(part) ?? (parts.length === 1 ? whole : goesOut(part) ? thingOut(words) : undefined);
    if (what === undefined) return [];
    const found = daysWritten(part);
    const occasion = occasionOf(words);
    if (
      found !== undefined &&
      (leads.test(words) || new RegExp(String.raw`\b(?:${before}|meeting)\b`, 'iu').test(words))
    ) {
      if (/\bwithin\s+$|\bafter\s+$/iu.test(part.slice(0, part.indexOf(found.words)))) return [];
      const { value, kind } = found;
      const things =
        /\bnotice of (?:the |each |all )?meetings?\b[^.]*\bwith (?:the |an )?agenda\b/iu.test(part)
          ? ['notice-of-meeting', 'agenda']
          : /\bnotices?\s+and\s+papers\b/iu.test(part)
            ? ['notice-of-meeting', 'papers']
            : [what];
      const rest = { days: { value, kind }, ...howMeant(part, found.words), ...occasion };
      return things.map((thing) => ({ what: thing, ...rest }));
    }
    const inWords = withoutDays.exec(part)?.[0];
    return inWords === undefined || found !== undefined || hasHours.test(part)
      ? []
      : [{ what, inWords: inWords.trim(), ...occasion }];
  });
}

const hasHours = /\bhours?\b|\bmonths?\b/iu;
const withoutDays =
  /\b(?:as (?:soon|far|long) (?:as possible )?(?:before|in advance)[^.,;]*|(?:well |sufficiently )?in (?:good time|advance)(?: (?:of|before|for) (?:the|each|every|any|all) meetings?)?|in sufficient time[^.,;]*|in good time[^.,;]*|(?:before|prior to|ahead of) (?:the|each|every) meetings?)/iu;

// “Papers come in two weeks before and go out one week before”: the second is of the same papers.
function goesOut(part: string): boolean {
  return /\b(?:circulat|issued?|sent|distribut|publish|shared|go out)/iu.test(part);
}

function thingIn(words: string): string | undefined {
  const isIn =
    /\b(?:submit\w*|received|provided|sent|forwarded|notif\w+|request\w*|reach)\b[^.]*\b(?:to|by|with) (?:the )?(?:secretariat|secretary|chair|clerk|co-?ordinator|administrator|support (?:team|officer)|lead officer|partnership (?:team|manager|officer)|governance)\b|\breach(?:es)? the (?!members|board|group|partnership|committee|forum|public|website)\p{L}|\bfor (?:inclusion|the agenda)\b|\b(?:put|add|place|raise|include) (?:an? )?items?\b|\b(?:papers?|reports?|items?)\b[^.]*\b(?:should|must|shall|to|will) be (?:submitted|received|provided)\b(?! (?:by|to) (?:all |the )?members)|\bitems? (?:for|to (?:be )?(?:go|put|included?|added))\b|\bdeadline for (?:papers|items|reports)\b|\bagenda items\b/iu.test(
      words,
    );
  if (isIn) return 'papers-in';
  return thingOut(words);
}

function thingOut(words: string): string | undefined {
  const [agenda, papers] = [
    /\bagendas?\b/iu.test(words),
    /\b(?:papers?|reports?|documents?|documentation|materials?|paperwork)\b/iu.test(words),
  ];
  if (agenda && papers) return 'agenda-and-papers';
  if (agenda) return 'agenda';
  if (papers) return 'papers';
  return /\bnotice\b|\bnotified\b|\bsummons\b|\bdates? of (?:the )?meetings?\b/iu.test(words)
    ? 'notice-of-meeting'
    : undefined;
}

function howMeant(words: string, days: string): { qualifier: string; usually?: string } {
  const lead = words.slice(0, words.indexOf(days));
  const usually =
    /\b(?:normally|usually|generally|typically|wherever possible|where possible|ordinarily|aim|endeavour|ideally)\b/iu.test(
      words,
    );
  const limit =
    /\b(?:at least|no less than|not less than|no later than|not later than|a minimum of|minimum of|no fewer than|not fewer than)\s+(?:\S+\s+)?$/iu.test(
      lead,
    )
      ? 'at-least'
      : /\bup to\s+$/iu.test(lead)
        ? 'up-to'
        : undefined;
  if (limit === undefined) return { qualifier: usually ? 'normally' : 'unstated' };
  return { qualifier: limit, ...(usually ? { usually: 'yes' } : {}) };
}

function occasionOf(words: string): { for?: string } {
  const [, kind] =
    /\b(extra-?ordinary|special|emergency|urgent|additional|extra|annual(?: general)?)\s+(?:general\s+)?meetings?\b/iu.exec(
      words,
    ) ?? [];
  return kind === undefined ? {} : { for: `for ${kind.toLowerCase()} meetings` };
}
