import type { Office } from '../../model/office.ts';
import type { SeatCount } from '../../model/seat-count.ts';
import type { SeatClass } from '../../model/membership.ts';
import { numeral, valueOf } from '../../english/numerals.ts';
import { peopleIn } from '../people/withhold-people.ts';
import { votingSaid } from './voting-said.ts';
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

type Hints = { -readonly [Field in keyof SeatLine]?: SeatLine[Field] } & {
  trailing?: number;
  range?: SeatCount;
};

const offices: readonly [RegExp, Office][] = [
  [/^(?:joint|co)[- ]?chair/iu, 'co-chair'],
  [/^vice[- ]?(?:chair|president)/iu, 'vice-chair'],
  [/^deputy[- ]?chair/iu, 'deputy-chair'],
  [
    /^(?:independent |current |interim |acting )?(?:chair(?:man|woman|person)?s?|cadeirydd)\b/iu,
    'chair',
  ],
  [/^secretar(?:y|iat)/iu, 'secretary'],
  [/^facilitator/iu, 'facilitator'],
];
const officeWords =
  '(?:(?:joint|co|vice|deputy)[- ]?)?(?:chair(?:man|woman|person)?s?)|cadeirydd|facilitator';
const ofBody = String.raw`(?:\s+of\s+(?:the\s+)?(?:board|group|committee|partnership|forum|panel|meeting|executive|hwb|psb))?`;

/** The office that words name, where they name nothing else. */
export function officeIn(words: string): Office | undefined {
  const plain = words
    .trim()
    .replace(/^(?:the|an?)\s+/iu, '')
    .replace(/[.;:]$/u, '');
  const isOnly = new RegExp(
    `^(?:independent |current |interim |acting |elected )?(?:${officeWords}|secretary)${ofBody}$`,
    'iu',
  ).test(plain);
  return isOnly ? offices.find(([pattern]) => pattern.test(plain))?.[1] : undefined;
}

type Trim = readonly [RegExp, (hints: Hints, found: RegExpExecArray) => void];

const N = `(${numeral})`;
const bracket = (inner: string): RegExp =>
  new RegExp(String.raw`\s*[([]\s*(?:${inner})\s*[)\]]$`, 'iu');
const afterDash = (inner: string): RegExp =>
  new RegExp(String.raw`\s*(?:\s[-–—]\s*|[–—:]\s*|(?<=\))\s*-\s*)(?:${inner})$`, 'iu');
const set =
  (more: Hints) =>
  (hints: Hints): void => {
    for (const [field, value] of Object.entries(more))
      (hints as Record<string, unknown>)[field] ??= value;
  };
const seats =
  '(?:seats?|members?|reps?|representatives?|places?|posts?|votes?|nominees?|people|persons?|officers?|each|in total|no\\.?)';

const setTrailing = (hints: Hints, found: RegExpExecArray): void => {
  const number = valueOf(found[1]!);
  if (number !== undefined && number > 0) hints.trailing ??= number;
};
const setOffice = (hints: Hints, found: RegExpExecArray): void => {
  const office = officeIn(found[1]!);
  if (office !== undefined) hints.office ??= office;
};

/** What may stand after the words of a seat, and what it says. */
const endings: readonly Trim[] = [
  [/[\s,;.:–—-]+$|;?\s+and$|,?\s+or$/iu, () => undefined],
  [
    bracket(String.raw`(?:x\s*)?${N}\s*(?:x\s*)?(?:${seats})?(?:\s*(?:in total|only))?`),
    setTrailing,
  ],
  [
    bracket(String.raw`(?:up to|max(?:imum)?\.?(?: of)?|no more than)\s*${N}\s*(?:${seats})?`),
    (hints, found) => (hints.range ??= { kind: 'range', maximum: valueOf(found[1]!) ?? 1 }),
  ],
  [
    bracket(String.raw`(?:at least|min(?:imum)?\.?(?: of)?)\s*${N}\s*(?:${seats})?`),
    (hints, found) => (hints.range ??= { kind: 'range', minimum: valueOf(found[1]!) ?? 1 }),
  ],
  [afterDash(String.raw`${N}\s*(?:${seats})?`), setTrailing],
  [/\s*[,:]\s*(\d{1,2})$/u, setTrailing],
  [/\s+[x×]\s?(\d{1,2})$/iu, setTrailing],
  [
    /(?<=\p{Ll})(?<!\b(?:band|tier|grade|level|group|phase|ward|area|zone|number|type|part|section|schedule|stage|version|route|locality|district))\s+([1-9]\d?)$/iu,
    setTrailing,
  ],
  [bracket(`(?:the\\s+)?(${officeWords})${ofBody}`), setOffice],
  [afterDash(`(?:the\\s+)?(${officeWords})${ofBody}`), setOffice],
  [
    bracket('non[- ]?voting(?: member)?|without (?:a )?vote|no vote|not voting|no voting rights'),
    set({ isVoting: false }),
  ],
  [afterDash('non[- ]?voting(?: member)?|without (?:a )?vote|no vote'), set({ isVoting: false })],
  [/[;,:]\s*non[- ]?voting$/iu, set({ isVoting: false })],
  [/[;,:]\s*voting$/iu, set({ isVoting: true })],
  [
    new RegExp(
      `(?<=^[^,]*\\b(?:leader|director|executive|officer|member|nurse|manager|head|chair|commander|lead)\\b[^,]*,[^,]+),\\s*(${officeWords})$`,
      'iu',
    ),
    setOffice,
  ],
  [/,?\s+without (?:a )?vot(?:e|ing rights)$/iu, set({ isVoting: false })],
  [
    /,?\s+(?:who|which) (?:shall|will|do|does|may|has|have|is|are)\b[^,]*(?:vote|voting)\b.*$/iu,
    (hints, found) => {
      const isVoting = votingSaid(found[0]);
      if (isVoting !== undefined) hints.isVoting ??= isVoting;
    },
  ],
  [bracket('voting(?: member)?|with (?:a )?vote|full voting rights'), set({ isVoting: true })],
  [afterDash('voting(?: member)?'), set({ isVoting: true })],
  [bracket('(?:as )?observers?|observer status'), set({ status: 'observer' })],
  [
    bracket('in attendance|attendee|by invitation|invited|attends?(?: as required)?'),
    set({ status: 'attendee' }),
  ],
  [afterDash('in attendance|by invitation'), set({ status: 'attendee' })],
  [bracket('advis[oe]rs?|advisory|in an advisory capacity'), set({ status: 'adviser' })],
  [bracket('co-?opted(?: member)?'), set({ class: 'co-opted' })],
  [bracket('ex[- ]?officio'), set({ class: 'ex-officio' })],
  [bracket('statutory(?: member)?'), set({ class: 'statutory' })],
  [bracket('core(?: member)?'), set({ class: 'core' })],
  [bracket('lay(?: member)?'), set({ class: 'lay' })],
  [bracket('(?:currently |post |position )?vacan(?:t|cy)'), set({ isVacant: true })],
  [afterDash('(?:currently |post |position )?vacan(?:t|cy)'), set({ isVacant: true })],
  [
    bracket('tb[acd]|to be (?:confirmed|advised|appointed|agreed|nominated|determined)'),
    () => undefined,
  ],
  [
    afterDash('tb[acd]|to be (?:confirmed|advised|appointed|agreed|nominated|determined)'),
    () => undefined,
  ],
  [
    /,?\s+\(?or (?:(?:his|her|their|his\/her|an?|the|its) )?(?:(?:nominated|named|appointed|agreed|suitable|senior|delegated) )?(?:deput(?:y|ies)|representatives?|nominees?|substitutes?|delegates?|alternates?)(?:\(s\))?\)?$/iu,
    set({ isSubstituteAllowed: true }),
  ],
  [
    /,?\s+\(?(?:when|where|if|as|and when) (?:and when )?(?:required|necessary|appropriate|needed|relevant|requested|available|invited)\b.*$/iu,
    () => undefined,
  ],
];

const beginnings: readonly Trim[] = [
  [/^[\s•·*–—-]+/u, () => undefined],
  [
    new RegExp(`^(?:the\\s+)?(${officeWords})${ofBody}\\s*(?:[:–—]|\\s-\\s)\\s*(?=\\S)`, 'iu'),
    setOffice,
  ],
  [/^vacan(?:t|cy)\s*[-–—:,]\s*/iu, set({ isVacant: true })],
  [/^\((?=[^()]*\)$)|(?<=^[^()]*)\)$/u, () => undefined],
  [/^(?:cllrs?|councillors?|clr|cyng)\.?\s*(?=\{)/iu, set({ isElected: true })],
];

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
