import type { Relation, RelationKind } from '../../model/relation.ts';
import type { Sentence } from '../reading/sentences.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { nameAtStart } from '../reading/who-written.ts';
import { aliasesGiven } from './body-aliases.ts';
import type { PartyNamed } from './body-named.ts';
import { folded, partiesNamed } from './body-named.ts';
import { isBodyName } from './body-nouns.ts';
import type { OwnNames } from './own-subject.ts';
import { ownSubject } from './own-subject.ts';
import type { RecordReading, RecordInput } from './record-input.ts';
import { relationWords } from './relation-words.ts';

/** A relation of the document’s body to another, with the name it is given. */
export interface RelationSaid {
  readonly relation: Relation;
  /** The other body’s name as written. */
  readonly to: string;
}

interface Pattern {
  readonly kind: RelationKind;
  /** With the body itself as the subject. */
  readonly led: RegExp;
  /** As a task of it: “To report to the Board”, “Accountable to the Board”. */
  readonly task: RegExp;
}

// What every relation has, quick to look for.
const relates =
  /account|answerable|responsib|report|update|escalat|refer|overse|supervis|advis|advice|recommend|(?:committee|group|board|part|arm)s? of |replac|supersed|succeed|over from|formerly|previously/i;

/** What a document says of whom its body answers to, reports to, advises, belongs to or replaces. */
export function relationsSaid(input: RecordInput, own: OwnNames): RecordReading<RelationSaid>[] {
  const patterns = patternsFor(own);
  const longNames = [...aliasesGiven(input.text.passages), ...calledBesides(input)];
  const found = sentencesOf(input.text)
    .filter(({ kind, words }) => kind === 'sentence' && relates.test(words))
    .flatMap((sentence) =>
      patterns.flatMap((pattern) => {
        const rest = restBehind(sentence, pattern);
        if (rest === undefined) return [];
        const parties = partiesNamed(rest, input).map((party) => {
          const long = longNames.find(({ alias }) => folded(alias) === folded(party.name));
          const isOwn = own.aliases.some((alias) => folded(alias) === folded(party.name));
          return long === undefined || isOwn ? party : (partiesNamed(long.to, input)[0] ?? party);
        });
        const named = parties.flatMap((party) => reading(party, { ...pattern, sentence, own }));
        return [
          ...named,
          ...alsoReported(rest, named),
          ...described(rest, named.length, { ...pattern, sentence }),
        ];
      }),
    );
  return [...new Map(found.toReversed().map((one) => [key(one), one])).values()].toReversed();
}

function patternsFor(own: OwnNames): Pattern[] {
  const subject = ownSubject(own);
  return relationWords.map(([kind, words]) => ({
    kind,
    led: new RegExp(
      `^(?:[^,.;]{0,60}, )?${subject},? +(?:(?:has been|is|was) [^.;]{0,160}? (?:and )?)??${words} +`,
      'iu',
    ),
    task: new RegExp(
      `^(?:[^.;]{0,120}?(?:,|\\band) +)??(?:to +|directly +|formally +)?${words} +`,
      'iu',
    ),
  }));
}

function restBehind(sentence: Sentence, { led, task }: Pattern): string | undefined {
  const { words } = sentence;
  const match = led.exec(words) ?? (isTask(sentence) ? task.exec(words) : null);
  if (match === null || /\b(?:not|no longer)\b/i.test(match[0])) return undefined;
  return words.slice(match[0].length);
}

function key({ value: { relation, to } }: RecordReading<RelationSaid>): string {
  return `${relation.kind} ${folded(to)}`;
}

// A point of a list, or the lone words under a heading, whose subject is the body itself.
function isTask({ passage, headings, words }: Sentence): boolean {
  const ofOthers =
    /members?\b|chair|secretar|support|individual|sub-?groups?|officer|co-?ordinator|facilitator|delivery group|working group/i;
  if (
    ofOthers.test(headings.join(' | ')) ||
    !/^(?:to |(?:\p{Lu}\p{Ll}+ ){0,1}\p{Lu}?\p{Ll}+)/u.test(words)
  )
    return false;
  const startsWithSubject =
    /^(?:the|each|any|all|these|this|a|an|its|members?|meetings?|groups?|they|there|where|if|minutes)\b/i;
  return (
    !startsWithSubject.test(words) && (passage.headings.length > 0 || passage.leadIn.length > 0)
  );
}

// What another part of the document calls its body is meant here too.
function calledBesides({ besides = [] }: RecordInput): { alias: string; to: string }[] {
  return besides.flatMap(({ name, aliases }) => aliases.map((alias) => ({ alias, to: name })));
}

interface Found {
  readonly kind: RelationKind;
  readonly sentence: Sentence;
}

function reading(
  { name, body, organisation }: PartyNamed,
  { kind, sentence, own }: Found & { own: OwnNames },
): RecordReading<RelationSaid>[] {
  const isSelf = [own.name, ...own.aliases].some((one) => folded(one) === folded(name));
  const isResolved = body !== undefined || organisation !== undefined;
  if (isSelf || !(isResolved || isParty(name))) return [];
  const to =
    body !== undefined
      ? { body }
      : organisation !== undefined
        ? { organisation }
        : { described: `the ${name}`.slice(0, 400) };
  return [related(to, name, { kind, sentence, confidence: isResolved ? 'high' : 'medium' })];
}

function isParty(name: string): boolean {
  const parties =
    /\b(?:boards?|council|cabinet|authority|trust|NHS|government|ministers?|commissioner|parliament|executive)\b|\b[A-Z]{2,6}$/;
  return (
    isBodyName(name) ||
    new RegExp(parties.source, 'i').test(name.replace(/\b[A-Z]{2,6}$/, '')) ||
    parties.test(name)
  );
}

// “is accountable to the Board and reports to it twice a year”
function alsoReported(
  rest: string,
  named: readonly RecordReading<RelationSaid>[],
): RecordReading<RelationSaid>[] {
  const says =
    /^[^.;]{0,200}?\band (?:(?:will|shall|also) )*(?:reports?|provides? (?:\w+ ){0,3}reports?)(?: [\w ]{1,40})? to (?:it|them)\b/iu;
  if (!says.test(rest)) return [];
  return named.map((one) => ({
    ...one,
    value: { ...one.value, relation: { ...one.value.relation, kind: 'reports-to' } },
  }));
}

// “the organisations that members represent”: no one body is named.
function described(rest: string, named: number, found: Found): RecordReading<RelationSaid>[] {
  const behind = named === 0 ? rest : (/(?:,| and) ((?:the|their) .*)/.exec(rest)?.[1] ?? '');
  const words = nameAtStart(behind.replace(/ (?:that|which) (?=members|they|partners)/, ' \u0000'))
    .replace('\u0000', behind.includes(' which ') ? 'which ' : 'that ')
    .split(',')[0]!;
  const isOfMany =
    /^(?:(?:the|their|its|each|all)\s+)?(?:(?:own|respective|parent|partner|member|constituent|individual|relevant|organisational)\s+)*(?:organisations?|agencies|governing bodies|boards|cabinets|authorities|boards\/cabinets)(?:\s.{0,60})?$/i;
  if (words.length > 90 || !isOfMany.test(words)) return [];
  return [related({ described: words }, words, { ...found, confidence: 'low' })];
}

function related(
  to: Pick<Relation, 'body' | 'organisation' | 'described'>,
  name: string,
  { kind, sentence, confidence }: Found & { confidence: 'high' | 'medium' | 'low' },
): RecordReading<RelationSaid> {
  const evidence = [{ clause: sentence.clause, quote: sentence.words }];
  return {
    value: { relation: { kind, ...to, evidence }, to: name },
    evidence,
    proposed: {
      reason: `The sentence says so of the body itself, and names “${name}”`.slice(0, 400),
      confidence,
    },
  };
}
