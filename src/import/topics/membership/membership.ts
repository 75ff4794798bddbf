import { numeral, valueOf } from '../../../english/numerals.ts';
import { stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';
import { isSeatCell } from './seat-cell.ts';

// Headings that speak of members and of something besides are no list of them.
const heading =
  /^(?=.{0,90}$)(?!.*\b(?:responsib|roles?\b|chang|review|appointment|cessation|terminat|voting|conduct|expect|dut(?:y|ies)\b|benefits?|new\b|resign|removal|interests?\b|skills?|specification|non-?members|substitut|code\b)).*\b(?:members(?:hip)?|composition|how we are made up|who we are)\b/iu;

/** Finds who sits on the group, in one line: the seats themselves have a reader of their own. */
export const membership = ruleByCues({
  topic: 'membership',
  heading,
  ownHeading: /^\W*(?:\d[\d.]*\s*)?(?:core )?(?:members(?:hip)?|composition)\W*$/iu,
  not: /\bquor(?:um|ate|acy)\b|\bvot(?:e|es|ing) (?:is|are|will)\b|\b(?:(?:are|is|be|members) present|transacted|unless)\b/iu,
  cue: /\b(?:members(?:hip)? (?:of the [^.]*? )?(?:will|shall|is|are|may|to) (?:be |also )?(?:consist|comprise|include|drawn|made up|open|restricted|as follows|set out|listed|:)|members are|membership (?:consists|comprises|includes|is|will|shall)|(?:comprise[sd]?|consists?|made up|composed|drawn from) (?:of )?(?:the following|senior representatives|representatives|members)|(?:board|group|partnership|committee|forum|panel)\b[^.]{0,40}\b(?:comprises?|consists? of|made up of)|(?:has|have) (?:between \S+ and|not less than|no fewer than|at least|up to|a maximum of)?\s*\S+ members|the following (?:members|organisations|partners|people)|brings together|core members|responsible authorities are|consists of \S+ members|(?:has|have|of|are) \S+ members)\b/iu,
  read: readMembership,
});

function readMembership({ cued, under }: FoundSentences): ProposedFact | undefined {
  const said = [...new Set([...cued, ...under])].filter(({ kind }) => kind !== 'title');
  const open = said.find(({ words }) =>
    /\bmembership\b[^.]*\bopen to\b|\bopen to any\b/iu.test(words),
  );
  const invited = said.find(({ words }) => /\bmembership\b[^.]*\bby invitation\b/iu.test(words));
  const seats = listOf(under, said);
  const evolving = said.find(({ words }) =>
    /\b(?:membership|list|members)\b[^.]*\b(?:may (?:evolve|change|be (?:amended|extended|added))|not final|evolve|be kept under review|added (?:to )?(?:over time|as))\b/iu.test(
      words,
    ),
  );
  const cap = capIn(said);
  const more = cap === undefined ? {} : { cap: cap.number };
  const beside = [evolving, cap?.sentence].filter((one): one is Sentence => one !== undefined);
  if (seats.length > 1)
    return stated(
      {
        access: evolving === undefined ? 'listed' : 'listed-and-evolving',
        summary: summaryOf(seats),
        ...more,
      },
      {
        from: [...new Set([...seats, ...beside])],
        reason: `A list of ${seats.length} stands under the words about members`,
        confidence: 'medium',
      },
    );
  const [only, access] = open !== undefined ? [open, 'open'] : [invited, 'by-invitation'];
  const inCell = under.find(
    ({ kind, words, headings }) =>
      kind === 'cell' &&
      /^\W*(?:core )?member(?:s|ship)\W*$/iu.test(headings[0] ?? '') &&
      words.length < 400,
  );
  const whole =
    only ??
    inCell ??
    said.find(({ words }) => isListOfMembers(words) && words.length < 400 && !/:\s*$/u.test(words));
  if (whole === undefined) return undefined;
  const who =
    only === undefined
      ? afterVerb(whole.words)
      : (/\bopen to\s+([^.;]+)/iu.exec(whole.words)?.[1] ?? whole.words);
  return stated(
    {
      access:
        only !== undefined ? access : evolving === undefined ? 'listed' : 'listed-and-evolving',
      summary: who.trim().slice(0, 400),
      ...more,
    },
    {
      from: [...new Set([whole, ...beside])],
      reason: 'The sentence says who the members are',
      confidence: 'medium',
    },
  );
}

// “The members are the Council and …”, “the Board comprises five councillors”: what follows is who.
const who = String.raw`\s*:?\s+(?:(?:[Tt]he|[Aa]n?|[Oo]ne|two|three|four|five|six|seven|eight|nine|ten|up to|between|not less than|no fewer than|at least|senior|representatives|officers|elected)\s|\d|\p{Lu}|\()`;
const memberLists = [
  new RegExp(
    String.raw`\b(?:[Mm]embers(?:hip)?(?:\s+of\s+the\s+(?:[\p{L}&’'-]+\s*){1,6}?)?|[Rr]esponsible authorities)\s+(?:are|is|includes?|comprises?|consists? of|(?:will|shall)\s+(?:be|include|comprise|consist of|be made up of))${who}`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Bb]oard|[Pp]artnership|[Gg]roup|[Cc]ommittee|[Ff]orum|[Pp]anel|[Ee]xecutive|\p{Lu}{2,6})\s+(?:(?:will|shall)\s+)?(?:comprises?|consists? of|(?:be|is) (?:made up|composed) of|brings? together|ha(?:s|ve))${who}`,
    'u',
  ),
];

function isListOfMembers(words: string): boolean {
  const hasOther = /\bha(?:s|ve)\b/u.test(words) && !/\bmembers\b/iu.test(words);
  return (
    !hasOther && !/\bnot members\b/iu.test(words) && memberLists.some((list) => list.test(words))
  );
}

function afterVerb(words: string): string {
  const found =
    /\b(?:are|is made up of|is composed of|be made up of|is|includes?|comprises?|consists? of|comprise|consist of|brings? together|shall be|will be|has|have)\s*:?\s+(.+)$/iu.exec(
      words,
    )?.[1] ?? words;
  return found
    .replace(/^made up of\s+/iu, '')
    .replace(/^\([^)]*\)\s*/u, '')
    .replace(/[.;]\s*$/u, '');
}

/** The lines of the list of members: items, rows or short paragraphs under words about them. */
function listOf(under: readonly Sentence[], said: readonly Sentence[]): Sentence[] {
  const leads = said
    .filter(({ words }) =>
      /\b(?:members?(?:hip)?|comprises?|consists?|following|representatives)\b[^.]*:\s*$|:\s*$|\bfollowing\b/iu.test(
        words,
      ),
    )
    .map(({ passage }) => passage.words);
  const items = [...new Set([...under, ...said])].filter(
    ({ passage, words }) =>
      passage.node.kind === 'item' &&
      !isOfGuests(passage) &&
      words.length < 200 &&
      !/\b(?:will|shall|must|may|should)\s/iu.test(words.replace(/\bwhom\b.*/iu, '')) &&
      (passage.leadIn.length === 0 ||
        leads.includes(passage.leadIn[0]!) ||
        /\bmembers?\b/iu.test(passage.leadIn[0]!)),
  );
  const near =
    items.length > 1
      ? items
      : under.filter(
          ({ words, kind, passage }) =>
            (kind === 'cell' ? isSeatCell(words, passage.node) : passage.node.kind === 'clause') &&
            words.length < 120 &&
            !/[.]$|\b(?:will|shall|must|may|should|is|are)\b/u.test(words) &&
            heading.test(passage.headings[0] ?? ''),
        );
  const order = [...new Map(near.map((one) => [`${one.clause} ${one.words}`, one])).values()];
  return order.filter(({ words }) => /\p{L}{2}/u.test(words));
}

// Those who only attend are no members, though their list may stand in the same section.
function isOfGuests({ headings, leadIn }: Sentence['passage']): boolean {
  const near = [headings[0] ?? '', ...leadIn].join(' ');
  return /\b(?:attendees?|in attendance|observers?|invit\w+|advis[eo]rs?|not members|non-members|participants)\b/iu.test(
    near,
  );
}

const most = 380;

function summaryOf(seats: readonly Sentence[]): string {
  const names = seats.map(({ words }) => words.trim().replace(/[.;,]+(?:\s*and)?$/u, ''));
  let line = '';
  for (const [index, name] of names.entries()) {
    const next = line === '' ? name : `${line}; ${name}`;
    const rest = names.length - index;
    if (next.length > most - 20)
      return line === '' ? `${name.slice(0, most)}` : `${line}; and ${rest} more`;
    line = next;
  }
  return line;
}

function capIn(said: readonly Sentence[]): { number: string; sentence: Sentence } | undefined {
  for (const sentence of said) {
    const [, number] =
      new RegExp(
        String.raw`\b(?:maximum(?: of)?|no more than|not exceed|up to a maximum of|limited to)\s+(${numeral})\s+(?:people|members|persons|individuals|representatives)\b`,
        'iu',
      ).exec(sentence.words) ?? [];
    const value = number === undefined ? undefined : valueOf(number);
    if (value !== undefined && !/\bfrom each\b|\bper\b|\bquor/iu.test(sentence.words))
      return { number: String(value), sentence };
  }
  return undefined;
}
