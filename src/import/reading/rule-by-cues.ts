import type { TopicId } from '../../model/topic-ids.ts';
import { isClosingLine } from './closing-line.ts';
import { documentLeftTo } from './left-to-another.ts';
import { isNotYetWritten } from './not-yet-written.ts';
import { candidatesAmong, keptPlace, leftElsewhere } from './propose.ts';
import type { ReadableText } from './readable-text.ts';
import type { Sentence } from './sentences.ts';
import { sentencesOf } from './sentences.ts';
import type { ProposedFact, RuleResult, TopicRule } from './topic-rule.ts';

/** Where a topic is looked for, and how it is read there. */
export interface Cues {
  readonly topic: TopicId;
  /** Headings that announce the topic. */
  readonly heading: RegExp;
  /** Heads of columns that announce it, and would say nothing over a section: “Voting”. */
  readonly column?: RegExp;
  /** Words that speak of the topic wherever they stand. */
  readonly cue: RegExp;
  /** Whether a heading is of this topic alone: one with nothing under it keeps a place. */
  readonly ownHeading?: RegExp;
  /** What may look like the topic and is not: sentences that are left out. */
  readonly not?: RegExp;
  /** Whether sentences of certain kinds are left out, whatever their words. */
  readonly leaveOut?: (sentence: Sentence, text: ReadableText) => boolean;
  /** Whether the lines that close a document speak of the topic: “Next review: May 2027”. */
  readonly atClose?: boolean;
  /** Makes a reading of the sentences that speak of the topic, or nothing where it is not sure. */
  readonly read: (found: FoundSentences) => ProposedFact | undefined;
}

/** The sentences that a topic is read from. */
export interface FoundSentences {
  /** Those with a cue, in order: the topic is spoken of, wherever that is. */
  readonly cued: readonly Sentence[];
  /** Those under a heading of the topic, in order. */
  readonly under: readonly Sentence[];
  /** Both, in order and none twice, headings left out. */
  readonly either: readonly Sentence[];
  readonly all: readonly Sentence[];
  readonly text: ReadableText;
}

/** Builds a rule from the headings and words by which a topic is known. */
export function ruleByCues({ topic, read, ...cues }: Cues): TopicRule {
  return {
    topic,
    read: (text): RuleResult => {
      const found = findSentences(text, cues);
      const announced = found.all.filter(
        ({ kind, words }) => kind === 'heading' && cues.heading.test(words),
      );
      if (found.either.length === 0 && announced.length === 0) return undefined;
      const reading = read(found);
      if (reading !== undefined) return reading;
      return (
        keptFor(announced, found, cues) ??
        elsewhere(found) ??
        candidatesAmong([...found.cued, ...found.under, ...announced])
      );
    },
  };
}

function findSentences(
  text: ReadableText,
  { heading, column, cue, not, leaveOut, atClose }: Omit<Cues, 'topic' | 'read'>,
): FoundSentences {
  const all = sentencesOf(text).filter((one) => !(leaveOut?.(one, text) ?? false));
  const read = all.filter(
    ({ kind, words }) =>
      kind !== 'heading' &&
      !(not?.test(words) ?? false) &&
      (atClose === true || !isClosingLine(words)),
  );
  const cued = read.filter(({ words, full }) => cue.test(words) || cue.test(full));
  const under = read.filter(({ headings, kind }) =>
    headings.some((one) => heading.test(one) || (kind === 'cell' && column?.test(one) === true)),
  );
  const both = new Set([...cued, ...under]);
  const either = read.filter((one) => both.has(one));
  return { cued, under, either, all, text };
}

// A heading without words under it, or with “to be agreed”, keeps a place.
function keptFor(
  announced: readonly Sentence[],
  { under, cued, all }: FoundSentences,
  { ownHeading }: Omit<Cues, 'topic' | 'read'>,
): ProposedFact | undefined {
  const unwritten = [...under, ...cued].find(
    ({ words, headings }) =>
      isNotYetWritten(words) &&
      (cued.some((one) => one.words === words) || ownHeading?.test(headings[0] ?? '')),
  );
  if (unwritten !== undefined)
    return keptPlace({
      from: [unwritten],
      reason: 'The words only keep a place for it',
      confidence: 'medium',
    });
  const empty = announced.find(
    ({ words, headings }) =>
      ownHeading?.test(words) &&
      // “Accountability” in a list of principles keeps no place.
      !headings.some((one) => /\b(?:principles?|values|nolan|standards)\b/iu.test(one)) &&
      !all.some((one) => one.kind !== 'heading' && one.headings.includes(words)),
  );
  if (empty === undefined || cued.length > 0) return undefined;
  return keptPlace({
    from: [empty],
    reason: `Nothing stands under the heading “${empty.words}”`,
    confidence: 'medium',
  });
}

function elsewhere({ cued }: FoundSentences): ProposedFact | undefined {
  const leaving = cued.flatMap((sentence) => {
    const where = documentLeftTo(sentence.words);
    return where === undefined ? [] : [{ sentence, where }];
  });
  const [first] = leaving;
  if (first === undefined || cued.length > leaving.length + 1) return undefined;
  const { sentence, where } = first;
  return leftElsewhere(where, {
    from: [sentence],
    reason: 'The sentence leaves it to another document',
    confidence: 'medium',
  });
}
