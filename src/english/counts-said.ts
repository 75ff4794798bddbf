import type { CountSaid } from './number-said.ts';
import { gap, numeral, ordinal, valueOf } from './numerals.ts';
import type { UnreadText } from './unread-text.ts';

// One more person stands beside a number: “two members and the Chair”, “the Chair and two others”.
const joins = String.raw`(?:,|and|plus|with|as well as|in addition to)`;
const oneMoreAfter = new RegExp(
  String.raw`^(?:\s+[\p{L}’'-]+){0,6}?\s*${joins}\s+(?:at least\s+)?(?:the|an?|their|its|our|his|her|either|another)\b`,
  'iu',
);
const oneMoreBefore = new RegExp(
  String.raw`\b(?:the|an?|its|their|our|another)\s[^.;]*?\s?${joins}\s+(?:(?:at least|any|a minimum of|not less than|no fewer than)\s+)?$`,
  'iu',
);
const further = /^(?:\s+[\p{L}’'-]+){0,2}?\s+(?:others?|additional|further|more|extra)\b/iu;
const furtherBefore =
  /\b(?:another|further|additional|extra|re-?elected|re-?appointed|renewed|again)\s+(?:for\s+)?$/iu;

/** The counts that are left in a text when its shares and times are read: “three members”, “once”. */
export function countsSaid(text: UnreadText): CountSaid[] {
  return [
    ...text.take(String.raw`\b(?:once|twice|thrice)\b`, (match) =>
      count(match, text, ['once', 'twice', 'thrice'].indexOf(match[0].toLowerCase()) + 1, false),
    ),
    ...text.take(ordinal, (match) => count(match, text, valueOf(match[0]), false)),
    ...text.take(numeral, (match) =>
      count(match, text, valueOf(match[0]), !isName(match, text) && !isPronoun(match, text)),
    ),
    ...text.take(
      String.raw`\b(?:(?:an?|another)\b|(?:the|its|their|our)\s+(?=(?<after>\p{L})))`,
      implied,
    ),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ start: _, ...said }) => said);
}

type Placed = CountSaid & { readonly start: number };

function count(
  match: RegExpExecArray,
  { whole }: UnreadText,
  ...[value, isSure]: [number | undefined, boolean]
): Placed[] {
  if (value === undefined) return [];
  const [before, after] = around(match, whole);
  const mayAdd = [
    /(?<!\b(?:no|not|nor)\s)\b(?:more than|exceed(?:s|ing)?|over|above|greater than|in excess of)\s+$/iu.test(
      before,
    )
      ? 1
      : 0,
    /(?<!\b(?:no|not)\s)\b(?:fewer|less) than\s+$/iu.test(before) ? -1 : 0,
    oneMoreAfter.test(after) ? 1 : 0,
    oneMoreBefore.test(before) ? 1 : 0,
    further.test(after) || furtherBefore.test(before) ? 1 : 0,
  ].filter((more) => more !== 0);
  const isPart = /^\s+(?:of (?:them|whom|which|these|those)|from (?:each|either))\b/iu.test(after);
  return [{ kind: 'count', value, words: match[0], isSure, mayAdd, isPart, start: match.index }];
}

// “A substitute” and “the Chair” are one person, whom no number counts.
function implied({ 0: words, index, groups }: RegExpExecArray): Placed[] {
  const after = groups?.['after'];
  if (after !== undefined && !/^\p{Lu}/u.test(after)) return [];
  const one = { kind: 'count', value: 1, words, isSure: false, mayAdd: [], isPart: true } as const;
  return [{ ...one, start: index }];
}

// “The Five Rivers Partnership” counts nothing, and neither does “a three-tier body”.
function isName(match: RegExpExecArray, { whole }: UnreadText): boolean {
  const [before, after] = around(match, whole);
  if (/^[‐‑-]\p{L}/u.test(after)) return true;
  return (
    /^\p{Lu}/u.test(match[0]) && /[\p{L}\p{N},]\s+$/u.test(before) && /^\s+\p{Lu}/u.test(after)
  );
}

function isPronoun(match: RegExpExecArray, { whole }: UnreadText): boolean {
  const [before, after] = around(match, whole);
  if (!/^one$/iu.test(match[0])) return false;
  return (
    /\b(?:no|any|every|each|the|this|that|which)\s+$/iu.test(before) ||
    /^(?:\s+(?:of|another|who|that|which|or more)\b|\s*[.,;:]|\s*$)/iu.test(after)
  );
}

function around({ 0: words, index }: RegExpExecArray, whole: string): [string, string] {
  const end = index + words.length;
  return [whole.slice(Math.max(0, index - 60), index), whole.slice(end, end + 80)];
}

/** What holds digits and counts nothing: dates, times of day, money, numbers of clauses. */
export const uncounted: readonly string[] = [
  String.raw`^\s*\(?(?:\d{1,3}|[a-z])[.)]\s`,
  String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b(?:,?\s+\d{4})?`,
  String.raw`\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{1,2}(?:st|nd|rd|th)?\b(?:,?\s+\d{4})?`,
  String.raw`\b\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm|a\.m\.|p\.m\.|noon|o['’]clock)`,
  String.raw`[£$€]\s?\d[\d,.]*(?:\s*(?:k|m|bn|million|billion|thousand)\b)?`,
  String.raw`(?:${numeral})${gap}(?:minutes?|pounds?|pence|miles?|pages?|words?|thousand|million)\b`,
  String.raw`\b(?:sections?|clauses?|paragraphs?|paras?|parts?|articles?|schedules?|appendix|appendices|annex|annexe|tables?|pages?|figures?|items?|numbers?|no\.|versions?|rules?|regulations?|orders?|chapters?|levels?|phases?|tiers?|stages?|groups?|standing orders?|bands?|grades?|objectives?|priority|priorities)\s+\(?\d+(?:\.\d+)*\)?(?:(?:\s*,\s*|\s+(?:and|or|to)\s+|\s*[-–]\s*)\d+(?:\.\d+)*)*`,
  String.raw`\b\d+(?:\.\d+)+\b`,
];
