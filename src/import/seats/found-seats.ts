import type { Passage, ReadableText } from '../reading/readable-text.ts';
import { splitSentences } from '../reading/sentences.ts';
import { contentOf } from '../../register/text/text-index.ts';
import { isSeatPhrase } from './is-seat-phrase.ts';
import type { SeatDoubt } from './seat-doubt.ts';
import type { SeatLine } from './seat-line.ts';
import { seatLine } from './seat-line.ts';
import type { MemberRow } from './member-rows.ts';
import { memberRows } from './member-rows.ts';
import { guestSentence } from './guest-sentence.ts';
import { seatSentence } from './seat-sentence.ts';
import { countSaid } from './seat-count-said.ts';
import type { SeatZone } from './seat-zone.ts';
import { isOfMembers, seatZone } from './seat-zone.ts';
import { memberTable } from './table-heads.ts';

/** A line of a list of members where it stands, with what stands around it. */
export interface FoundSeat {
  readonly clause: string;
  readonly shape: 'list' | 'table' | 'sentence';
  readonly line: SeatLine;
  readonly zone: SeatZone;
  readonly row?: MemberRow;
}

/** Every line of the lists, tables and sentences that say who sits on a body. */
export function foundSeats(text: ReadableText): {
  readonly seats: readonly FoundSeat[];
  readonly doubts: readonly SeatDoubt[];
} {
  const tables = text.passages.flatMap(tableSeats);
  const lists = listSeats(text);
  const sentences = text.passages.flatMap(sentenceSeats);
  const isGuest = ({ zone }: FoundSeat): boolean => zone.status !== undefined;
  // A sentence that sums up the list beside it says nothing more.
  const listed =
    tables.length > lists.length
      ? [...tables, ...lists.filter((each) => isGuest(each))]
      : lists.length > 0
        ? lists
        : tables;
  const seated = listed.filter((each) => !isGuest(each));
  const fromSentences = seated.length > 1 ? sentences.filter(isGuest) : sentences;
  const isListed = listed.length > 0 && (seated.length > 0 || sentences.length > 0);
  return {
    seats: [
      ...(isListed ? listed : []),
      ...fromSentences.filter(({ line }) => !listed.some((each) => each.line.label === line.label)),
    ],
    doubts: unreadIn(text, listed.length + sentences.length),
  };
}

function tableSeats(passage: Passage): FoundSeat[] {
  const { node, id: clause, headings, leadIn } = passage;
  if (node.kind !== 'table') return [];
  const zone = seatZone({ headings, leadIn });
  const isExpected = zone !== undefined || isOfMembers(node.caption ?? '');
  const table = memberTable(node, { isExpected });
  if (table === undefined) return [];
  const cue = zone?.cue ?? node.caption ?? '';
  return memberRows(table).map((row) => ({
    clause,
    shape: 'table',
    line: row.line,
    zone: zoneOfLine({ ...zone, cue, isNear: true, ...row.zone }, row.line.label),
    row,
  }));
}

function listSeats(text: ReadableText): FoundSeat[] {
  const found = withLeads(text.passages).flatMap((passage): FoundSeat[] => {
    const { node, words, id: clause } = passage;
    if (node.kind !== 'item' && node.kind !== 'clause') return [];
    const zone = seatZone(passage);
    if (zone === undefined || leadsOn(passage)) return [];
    const sentence = seatSentence(words);
    if (sentence?.isLabelled === true)
      return sentenceSeats(passage).map((seat) => ({ ...seat, shape: 'list' }));
    if (node.kind === 'clause' && passage.leadIn.length === 0 && words.split(/\s+/u).length > 20)
      return [];
    if (!isSeatPhrase(words) || sentence !== undefined) return [];
    return linesIn(words).flatMap((each) => {
      const line = seatLine(each);
      return line === undefined
        ? []
        : [{ clause, shape: 'list' as const, line, zone: zoneOfLine(zone, words) }];
    });
  });
  return withoutLone(found);
}

/** Points beside the paragraph that leads to them are read as if they stood inside it. */
function withLeads(passages: readonly Passage[]): Passage[] {
  let lead: Passage | undefined;
  return passages.map((passage) => {
    const { node, words, headings, leadIn } = passage;
    const isPoint = node.kind === 'item' && leadIn.length === 0;
    if (isPoint && lead?.headings[0] === headings[0] && lead !== undefined)
      return { ...passage, leadIn: [lead.words] };
    if (!isPoint && leadIn.length === 0)
      lead = node.kind === 'clause' && isLead(words) ? passage : undefined;
    return passage;
  });
}

function isLead(words: string): boolean {
  return /[:;—–-]\s*$/u.test(words) || /\bfollowing\b[^.]*\.?\s*$/iu.test(words);
}

// A line break inside an item parts two lines only where each of them could be one.
function linesIn(words: string): string[] {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every((line) => isSeatPhrase(line))
    ? lines
    : [words.replaceAll('\n', ' ')];
}

// “Officer support from …” and “Secretariat” are no seats.
function zoneOfLine(zone: SeatZone, words: string): SeatZone {
  const isSupport =
    /^(?:the )?(?:secretariat|(?:\p{L}+ )?officer support|administrative support|support officers?|minute[- ]taker|admin(?:istrator)?\b)/iu.test(
      words,
    );
  return isSupport ? { ...zone, status: 'support' } : zone;
}

// Words that lead to a list of their own are no line of one.
function leadsOn({ node, words }: Passage): boolean {
  return (
    /:\s*$/u.test(words) || contentOf(node).some(({ kind }) => kind === 'item' || kind === 'table')
  );
}

// One phrase alone in a section is a heading or a remark more often than a list.
function withoutLone(found: readonly FoundSeat[]): FoundSeat[] {
  const byCue = Map.groupBy(found, ({ zone }) => zone.cue);
  return found.length === 1 && byCue.size === 1 && found[0]!.zone.status === undefined
    ? []
    : [...found];
}

function sentenceSeats(passage: Passage): FoundSeat[] {
  const { node, words, id: clause, headings } = passage;
  if (node.kind !== 'clause' && node.kind !== 'item') return [];
  if (
    headings.some((heading) =>
      /\bsub-?groups?\b|working groups?|quorum|definitions?|glossary|interpretation/iu.test(
        heading,
      ),
    )
  )
    return [];
  return splitSentences(words).flatMap((sentence) => {
    const guests = guestsIn(sentence, passage);
    if (guests.length > 0) return guests;
    const found = seatSentence(sentence);
    if (found === undefined || /\bsub-?(?:group|committee)s?\b|\bquorum\b/iu.test(found.opening))
      return [];
    return found.lines.flatMap((each) => {
      const line = seatLine(each);
      if (line === undefined) return [];
      const isVoting = line.isVoting ?? found.isVoting;
      const zone: SeatZone = {
        cue: words,
        isNear: true,
        ...(found.status && { status: found.status }),
      };
      const counted = found.each === undefined ? line : { ...line, ...countOf(found.each) };
      return [
        {
          clause,
          shape: 'sentence' as const,
          zone,
          line: { ...counted, ...(isVoting === undefined ? {} : { isVoting }) },
        },
      ];
    });
  });
}

// “The Company Secretary will be in attendance”, “Individuals with particular skills may be co-opted”.
function guestsIn(sentence: string, { id: clause, words }: Passage): FoundSeat[] {
  const guests = guestSentence(sentence);
  return (guests?.lines ?? []).flatMap((each) => {
    const line = seatLine(each);
    if (line === undefined) return [];
    const zone: SeatZone = { cue: words, isNear: true, status: guests!.status };
    return [{ clause, shape: 'sentence' as const, zone, line }];
  });
}

function countOf(each: string): Pick<SeatLine, 'count' | 'isCountSaid'> {
  return { count: countSaid(`${each} members`).count, isCountSaid: true };
}

// A section on membership in which no list was found is what a person should look at first.
function unreadIn({ passages }: ReadableText, number: number): SeatDoubt[] {
  if (number > 0) return [];
  return passages
    .filter(({ headings, node }) => node.kind !== 'section' && isOfMembers(headings[0] ?? ''))
    .slice(0, 3)
    .map(({ id, words }) => ({
      clause: id,
      quote: words.slice(0, 400),
      says: 'This stands under a heading on membership, and no list of members was found in it.',
    }));
}
