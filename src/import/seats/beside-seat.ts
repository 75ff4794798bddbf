import { numeral, valueOf } from '../../english/numerals.ts';
import type { SeatClass } from '../../model/membership.ts';
import type { Office } from '../../model/office.ts';
import type { SeatCount } from '../../model/seat-count.ts';
import { ofBody, officeIn, officeWords } from './office-in.ts';
import { votingSaid } from './voting-said.ts';

/** What is known of a seat while its line is read. */
export interface Hints {
  office?: Office;
  isVoting?: boolean;
  class?: SeatClass;
  status?: 'attendee' | 'observer' | 'adviser' | 'co-opted' | 'support';
  isVacant?: boolean;
  isSubstituteAllowed?: boolean;
  isElected?: boolean;
  people?: number;
  /** A number behind the words. */
  trailing?: number;
  range?: SeatCount;
}

/** Words that may stand beside a seat, and what they say of it. */
export type Trim = readonly [RegExp, (hints: Hints, found: RegExpExecArray) => void];

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
/** Notes the office that the words name. */
export const setOffice = (hints: Hints, found: RegExpExecArray): void => {
  const office = officeIn(found[1]!);
  if (office !== undefined) hints.office ??= office;
};

/** What may stand after the words of a seat, and what it says. */
export const endings: readonly Trim[] = [
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

/** What may stand before the words of a seat. */
export const beginnings: readonly Trim[] = [
  [/^[\s•·*–—-]+/u, () => undefined],
  [
    new RegExp(`^(?:the\\s+)?(${officeWords})${ofBody}\\s*(?:[:–—]|\\s-\\s)\\s*(?=\\S)`, 'iu'),
    setOffice,
  ],
  [/^vacan(?:t|cy)\s*[-–—:,]\s*/iu, set({ isVacant: true })],
  [/^\((?=[^()]*\)$)|(?<=^[^()]*)\)$/u, () => undefined],
  [/^(?:cllrs?|councillors?|clr|cyng)\.?\s*(?=\{)/iu, set({ isElected: true })],
];
