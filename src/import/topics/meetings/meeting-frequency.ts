import { numbersSaid } from '../../../english/numbers-said.ts';
import type { TimeSpan } from '../../../english/number-said.ts';
import { numeral, valueOf } from '../../../english/numerals.ts';
import { monthsWritten } from '../../reading/dates-written.ts';
import { beginsWithGroup, isOfAnotherGroup } from '../../reading/of-others.ts';
import { leftOpen, stated } from '../../reading/propose.ts';
import type { ReadableText } from '../../reading/readable-text.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';

const often = String.raw`(?:quarterly|monthly|bi-?\s?monthly|bi-?\s?annual\w*|\p{L}+-(?:weekly|monthly)|weekly|fortnightly|annually|yearly|half[\s-]yearly|termly|six-?weekly|twice|once|thrice|(?:times|meetings|occasions)\s+(?:in\s+)?(?:a|per|each|every|in (?:a|each|any|every)|during (?:the|each))\s+(?:\p{L}+\s+)?year|per annum|(?:every|each)\s+(?:other\s+)?(?:(?:\p{L}+|\d+)\s+){0,2}(?:week|month|quarter|year|term)s?|per (?:year|quarter|month)|(?:weekly|monthly) basis|quarterly basis)`;
const ownHeading =
  /^\W*(?:\d[\d.]*\s*)?(?:frequency(?: of (?:the )?meetings?)?|meeting frequency|meetings? schedule|schedule of meetings|how often (?:do )?we meet\??)\W*$/iu;
const monthNames = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)`;

/** Finds how often the group meets. */
export const meetingFrequency = ruleByCues({
  topic: 'meeting-frequency',
  heading:
    /\bfrequency\b|^\W*(?:\d[\d.]*\s*)?(?:meetings?|when (?:and where )?(?:do )?we meet\??|(?:meeting|operating|meetings and) (?:arrangements|procedures?|schedule)|schedule of meetings|how often.*meet.*)\W*$/iu,
  ownHeading,
  cue: new RegExp(
    String.raw`\b(?:meets?|meetings?|met|convenes?)\b[^.]*\b${often}|\b(?:quarterly|monthly|weekly|fortnightly|bi-?monthly)\s+(?:\p{L}+\s+)?meetings?\b|\bmeets?\b[^.]*\bin ${monthNames}|\bmeet\b[^.]*\b(?:as (?:and when )?(?:required|necessary|needed)|at least|regularly)\b|\bmeets?\s+(?:every|quarterly|monthly)\b|\b(?:times|meetings)\s+(?:a|per|each)\s+year\b|\bmeetings? (?:will|shall|are)\b[^.]*\b${monthNames}`,
    'iu',
  ),
  not: /\b(?:(?:first|last|final|inaugural) meeting|elects?|sub-?\s?groups?|sub-?\s?committees?|task and finish|working groups?|delivery groups?|theme groups?|forum events?|twice[\s-]yearly events|reports? (?:will|to|shall)\b[^.]*\b(?:quarterly|annually)|minutes (?:of|will|shall)|attend(?:ance)? (?:at )?(?:at least )?\S+ (?:of|out of)|miss(?:ed|es)?|consecutive|review(?:ed)?|elected|appointed|term of office|extra-?ordinary|annual general meeting|AGM|agenda (?:will|shall|and)|papers (?:will|shall))\b/iu,
  leaveOut: isOfAnotherGroup,
  read: readFrequency,
});

// “Monthly, in person or online.”: how often, and then how, with no other thing that is done.
const opensBare = new RegExp(
  String.raw`^\W*(?:(?:normally|usually|generally|at least|a minimum of|no less than)\s+)?(?:${numeral}\s+)?${often}\s*(?:\([^)]*\)\s*)?(?:[.,;–—]|$|(?:in|on|at|as a minimum|or more)\b)(?!.*\b(?:review|report|will|shall|is|are|send|sent)\b)`,
  'iu',
);

interface Read {
  readonly sentence: Sentence;
  readonly answer: Frequency | 'open';
}

type Frequency = Readonly<Record<string, string | readonly string[]>>;

function readFrequency({ cued, under, text }: FoundSentences): ProposedFact | undefined {
  // “Quarterly” alone is enough under “Meetings”; a sentence is not, if it does not speak of meeting.
  const bare = under.filter(({ headings, words }) => {
    const length = words.split(/\s+/u).length;
    const isBare = length <= (ownHeading.test(headings[0] ?? '') ? 12 : 3);
    return isBare || (length <= 14 && opensBare.test(words));
  });
  const looked = [...new Set([...cued, ...bare])].filter(({ kind }) => kind !== 'title');
  const read = looked.flatMap((sentence): Read[] => {
    const answer = frequencyIn(sentence.words);
    return answer === undefined ? [] : [{ sentence, answer }];
  });
  const best = chosen(read, under, text);
  if (best.length === 0) return undefined;
  const [{ sentence, answer }] = best as [Read, ...Read[]];
  const from = best.map((one) => one.sentence);
  if (answer === 'open')
    return leftOpen(undefined, {
      from,
      reason: 'The word for how often can be read in two ways',
      confidence: 'medium',
      note: 'The word for how often can mean twice in that time, or once in two.',
    });
  const reason = under.includes(sentence)
    ? 'The sentence stands under a heading about meetings and says how often'
    : '“Meet” and how often stand in the same sentence';
  return stated(answer, {
    from,
    reason,
    confidence: read.length > best.length ? 'medium' : 'high',
  });
}

// Where several are said, the one that begins with the group itself is its own, or the one under “Meetings”.
function chosen(read: readonly Read[], under: readonly Sentence[], text: ReadableText): Read[] {
  const isOne = (some: readonly Read[]): boolean =>
    new Set(some.map(({ answer }) => JSON.stringify(answer))).size === 1;
  const own = read.filter(({ sentence }) => beginsWithGroup(sentence, text));
  const below = read.filter(({ sentence }) => under.includes(sentence));
  return [read, own, below].map((some) => [...some]).find(isOne) ?? [];
}

const somebodyElse =
  /\b(?:each|every) (?:sub|working|theme|delivery)|\bevents?\b|\bat (?:each|every) (?:quarterly|monthly) meeting\b|\bafter each\b|\battends?\b/iu;

function frequencyIn(words: string): Frequency | 'open' | undefined {
  if (somebodyElse.test(words) && !/\b(?:meets?|convenes?)\b/iu.test(words)) return undefined;
  const said = numbersSaid(words).filter(({ kind }) => kind === 'rhythm' || kind === 'open');
  const isOpen = said.some((one) => one.kind === 'open' && one.words !== '');
  if (isOpen && !said.some((one) => one.kind === 'rhythm' && one.isSure)) return 'open';
  const months = monthsIn(words);
  if (isForPartOfYear.test(words)) return undefined;
  const range = between(words);
  const [first, ...more] = said.filter((one) => one.kind === 'rhythm' && one.isSure);
  if (range !== undefined) return range;
  if (first?.kind !== 'rhythm') return withoutRhythm(words, months);
  const spans = new Set(
    [first, ...more].map((one) => JSON.stringify('span' in one ? one.span : '')),
  );
  if (spans.size > 1) return undefined;
  return ofRhythm({ words, said: first.words, span: first.span, months });
}

function withoutRhythm(words: string, months: readonly string[]): Frequency | undefined {
  if (months.length > 1) return { perYear: String(months.length), months, qualifier: 'exactly' };
  return /\bmeets?\b[^.]{0,60}\bas (?:and when )?(?:required|necessary|needed)\b/iu.test(words)
    ? { asNeeded: 'yes', qualifier: 'unstated' }
    : undefined;
}

// “Monthly between January and March” says nothing of the other months.
const isForPartOfYear = new RegExp(
  String.raw`\b(?:between|from)\s+${monthNames}\s+(?:and|to|until)\s+${monthNames}`,
  'iu',
);

function monthsIn(words: string): string[] {
  const list = new RegExp(
    String.raw`${monthNames}(?:\s*(?:,|/|and|&|or)\s*(?:and\s+)?${monthNames})+`,
    'u',
  ).exec(words)?.[0];
  return list === undefined ? [] : monthsWritten(list);
}

// “Four to six times a year”, “between four and six meetings each year”.
function between(words: string): Frequency | undefined {
  const found = new RegExp(
    String.raw`(${numeral})\s*(?:to|and|or|[-–])\s*(${numeral})\s+(?:\p{L}+\s+)?(?:times|meetings|occasions)\b[^.]*\b(?:year|annum|annually)`,
    'iu',
  ).exec(words);
  const [low, high] = [found?.[1], found?.[2]].map((each) =>
    each === undefined ? undefined : valueOf(each),
  );
  if (low === undefined || high === undefined || low >= high) return undefined;
  return { minimumPerYear: String(low), maximumPerYear: String(high), qualifier: 'unstated' };
}

interface Rhythm {
  readonly words: string;
  readonly said: string;
  readonly span: TimeSpan;
  readonly months: readonly string[];
}

function ofRhythm({ words, said, span, months }: Rhythm): Frequency | undefined {
  const lead = words.slice(
    Math.max(0, words.indexOf(said) - 60),
    words.indexOf(said) + said.length,
  );
  const monthFields: Frequency = months.length > 1 ? { months } : {};
  const perYear = span.unit === 'months' ? 12 / span.amount : undefined;
  const isEvery =
    /^every\s+(?:other|\d|one|two|three|four|five|six|eight|ten|second|third)\b/iu.test(
      said.trim(),
    );
  const qualifier = qualifierIn(lead, words);
  if (isEvery || perYear === undefined) {
    const every =
      span.unit === 'months'
        ? `P${span.amount}M`
        : span.amount % 7 === 0
          ? `P${span.amount / 7}W`
          : `P${span.amount}D`;
    return Number.isInteger(span.amount) ? { every, ...monthFields, qualifier } : undefined;
  }
  if (!Number.isInteger(perYear) || perYear < 1) return undefined;
  if (qualifier === 'at-least')
    return { minimumPerYear: String(perYear), ...monthFields, qualifier };
  if (qualifier === 'at-most' || qualifier === 'up-to')
    return { maximumPerYear: String(perYear), ...monthFields, qualifier };
  return { perYear: String(perYear), ...monthFields, qualifier };
}

function qualifierIn(lead: string, words: string): string {
  if (
    /\b(?:at least|a least|no fewer than|not fewer than|not less than|no less than|a minimum of|minimum of|no less often than|not less frequently than|no less frequently than)\b/iu.test(
      lead,
    ) ||
    /\bas a minimum\b|\bor more (?:often|frequently)\b/iu.test(words)
  )
    return 'at-least';
  if (/\bup to\b/iu.test(lead)) return 'up-to';
  if (/\b(?:no more than|not more than|a maximum of|at most)\b/iu.test(lead)) return 'at-most';
  if (
    /\b(?:normally|usually|generally|approximately|typically|ordinarily|expected|(?:about|around)(?= (?:\S+ )?(?:times|once|twice|quarterly|monthly|every|meetings|weeks|months|\d))|in general|aim(?:s)? to|anticipated)\b/iu.test(
      words,
    )
  )
    return 'normally';
  return 'exactly';
}
