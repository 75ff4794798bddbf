import { numeral } from '../../english/numerals.ts';
import type { SeatLine } from './seat-line.ts';
import { isSeatPhrase } from './is-seat-phrase.ts';
import { isOrganisation } from './proper-organisation.ts';
import { isRole } from './seat-count-said.ts';

/** Who a sentence lists: “The members are A, B and C”. */
export interface SeatSentence {
  readonly lines: readonly string[];
  readonly status?: NonNullable<SeatLine['status']>;
  readonly isVoting?: boolean;
  /** The number of all that the sentence gives: “at most ten voting members: …”. */
  readonly opening: string;
  /** Whether it is no sentence but a label and a list: “Members: A, B”. */
  readonly isLabelled: boolean;
  /** So many for each, where it says so once for all of them. */
  readonly each?: string;
}

// A body may be called by capitals alone, so letters count here.
const either = (words: string): string =>
  words.replace(
    /(^|\|)(\p{L})/gu,
    (_, bar: string, letter: string) => `${bar}[${letter.toUpperCase()}${letter}]`,
  );
const before = `(?:(?:${either('the|our|its|core|full|current|voting|statutory|permanent|strategic|membership of')}) )*`;
const body = either(
  'board|group|committee|partnership|forum|panel|executive|council|body|membership|members|team|network|alliance|assembly|commission',
);
const verb = String.raw`comprises?(?: of)?|comprising|consists? of|(?:is|are) (?:made up of|composed of|drawn from)|(?:will|shall|should) (?:comprise|consist of|be made up of|be composed of|include)|members? (?:of (?:the )?[^.;:,]{1,60} )?(?:are|is|will be|shall be|include)|membership (?:is|will be|shall be|includes?)|brings together|(?:(?:shall|will) have|has)(?= (?:at (?:most|least)|up to|a (?:maximum|minimum) of|no more than)?\s*(?:${numeral})\b)`;
const opening = new RegExp(
  String.raw`^(?<open>(?:${before}(?:[\p{L}&’'-]+ ){0,6}?(?:${body}|\p{Lu}{2,8})\b[^.;:]{0,70}?\b(?:${verb})|${before}(?:${either('members|membership')})(?: of (?:the )?[^.;:,]{1,60})? (?:are|is|will be|shall be|includes?)|(?:${either('the')} )?(?:responsible authorities|statutory (?:partners|members)|core partners) (?:are|include)|${either('the')} following(?: organisations| bodies| agencies| partners)? (?:are|will be|shall be) (?:asked|invited|entitled|expected) to (?:each )?(?:send|nominate|appoint) (?:someone|(?:an?|one) (?:representative|member|delegate|person))(?: each)?))(?: of)?:?\s+(?<rest>.+)$`,
  'su',
);
const invited =
  /^(?<open>(?:the )?(?:invited (?:participants|attendees|members)|observers|attendees|non-voting (?:members|attendees)|co-opted members|advisers|those in attendance)\b[^.;:]{0,40}?\b(?:are|include|will be|shall be|may include))\s*:?\s+(?<rest>.+)$/isu;
const labelled =
  /^(?<open>(?:core |voting |non-voting |full |statutory )?(?:members(?:hip)?|in attendance|observers|attendees|attending|aelodau))\s*[:–-]\s+(?<rest>.+)$/isu;
const appoint = new RegExp(
  String.raw`^(?<rest>.+?)\s+(?:will |shall |may )?(?:each\s+)(?:appoints?|nominates?|sends?|provides?)\s+(?<each>${numeral})\s+(?:(?<vote>non-voting|voting)\s+)?(?:members?|representatives?|councillors?|persons?|people|officers?)\b`,
  'iu',
);

// A list of members in one sentence fills a page at most.
const longest = 3000;

/** Reads a sentence that lists who sits on a body; nothing where it does anything else. */
export function seatSentence(sentence: string): SeatSentence | undefined {
  const words = sentence.trim().replace(/[.;]+$/u, '');
  if (words.length > longest) return undefined;
  const shared = appoint.exec(words)?.groups;
  if (shared !== undefined) return appointed(shared);
  const found = (invited.exec(words) ?? opening.exec(words) ?? labelled.exec(words))?.groups;
  if (found === undefined) return undefined;
  const [open = '', rest = ''] = [found['open'], found['rest']];
  const lines = listed(rest);
  // “Brings together residents and agencies” names kinds of people, and no seats.
  if (/brings together$/u.test(open) && !lines.some((line) => /\p{Lu}/u.test(line)))
    return undefined;
  const isLabelled = !invited.test(words) && !opening.test(words);
  if (
    lines.length < (isLabelled || ofPeople.test(rest) ? 1 : 2) ||
    !lines.every((line) => isSeatPhrase(line) && isNamed(line))
  )
    return undefined;
  return {
    lines,
    isLabelled,
    opening: `${open} ${rest.split(':')[0]!.slice(0, 80)}`,
    ...statusOf(open),
    ...voteOf(`${open} ${totalOf(rest)}`),
  };
}

// “Ten councillors and the seven bodies: A, B …” tells after the colon what stands before it;
// of “15 members: landowners, users and others” only the whole has a number.
function listed(rest: string): string[] {
  const [before = '', after] = rest.split(/:\s+(.*)/su);
  if (after === undefined) return splitList(rest);
  const first = splitList(before);
  if (first.length > 1 && first.every(isNamed)) return first;
  const lines = splitList(after);
  const isNumbered = lines.every(
    (line) => startsWithNumber.test(line) || /^\p{Lu}|^(?:the|an?)\s/u.test(line),
  );
  return isNumbered || !startsWithNumber.test(before) ? lines : [before];
}

// “15 members: landowners, users and others” is a list of one line; “three aims” is none.
const ofPeople = new RegExp(
  String.raw`^(?:up to |at (?:most|least) |(?:a )?(?:maximum|minimum) of |no more than )?${numeral}\s+(?:[\p{L}-]+\s+){0,2}(?:members|councillors|representatives|trustees|governors|people|persons)\b`,
  'iu',
);

const startsWithNumber = new RegExp(
  String.raw`^(?:up to |at (?:most|least) |(?:a )?(?:maximum|minimum) of )?${numeral}\b`,
  'iu',
);

function appointed(groups: Record<string, string | undefined>): SeatSentence | undefined {
  const lines = splitList(groups['rest'] ?? '');
  if (lines.length === 0 || !lines.every((line) => isOrganisation(line.replace(/^the /iu, ''))))
    return undefined;
  const vote = groups['vote']?.toLowerCase();
  return {
    lines,
    isLabelled: false,
    opening: '',
    each: groups['each'] ?? 'one',
    ...(vote === undefined ? {} : { isVoting: vote === 'voting' }),
  };
}

// A list of who sits there begins with an article, a number or a capital letter.
function isNamed(line: string): boolean {
  return new RegExp(
    String.raw`^(?:(?:the|an?|one|up to|at least|senior|all|each)\b|\p{Lu}|${numeral}|[\p{L}-]+ (?:members?|representatives?|councillors?|officers?|directors?)\b)`,
    'iu',
  ).test(line);
}

// “at most ten voting members: four independents, …”: the list stands after the colon.
function totalOf(rest: string): string {
  return /^([^:,;]{1,80}):\s/u.exec(rest)?.[1] ?? '';
}

function statusOf(open: string): Pick<SeatSentence, 'status'> {
  if (/observer/iu.test(open)) return { status: 'observer' };
  if (/advis/iu.test(open)) return { status: 'adviser' };
  if (/co-opted/iu.test(open)) return { status: 'co-opted' };
  return /invited|attend/iu.test(open) ? { status: 'attendee' } : {};
}

function voteOf(open: string): Pick<SeatSentence, 'isVoting'> {
  if (/non-voting/iu.test(open)) return { isVoting: false };
  return /\bvoting\b/iu.test(open) ? { isVoting: true } : {};
}

// “and” joins words of one name here, and no two lines.
const joined =
  /\b(?:fire|health|crime|children|adults?|voluntary|culture|arts|housing|safety|equality|environment|research|further|higher|education|adult|social|families|wellbeing|well-being|police|town|sport|drugs?|parks?|planning|economy|skills|transport|regeneration|parish|disorder|business|faith|community|communities|prison|trading|leisure|commerce|pensions|ageing|food|farming|diversity|inclusion|learning|prevention|commissioning|quality|strategy|policy|performance|mental|physical|primary|secondary|acute|care|rescue|office for health improvement|work|one|lay|senior|young|development|sustainability) and$/iu;

/** Takes “A, B and C” apart, without parting what is one name. */
export function splitList(words: string): string[] {
  const pieces = /;/u.test(words) ? words.split(/;\s*/u) : words.split(/,\s+(?![^()]*\))/u);
  const whole = joinedBack(pieces);
  const last = whole.at(-1) ?? '';
  const lines = [...whole.slice(0, -1), ...splitAnd(last, whole.length)];
  return lines
    .map((line) =>
      line.replace(/^(?:and|or|plus|together with|along with|as well as)\s+/iu, '').trim(),
    )
    .filter((line) => line !== '');
}

// “four members, one of whom is the Leader, …”: what a comma adds to a line belongs to it.
function joinedBack(pieces: readonly string[]): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const isMore =
      /^(?:one|two|some|all|at least \w+|none) of (?:whom|which)\b|^(?:who|which|whose|including|in particular|where|when|as|if)\b/iu.test(
        piece,
      );
    if (isMore && lines.length > 0) lines.push(`${lines.pop()!}, ${piece}`);
    else lines.push(piece);
  }
  return lines;
}

function splitAnd(words: string, pieces: number): string[] {
  const places = [...words.matchAll(/\s+(?:and|&|plus|together with|as well as)\s+/giu)];
  for (const { 0: joint, index } of places.toReversed()) {
    const [before, after] = [words.slice(0, index), words.slice(index + joint.length)];
    // What stands in brackets tells of one line.
    if (/^[^()]*\)/u.test(after)) continue;
    if (joined.test(`${before} and`) && !/^(?:the|an?|two|three|four|five|six|one)\s/u.test(after))
      continue;
    const isSure = startsLine.test(after);
    if (isSure && (isSeatPhrase(before) || pieces > 1))
      return [...splitAnd(before, pieces + 1), after];
    if (isWhole(before) && isWhole(after)) return [...splitAnd(before, pieces + 1), after];
  }
  return [words];
}

const startsLine = new RegExp(String.raw`^(?:(?:the|an?|up to|at least)\s|${numeral}\s)`, 'iu');

// “Marlby and Thorne Trust” is one name: each side of an “and” that parts two stands by itself.
function isWhole(words: string): boolean {
  const plain = words.replace(/\s*\([^)]*\)$/u, '').trim();
  const bare = plain.replace(/^(?:the|an?) /iu, '');
  return (
    isOrganisation(bare) ||
    isRole(bare) ||
    /^\p{Lu}{2,8}$/u.test(bare) ||
    startsWithNumber.test(bare)
  );
}
