import type { TopicId } from '../../model/topic-ids.ts';
import { isNotYetWritten } from './not-yet-written.ts';
import { isClosingLine } from './closing-line.ts';
import { documentLeftTo } from './left-to-another.ts';
import { candidatesAmong, keptPlace, leftElsewhere, stated } from './propose.ts';
import type { Passage, ReadableText } from './readable-text.ts';
import type { Sentence } from './sentences.ts';
import { sentencesOf, splitSentences } from './sentences.ts';
import { shortened } from './shortened.ts';
import type { RuleResult, TopicRule } from './topic-rule.ts';

/** How a topic is known whose answer is its own wording. */
export interface Wording {
  readonly topic: TopicId;
  /** Headings that announce the topic. */
  readonly heading: RegExp;
  /** Words that state the topic wherever they stand. */
  readonly says?: RegExp;
  /** Words that may speak of it: sentences for a person to look at, and no silence. */
  readonly hints?: RegExp;
  /** What looks like the topic and is not. */
  readonly not?: RegExp;
  /** Headings under which the same words speak of something else. */
  readonly notUnder?: RegExp;
  /** What a sentence under a heading of the topic must have besides. */
  readonly needs?: RegExp;
  /** Whether the points of a list are its items. */
  readonly lists?: boolean;
  /** Further parts of the answer, made from the sentences it rests on. */
  readonly more?: (
    from: readonly Sentence[],
    text: ReadableText,
  ) => Readonly<Record<string, unknown>>;
  /** Takes sentences that no pattern can tell. */
  readonly find?: (all: readonly Sentence[], text: ReadableText) => readonly Sentence[];
}

const mostEvidence = 6;
const leastOfCell = 4;
const mostItems = 14;
const mostOfItem = 140;
const mostOfSummary = 240;

/** Builds the rule of a topic whose answer is its wording: the summary is made of the document’s own words. */
export function wordingRule(wording: Wording): TopicRule {
  return { topic: wording.topic, read: (text) => readWording(text, wording) };
}

function readWording(text: ReadableText, wording: Wording): RuleResult {
  const all = sentencesOf(text).filter(({ kind }) => kind !== 'title');
  const read = all.filter((one) => one.kind !== 'heading' && isOfTopic(one, wording));
  const open = read.filter((one) => !isHeldBack(one));
  const under = underHeading(open, wording);
  const found = (wording.find?.(all, text) ?? []).filter((one) => !isHeldBack(one));
  const said = [...open.filter((one) => says(one, wording)), ...found];
  const unwritten = under.find(({ words }) => isNotYetWritten(words));
  if (under.length <= 1 && unwritten !== undefined)
    return keptPlace({
      from: [unwritten],
      reason: 'The words under its heading only keep a place',
    });
  const chosen = withPoints(chosenOf(under, said, wording), open);
  if (chosen.length === 0) return notSure(all, read, wording);
  return elsewhereOnly(chosen) ?? proposal(chosen, { under, said, wording, text });
}

// Words in which the name of a person is held back are no summary, and a question states nothing: a person reads them.
function isHeldBack({ words }: Sentence): boolean {
  return words.includes('{withheld') || isQuestion.test(words);
}

const isQuestion =
  /^\W*(?:\w{1,3}[.)]\s+)?(?:how|what|who|whom|when|where|why|which|can|is|are|do|does)\b[^.]*\?\W*$/iu;

function notSure(
  all: readonly Sentence[],
  read: readonly Sentence[],
  wording: Wording,
): RuleResult {
  const headings = all.filter(({ kind, words }) => kind === 'heading' && announces(words, wording));
  const hinted = read.filter(
    (one) =>
      (wording.hints?.test(one.words) ?? false) || says(one, wording) || standsUnder(one, wording),
  );
  const empty = headings.find(
    ({ passage }) => !all.some((one) => one.passage.headings[0] === passage.words),
  );
  if (empty !== undefined && hinted.length === 0)
    return keptPlace({
      from: [empty],
      reason: `Nothing stands under the heading “${empty.words}”`,
      confidence: 'medium',
    });
  const candidates = [...hinted, ...headings];
  return candidates.length === 0 ? undefined : candidatesAmong(candidates);
}

function isOfTopic(
  { words, headings, passage, kind }: Sentence,
  { not, notUnder }: Wording,
): boolean {
  // Words without a small letter are a heading that nobody marked, or none at all.
  if (!/\p{Ll}/u.test(words) || isClosingLine(words) || (not?.test(words) ?? false)) return false;
  // A cell says something where it has some words; letters and labels say nothing of a topic.
  if (kind === 'cell' && words.split(/\s+/).length < leastOfCell) return false;
  return (
    notUnder === undefined ||
    ![...headings, ...passage.headings, ...passage.leadIn].some((head) => notUnder.test(head))
  );
}

// “Role – The role of the Board is to:” announces by what leads it.
function announces(head: string, { heading }: Pick<Wording, 'heading'>): boolean {
  const [, first] = /^(.{3,50}?)\s*(?:\s[-–—]|:)\s+\S/u.exec(head) ?? [];
  return heading.test(head) || (first !== undefined && heading.test(first));
}

// Where only words that lead on stand directly under it, what stands under its own headings counts.
function underHeading(read: readonly Sentence[], wording: Wording): readonly Sentence[] {
  const direct = read.filter((one) => standsUnder(one, wording));
  if (
    direct.length === 0 ||
    !direct.every(({ words }) => /(?::|\bas follows|\bto|\binclude)\W*$/u.test(words))
  )
    return direct;
  const deeper = read.filter(({ passage }) =>
    passage.headings.some((head) => announces(head, wording)),
  );
  return deeper.length > direct.length ? deeper : direct;
}

// Directly under a heading of the topic, or in its list: a heading between them has a topic of its own.
function standsUnder({ headings, passage, words }: Sentence, { heading, needs }: Wording): boolean {
  const near = [...headings.filter((one) => !passage.headings.includes(one)), passage.headings[0]];
  return (
    near.some((one) => one !== undefined && announces(one, { heading })) &&
    (needs?.test(words) ?? true)
  );
}

function says({ words, passage }: Sentence, { says: cue, lists, not }: Wording): boolean {
  if (cue === undefined) return false;
  if (cue.test(words)) return true;
  // “Members are expected to:” speaks for each of its points.
  const lead = leadOf(passage) ?? '';
  return lists === true && cue.test(lead) && !(not?.test(lead) ?? false);
}

function chosenOf(
  under: readonly Sentence[],
  said: readonly Sentence[],
  { lists }: Wording,
): Sentence[] {
  const inBoth = under.filter((one) => said.includes(one));
  const most = lists === true ? mostItems : mostEvidence;
  // The likeliest first: the summary is made of it.
  const first = lists === true ? topPoints(under, most) : [...inBoth, ...under];
  return [...new Set([...first.slice(0, most), ...said])].slice(0, most);
}

// “The purpose of the Board is to:” says nothing without its points.
function withPoints(chosen: readonly Sentence[], read: readonly Sentence[]): Sentence[] {
  const [first] = chosen;
  if (first === undefined || !/:\W*$/u.test(first.words)) return [...chosen];
  const points = read.filter(({ passage }) => passage.leadIn[0] === first.passage.words);
  const some = points.some((one) => chosen.includes(one)) ? [] : points.slice(0, mostEvidence);
  return [first, ...some, ...chosen.slice(1)];
}

// Of a long list, its points and not the points of its points.
function topPoints(under: readonly Sentence[], most: number): readonly Sentence[] {
  if (under.length <= most) return under;
  const least = Math.min(...under.map(({ passage }) => passage.leadIn.length));
  return under.filter(({ passage }) => passage.leadIn.length === least);
}

function elsewhereOnly(chosen: readonly Sentence[]): RuleResult {
  const [only] = chosen;
  if (chosen.length > 1 || only === undefined) return undefined;
  const where = documentLeftTo(only.words);
  const isOnlyThat =
    /\b(?:set out|found|described|detailed|contained|outlined|see)\b/iu.test(only.words) &&
    only.words.length < 160;
  return where === undefined || !isOnlyThat
    ? undefined
    : leftElsewhere(where, {
        from: chosen,
        reason: 'The sentence leaves it to another document',
        confidence: 'medium',
      });
}

interface Found {
  readonly under: readonly Sentence[];
  readonly said: readonly Sentence[];
  readonly wording: Wording;
  readonly text: ReadableText;
}

function proposal(chosen: readonly Sentence[], { under, said, wording, text }: Found): RuleResult {
  const items = wording.lists === true ? itemsOf(chosen) : [];
  const answer = {
    summary: ownWordsSummary(chosen),
    ...(items.length > 1 ? { items } : {}),
    ...wording.more?.(chosen, text),
  };
  const [head] = under.flatMap(({ passage, headings }) =>
    [...headings, ...passage.headings].filter((one) => announces(one, wording)),
  );
  const grounds = head === undefined ? 'Its words speak of it' : `It stands under “${head}”`;
  return stated(answer, {
    from: chosen.toSorted((one, other) => one.passage.order - other.passage.order),
    reason: `${shortened(grounds, 200)}; the summary is the document’s own words`,
    confidence:
      head !== undefined && (said.length > 0 || wording.says === undefined) ? 'high' : 'medium',
  });
}

function itemsOf(chosen: readonly Sentence[]): string[] {
  const points = chosen.filter(
    ({ passage, kind, words }) =>
      !/:\s*$/u.test(words) &&
      (kind === 'cell' ||
        passage.node.kind === 'item' ||
        (passage.node.kind === 'clause' && passage.leadIn.length > 0) ||
        passage.node.label !== undefined),
  );
  return [...new Set(points.map(({ words }) => shortened(words, mostOfItem).replace(/\.$/u, '')))];
}

/** One summary in the document’s own words: its sentence, or what leads to a list with its points. */
export function ownWordsSummary(chosen: readonly Sentence[]): string {
  const [first] = chosen;
  if (first === undefined) return '';
  const lead = leadOf(first.passage);
  const points = chosen.filter(
    ({ passage }) => passage !== first.passage && leadOf(passage) === lead,
  );
  if (lead !== undefined && leadsOn(lead)) return listed(lead, [first, ...points]);
  if (!leadsOn(first.words)) return listed(first.words, []);
  const next = chosen.filter(({ passage }) => passage.leadIn[0] === first.passage.words);
  return listed(first.words, next.length > 0 ? next : chosen.slice(1, 2));
}

// “The aims are:”, “Members are expected to”: words that say nothing without what follows.
function leadsOn(words: string): boolean {
  return /:\W*$|\S\s+(?:to|as follows|include|includes|are)\W*$/u.test(words);
}

/** The words that lead to a point of a list or to a table. */
function leadOf({ leadIn }: Passage): string | undefined {
  const [nearest] = leadIn;
  return nearest === undefined ? undefined : splitSentences(nearest).at(-1);
}

function listed(lead: string, points: readonly Sentence[]): string {
  if (points.length === 0) return shortened(lead, mostOfSummary);
  let said = shortened(lead, mostOfSummary);
  for (const [order, { words }] of points.entries()) {
    const next = `${said}${order === 0 ? ': ' : '; '}${shortened(words, mostOfItem)}`;
    if (next.length > mostOfSummary)
      return order === 0 ? shortened(next, mostOfSummary) : `${said.replace(/[….]$/u, '')}…`;
    said = next;
  }
  return said;
}
