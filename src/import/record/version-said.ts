import type { Evidence } from '../../model/evidence.ts';
import { plainSpaces } from '../../register/text/node-words.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { ControlEntry } from './control-entries.ts';
import { controlEntries } from './control-entries.ts';
import { datesPrinted, periodsPrinted } from './dates-printed.ts';
import { versionWords } from './printed-title.ts';
import type { RecordReading, RecordInput } from './record-input.ts';
import { versionHistory } from './version-history.ts';
import { titlePassages } from './title-passages.ts';

/** The version a document gives itself, as `constitution.yaml` has it. */
export interface VersionSaid {
  readonly label?: string;
  readonly date?: string;
  readonly period?: string;
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
}

type Field = keyof VersionSaid;

interface Found {
  readonly field: Field;
  readonly value: string;
  readonly quote: string;
  readonly clause?: string;
  readonly where: string;
}

/** The version of a document: from its title, its table of control, its running heads and its sentences. */
export function versionSaid(input: RecordInput): RecordReading<VersionSaid> | undefined {
  const found = [
    ...inTitle(input),
    ...inControl(input),
    ...inSentences(input),
    ...inAsides(input),
    ...inHistory(input),
  ];
  const first = new Map<Field, Found>();
  // What stands in the text is proved by a quote; what stands outside it cannot be, and comes last.
  for (const one of [...found.filter(isInText), ...found.filter((other) => !isInText(other))])
    if (!first.has(one.field)) first.set(one.field, one);
  const chosen = [...first.values()];
  const inText = chosen.filter(isInText);
  const taken = inText.length > 0 ? inText : chosen;
  if (taken.length === 0) return undefined;
  const places = [...new Set(taken.map(({ where }) => where))];
  const outside = taken.find((one) => !isInText(one))?.quote;
  return {
    value: Object.fromEntries(taken.map(({ field, value }) => [field, value])),
    evidence: evidenceOf(inText),
    ...(outside === undefined ? {} : { outside }),
    proposed: {
      reason: `Printed in ${places.join(' and in ')}`,
      confidence: inText.length > 0 && !places.includes('a sentence') ? 'high' : 'medium',
    },
  };
}

function isInText({ clause }: Found): boolean {
  return clause !== undefined;
}

function evidenceOf(found: readonly Found[]): Evidence[] {
  const all = found.map(({ clause, quote }) => ({ clause: clause!, quote }));
  return all.filter(
    (one, place) =>
      all.findIndex(({ clause, quote }) => clause === one.clause && quote === one.quote) === place,
  );
}

function inTitle({ text }: RecordInput): Found[] {
  const titles = titlePassages(text);
  return [...titles, ...datedLines(text)].flatMap((passage) => {
    const quote = plainSpaces(passage.words);
    const where = titles.includes(passage) ? 'the title' : 'a line of its own';
    return partsOf(quote).map((part) => ({ ...part, quote, clause: passage.id, where }));
  });
}

const startsAsVersion =
  /^\W*(?:version|v\d|draft|final|approved|agreed|adopted|ratified|updated|revised|issue|date|last)/i;

// Lines right under the title that hold little but a date or a version: “Agreed 12 November 2025”.
function datedLines({ passages }: RecordInput['text']): RecordInput['text']['passages'] {
  // The same at the very end, where some print it.
  return [...passages.slice(0, 10), ...passages.slice(10).slice(-2)].filter(({ node, words }) => {
    if (node.kind !== 'clause' && node.kind !== 'item') return false;
    const rest = datesPrinted(words.replace(versionWords, ' ')).reduce(
      (left, { quote }) => left.replace(quote, ' '),
      words.replace(versionWords, ' '),
    );
    const isDated = rest !== words;
    return (
      isDated &&
      (rest.trim().length <= 30 || (words.length <= 90 && startsAsVersion.test(words))) &&
      !/\b(?:review|from|until|members?|plan|strategy)/i.test(rest)
    );
  });
}

function partsOf(words: string): Pick<Found, 'field' | 'value'>[] {
  const label = versionWords.exec(words)?.[0].replace(/^[([]|[)\]]$/g, '');
  // The figures of “v0.7 October 2023” are no day of the month.
  const dates = datesPrinted(words.replace(versionWords, ' '));
  const period = periodsPrinted(words).find(
    ({ quote }) => !dates.some((date) => date.quote.includes(quote)),
  );
  const date = dates.at(-1);
  return [
    ...(label === undefined ? [] : [{ field: 'label' as const, value: label }]),
    ...(date === undefined ? [] : [{ field: 'date' as const, value: date.date }]),
    ...(period === undefined ? [] : [{ field: 'period' as const, value: period.quote }]),
  ];
}

const isVersionLabel =
  /^(?:document )?(?:version(?: number| no\.?| control)?|issue(?: number| no\.?)?|fersiwn)$/i;
const isDateLabel =
  /^(?:document |version )?date$|^date (?:of )?(?:issue|issued|approved|agreed|adopted|approval|adoption|ratified|published|last|created|produced|prepared|written)|^issue date$|^last |^updated$|^published$|^publication date$|^(?:approved|agreed|adopted|ratified|approval|signed off)(?: on| date)?$|^dyddiad$/i;
const isFromLabel = /^(?:date effective|effective (?:date|from)|valid from|implementation date)$/i;
const isToLabel = /^(?:valid until|expiry date)$/i;

function inControl(input: RecordInput): Found[] {
  return controlEntries(input).flatMap((entry) => {
    const where =
      entry.clause === undefined ? 'the running head or foot' : 'the document’s control lines';
    const found = fieldOf(entry);
    return found === undefined
      ? []
      : [{ ...found, quote: entry.quote, clause: entry.clause, where }];
  });
}

function fieldOf({ label, value }: ControlEntry): Pick<Found, 'field' | 'value'> | undefined {
  if (isVersionLabel.test(label)) {
    const number = /^(?:v(?:ersion)?\.? ?)?\d+(?:\.\d+)*[a-z]?(?= |$)/i.exec(value)?.[0];
    return number === undefined ? undefined : { field: 'label', value: number };
  }
  const date = datesPrinted(value)[0]?.date;
  if (date === undefined) return undefined;
  if (isDateLabel.test(label)) return { field: 'date', value: date };
  if (isFromLabel.test(label)) return { field: 'effectiveFrom', value: date };
  return isToLabel.test(label) ? { field: 'effectiveTo', value: date } : undefined;
}

const aboutTerms =
  /\b(?:terms of reference|these terms|this document|constitution|agreement|standing orders|this remit|memorandum|protocol|rules)\b/i;
const takesEffect =
  /\b(?:with effect from|effective (?:from|as of)|tak(?:es?|ing) effect (?:from|on)|come into (?:force|effect) (?:from |on )?|apply from|in force from|commenc(?:es?|ing) on)\s*(?:the )?/i;
const comesToEnd = /\b(?:until|expires? on|cease to have effect on|end(?:s|ing)? on)\s*(?:the )?/i;
const wasMade =
  /^(?:these |the |this )?(?:terms of reference|terms|document|constitution|agreement|standing orders|remit)? ?(?:(?:was|were|has been|have been) )?(?:last )?(?:agreed|adopted|approved|ratified|updated|revised|amended|reviewed and (?:agreed|approved|updated))\b/i;

function inSentences({ text }: RecordInput): Found[] {
  return sentencesOf(text)
    .filter(({ kind }) => kind === 'sentence')
    .flatMap(({ clause, words }) =>
      fromSentence(words).map((part) => ({ ...part, quote: words, clause, where: 'a sentence' })),
    );
}

function fromSentence(sentence: string): Pick<Found, 'field' | 'value'>[] {
  const dates = datesPrinted(sentence);
  if (dates.length === 0) return [];
  const behind = (cue: RegExp): string | undefined => {
    const match = cue.exec(sentence);
    return match === null
      ? undefined
      : dates.find(({ at }) => at === match.index + match[0].length)?.date;
  };
  const from = aboutTerms.test(sentence) ? behind(takesEffect) : undefined;
  const to = aboutTerms.test(sentence) ? behind(comesToEnd) : undefined;
  // “Agreed by the Board on 4 May 2024”, and no rule for times to come.
  const isMade =
    wasMade.test(sentence) &&
    sentence.length <= 160 &&
    !/\b(?:shall|will|must|should|may|next)\b/i.test(sentence);
  return [
    ...(isMade ? [{ field: 'date' as const, value: dates.at(-1)!.date }] : []),
    ...(from === undefined ? [] : [{ field: 'effectiveFrom' as const, value: from }]),
    ...(to === undefined ? [] : [{ field: 'effectiveTo' as const, value: to }]),
  ];
}

// The last line of its table of versions is the one in hand.
function inHistory(input: RecordInput): Found[] {
  const history = versionHistory(input);
  const last = history?.value.at(-1);
  if (history === undefined || last === undefined) return [];
  const [{ clause, quote }] = history.evidence as [{ clause: string; quote: string }];
  const where = 'the table of versions';
  const label = { field: 'label' as const, value: last.version, quote, clause, where };
  return last.date === undefined
    ? [label]
    : [label, { field: 'date', value: last.date, quote, clause, where }];
}

function inAsides({ asides }: RecordInput): Found[] {
  return asides.flatMap((words) =>
    words.length > 200
      ? []
      : partsOf(plainSpaces(words)).map((part) => ({
          ...part,
          quote: plainSpaces(words),
          where: 'the running head or foot',
        })),
  );
}
