import type { SeatClass } from '../../model/membership.ts';
import type { Office } from '../../model/office.ts';
import type { SeatCount } from '../../model/seat-count.ts';
import { peopleIn } from '../people/withhold-people.ts';
import type { Hints, Trim } from './beside-seat.ts';
import { beginnings, endings, setOffice } from './beside-seat.ts';
import { officeIn } from './office-in.ts';
import { countSaid } from './seat-count-said.ts';

/** What one line of a list of members says of a seat. */
export interface SeatLine {
  /** As written: no number, office or name of a person beside it. */
  readonly label: string;
  /** All of the line but the names: where organisations are looked for. */
  readonly words: string;
  readonly count: SeatCount;
  readonly isCountSaid: boolean;
  readonly office?: Office;
  readonly isVoting?: boolean;
  readonly class?: SeatClass;
  readonly status?: 'attendee' | 'observer' | 'adviser' | 'co-opted' | 'support';
  readonly isVacant: boolean;
  readonly isSubstituteAllowed: boolean;
  readonly isElected: boolean;
  /** How many people are named beside it. */
  readonly people: number;
}

/** Reads one line of a list of members; nothing where it has no words of its own. */
export function seatLine(written: string): SeatLine | undefined {
  const hints: Hints = {};
  const spans = [
    ...peopleIn(written),
    ...[...written.matchAll(/\S*\{withheld:\d\}\S*/gu)].map(({ 0: mark, index }) => ({
      start: index,
      end: index + mark.length,
    })),
  ].sort((a, b) => a.start - b.start);
  const words = apart(written, spans);
  const pieces = words.split('\u0001');
  hints.people = spans.length;
  const labels = pieces
    .map((piece) => trimmed(piece, hints))
    .filter((piece) => isOwn(piece, hints));
  const label = labels.map(beforeColon).find((piece) => officeIn(piece) === undefined) ?? labels[0];
  if (label === undefined) return undefined;
  const office = labels.map(officeIn).find((found) => found !== undefined) ?? hints.office;
  return { ...lineOf(label, hints), words: labels.join(', '), ...(office && { office }) };
}

// “Cllr” before a name says where someone comes from, and is no seat.
function isOwn(piece: string, hints: Hints): boolean {
  const isTitle = /^(?:cllrs?|councillors?|clr|cyng|cynghorydd)\.?$/iu.test(piece);
  if (isTitle) hints.isElected = true;
  return /\p{L}/u.test(piece) && !isTitle;
}

function apart(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans
    .toReversed()
    .reduce((words, { start, end }) => `${words.slice(0, start)}\u0001${words.slice(end)}`, text);
}

function trimmed(piece: string, hints: Hints): string {
  let words = piece.replace(/^[\s,;:)–—-]+/u, '').replace(/\((\s*)$/u, '');
  for (;;) {
    const before = words;
    for (const [pattern, note] of endings) words = cut(words, { pattern, note, hints });
    for (const [pattern, note] of beginnings) words = cut(words, { pattern, note, hints });
    if (words === before) return words.trim();
  }
}

function cut(
  words: string,
  { pattern, note, hints }: { pattern: RegExp; note: Trim[1]; hints: Hints },
): string {
  const found = pattern.exec(words);
  if (found === null || found[0] === '') return words;
  // “Chair: Independent” says no more than that the chair is.
  if (
    note === setOffice &&
    found.index === 0 &&
    /^(?!(?:cllrs?|councillors?|cyng)\b)\p{Lu}\p{Ll}+\.?$/iu.test(words.slice(found[0].length))
  )
    return words;
  const left = words.slice(0, found.index) + words.slice(found.index + found[0].length);
  if (!/\p{L}/u.test(left)) return words;
  note(hints, found);
  return left;
}

// “Strategic connectors: these members are …” explains itself after the colon.
function beforeColon(label: string): string {
  const [, head, after] = /^([^:]{3,80}):\s+(.+)$/su.exec(label) ?? [];
  if (head === undefined || after === undefined) return label;
  const isSentence =
    after.split(/\s+/u).length > 6 && /\b(?:are|is|will|have|has|may|can|who)\b/iu.test(after);
  return isSentence ? head : label;
}

function lineOf(label: string, hints: Hints): Omit<SeatLine, 'words'> {
  const { count, isSaid } =
    hints.range === undefined
      ? countSaid(label, hints.trailing)
      : { count: hints.range, isSaid: true };
  return {
    label,
    count,
    isCountSaid: isSaid,
    isVacant: hints.isVacant ?? false,
    isSubstituteAllowed: hints.isSubstituteAllowed ?? false,
    isElected: hints.isElected ?? false,
    people: hints.people ?? 0,
    // “Independent Chair (a lay member)” is the chair all the same.
    ...withOffice(hints.office ?? officeIn(label.replace(/\([^)]*\)|^1 x /gu, ' '))),
    ...(hints.isVoting !== undefined && { isVoting: hints.isVoting }),
    ...(hints.class && { class: hints.class }),
    ...(hints.status && { status: hints.status }),
  };
}

function withOffice(office: Office | undefined): { office?: Office } {
  return office === undefined ? {} : { office };
}
