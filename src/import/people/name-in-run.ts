import { surnames } from './surnames.ts';
import { doubtfulGivenNames, givenNames } from './given-names.ts';
import type { NameWord } from './name-words-in.ts';
import {
  calledAfterPeople,
  honorifics,
  letteredHonours,
  namesakeWords,
  officeTitles,
  otherWords,
  roleWords,
} from './no-name-words.ts';

/** What stands around some words that makes a name likely: a column of names or of parts of names, a label such as “Author:”, a role beside them. */
export type TrustInNames = 'column' | 'part' | 'label' | 'role' | 'none';

interface Around {
  readonly trust: TrustInNames;
  /** The run that “and” joins to this one. */
  readonly next: readonly NameWord[] | undefined;
}

interface Found {
  readonly start: number;
  readonly end: number;
}

/** The names of people in a run of words with capitals; most runs hold none, and few more than one. */
export function nameInRun(run: readonly NameWord[], around: Around): Found[] {
  if (isCalledAfter(run) || joinsNamesake(around)) return [];
  for (let at = 0; at < run.length; at += 1) {
    const end = titledEnd(run, at) ?? untitledEnd(run, at, around.trust);
    if (end === undefined) continue;
    const found = { start: run[at]!.start, end: run[end - 1]!.end };
    const rest = run.slice(end);
    return rest.length < 2 ? [found] : [found, ...nameInRun(rest, around)];
  }
  return [];
}

function isCalledAfter(run: readonly NameWord[]): boolean {
  const words = ` ${run.map(({ folded }) => folded).join(' ')} `;
  const isTitled = run.some(({ folded }) => isStrongTitle(folded) || officeTitles.has(folded));
  return !isTitled && calledAfterPeople.some((name) => words.includes(` ${name} `));
}

// “Helen & Douglas House”, “Robert Jones and Agnes Hunt Orthopaedic Hospital”.
function joinsNamesake({ next = [] }: Around): boolean {
  const isNamesake = next.slice(1, 5).some(({ folded }) => namesakeWords.has(folded));
  return isNamesake && next[0] !== undefined && isKnown(next[0]) && !isRole(next.at(-1));
}

const strongTitles = new Set(
  'dr mr mrs ms miss mx prof professor rev revd reverend dame baroness'.split(' '),
);

function isStrongTitle(folded: string): boolean {
  return strongTitles.has(folded);
}

/** Where a name ends that a title leads, “Dr A. Patel”; the title of an office is no part of it. */
function titledEnd(run: readonly NameWord[], at: number): number | undefined {
  const { folded } = run[at]!;
  const isOffice = at > 0 && officeTitles.has(run[at - 1]!.folded);
  if (!isOffice && !honorifics.has(folded)) return undefined;
  let from = at;
  while (honorifics.has(run[from]?.folded ?? '')) from += 1;
  const end = endOfName(run, from);
  const name = run.slice(from, end).filter(({ look }) => look !== 'particle');
  if (!name.some(({ look }) => look !== 'initial')) return undefined;
  const isSure = isOffice || run.slice(at, from).some((word) => isStrongTitle(word.folded));
  if (!name.some(isKnown) && !(isSure && name.every((word) => !isAbstract(word)))) return undefined;
  const isOfPerson = isOffice || /^(?:mr|mrs|ms|miss|mx)$/.test(folded);
  return !isOfPerson && leadsToNamesake(run, end) ? undefined : withHonours(run, end);
}

// “Councillor Nominations” names nobody.
function isAbstract({ folded }: NameWord): boolean {
  return /(?:tions?|ments?|ings|ances?|ences?|ities|ity|ships?)$/.test(folded);
}

/** Where a name ends that no title leads: “Jane Smith”, and with more to go by “J Bloggs”. */
function untitledEnd(
  run: readonly NameWord[],
  at: number,
  trust: TrustInNames,
): number | undefined {
  const first = run[at]!;
  const before = run[at - 1]?.folded ?? '';
  if (/^(?:st|saint|queen|king|prince|princess|san|santa|appendix|annex|option)$/.test(before))
    return undefined;
  // “Chief Inspector Mark Knibbs”: a role right before a name makes it likelier.
  const own = trust === 'none' && roleWords.has(before) ? 'role' : trust;
  const end = own === 'none' ? endOfName(run, at) : endOfTrusted(run, at);
  const name = run.slice(at, end).filter(({ look }) => look !== 'particle');
  if (name.length > 5 || !isBelieved(first, { name, trust: own, isWhole: at === 0 }))
    return undefined;
  return leadsToNamesake(run, end) ? undefined : withHonours(run, end);
}

function isBelieved(
  first: NameWord,
  {
    name,
    trust,
    isWhole,
  }: {
    readonly name: readonly NameWord[];
    readonly trust: TrustInNames;
    readonly isWhole: boolean;
  },
): boolean {
  const last = name.at(-1);
  if (last === undefined || last.look === 'initial') return false;
  const isGiven = givenNames.has(first.folded) || isDoubleGiven(first.folded);
  if (trust === 'part') return isWhole && name.every(canBeInName);
  if (name.length === 1)
    return isWhole && isGiven && (trust === 'label' || trust === 'column') && first.look === 'name';
  if (isGiven) return true;
  const isFamily = surnames.has(last.folded);
  const isOther = otherWords.has(last.folded) || roleWords.has(last.folded);
  if (doubtfulGivenNames.has(first.folded)) return isFamily ? !isOther : trust !== 'none';
  if (first.look === 'initial') return isFamily ? !isOther || trust !== 'none' : trust !== 'none';
  if (!isWhole || first.look === 'capitals') return false;
  if (trust === 'role') return name.some(isKnown);
  return trust === 'label' || trust === 'column';
}

function isDoubleGiven(folded: string): boolean {
  const parts = folded.split('-');
  return parts.length > 1 && givenNames.has(parts[0]!);
}

/** Where the words end that can be part of a name, from one on. */
function endOfName(run: readonly NameWord[], from: number): number {
  let end = from;
  while (end < run.length && end - from < 5 && isNamePart(run[end], end - from)) end += 1;
  // Of “Jane Smith Riverside City Council” the third word is the city’s.
  if (end - from > 2 && placed.has(run[end]?.folded ?? '')) end -= 1;
  while (end > from && run[end - 1]!.look === 'particle') end -= 1;
  return end;
}

const placed = new Set('city county district borough council parish metropolitan'.split(' '));

// Where a name is expected, “Sarah Hill” is none of a place.
function endOfTrusted(run: readonly NameWord[], from: number): number {
  const end = endOfName(run, from);
  const next = run[end];
  const isFamily = next !== undefined && next.look === 'name' && surnames.has(next.folded);
  return isFamily && end === from + 1 && end + 1 === run.length ? end + 1 : end;
}

function isNamePart(word: NameWord | undefined, order: number): boolean {
  if (word === undefined) return false;
  const { folded, look } = word;
  if (look === 'particle' || look === 'initial') return true;
  if (letteredHonours.has(folded)) return false;
  if (look === 'capitals')
    return isKnown(word) || (order > 0 && folded.length > 4 && !isStop(folded));
  if (order > 0 && surnames.has(folded) && !namesakeWords.has(folded))
    return !roleWords.has(folded);
  return !isStop(folded);
}

function isStop(folded: string): boolean {
  return (
    namesakeWords.has(folded) ||
    roleWords.has(folded) ||
    otherWords.has(folded) ||
    officeTitles.has(folded)
  );
}

/** Whether a word can be one of a name at all: it is none of a role, an organisation or a heading. */
export function canBeInName({ folded, look }: NameWord): boolean {
  return look === 'name' && !isStop(folded);
}

function isKnown({ folded }: NameWord): boolean {
  return (
    givenNames.has(folded) ||
    doubtfulGivenNames.has(folded) ||
    surnames.has(folded) ||
    isDoubleGiven(folded)
  );
}

function isRole(word: NameWord | undefined): boolean {
  return word !== undefined && roleWords.has(word.folded) && !namesakeWords.has(word.folded);
}

// “Henry Smith Charity” is called after a person; “Jane Smith Service Manager” is one.
function leadsToNamesake(run: readonly NameWord[], end: number): boolean {
  return namesakeWords.has(run[end]?.folded ?? '') && !isRole(run.at(-1));
}

function withHonours(run: readonly NameWord[], end: number): number {
  let last = end;
  while (letteredHonours.has(run[last]?.folded ?? '') && run[last]!.look === 'capitals') last += 1;
  return last;
}
