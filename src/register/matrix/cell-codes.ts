import type { CellPart, Joiner } from './rasci-cell.ts';
import type { KnownSign } from './known-signs.ts';
import { closeOf } from './outside-brackets.ts';

/** What a run of words in a cell holds. */
export interface Codes {
  readonly parts: readonly CellPart[];
  readonly joins: readonly Joiner[];
  readonly notes: readonly string[];
}

/** Reads what stands in brackets; undefined where it is a note. */
export type BracketReader = (inner: string, signs: readonly KnownSign[]) => Codes | undefined;

interface Scan {
  readonly signs: readonly KnownSign[];
  readonly inBracket: BracketReader;
  readonly words: string;
  readonly parts: CellPart[];
  readonly joins: Joiner[];
  readonly notes: string[];
  at: number;
  /** Whether a joiner stands right before, or nothing does: only there is a word a letter. */
  isAtStart: boolean;
}

/** Reads words that are nothing but known signs, joiners, marks and brackets; undefined where anything else is among them. */
export function readCodes(
  words: string,
  signs: readonly KnownSign[],
  inBracket: BracketReader,
): Codes | undefined {
  const read = { parts: [], joins: [], notes: [] };
  const scan: Scan = { signs, words, inBracket, ...read, at: 0, isAtStart: true };
  while (scan.at < words.length)
    if (!space(scan) && !sign(scan) && !mark(scan) && !bracket(scan) && !joiner(scan))
      return undefined;
  if (scan.parts.length + scan.notes.length === 0) return undefined;
  const joins = scan.joins.slice(0, Math.max(0, scan.parts.length - 1));
  // Letters that only stand side by side leave open how they go together.
  const isTold = joins.length >= scan.parts.length - 1;
  return { parts: scan.parts, joins: isTold ? joins : [...joins, 'unstated'], notes: scan.notes };
}

function space(scan: Scan): boolean {
  if (scan.words[scan.at] !== ' ') return false;
  scan.at += 1;
  return true;
}

const marks = /^(?:[*†‡§#^°!?\u00B2\u00B3\u00B9\u2070-\u2079]+)/;

function sign(scan: Scan): boolean {
  const rest = scan.words.slice(scan.at);
  const found = knownAt(rest, scan);
  const run = found === undefined ? runTogether(rest, scan) : undefined;
  const length = found?.text.length ?? run?.length ?? 0;
  if (length === 0) return false;
  // A sign of the legend that is a mark, such as “*”, is no letter of its own beside one.
  const isMark = found !== undefined && marks.exec(found.text)?.[0] === found.text;
  if (isMark && scan.parts.length > 0) return false;
  const letters = found === undefined ? [...run!] : [found.letter];
  for (const letter of letters)
    scan.parts.push({
      letter,
      isKnown: true,
      isWord: found?.isWord === true,
      inBrackets: false,
      marks: [],
    });
  scan.at += length;
  if (scan.words[scan.at] === '.') scan.at += 1;
  scan.isAtStart = false;
  return true;
}

/** `R*`, `R †`: what marks the letter before it. */
function mark(scan: Scan): boolean {
  const found = marks.exec(scan.words.slice(scan.at))?.[0];
  if (found === undefined || scan.parts.length === 0) return false;
  addMark(scan, found);
  scan.at += found.length;
  return true;
}

function addMark({ parts }: Scan, found: string): void {
  const last = parts.pop();
  if (last !== undefined) parts.push({ ...last, marks: [...last.marks, found] });
}

// “R (lead), C” says it of R; in “R, C (others)” it may be of both.
function addNote({ parts, notes }: Scan, note: string): void {
  const isOfOne = parts.length === 1 || parts.some((part) => part.note !== undefined);
  const last = isOfOne ? parts.pop() : undefined;
  if (last === undefined) notes.push(note);
  else parts.push(withNote(last, [note]));
}

/** A part with more words of its own. */
export function withNote(part: CellPart, notes: readonly string[]): CellPart {
  const all = [...(part.note === undefined ? [] : [part.note]), ...notes];
  return all.length === 0 ? part : { ...part, note: all.join('; ') };
}

function knownAt(rest: string, { signs, isAtStart }: Scan): KnownSign | undefined {
  const fits = (known: KnownSign, isExact: boolean): boolean => {
    const { text } = known;
    const typed = rest.slice(0, text.length);
    const isSame = isExact ? typed === text : typed.toLowerCase() === text.toLowerCase();
    return isSame && (isAtStart || !known.isWord) && isWhole(typed, rest.slice(text.length));
  };
  return signs.find((known) => fits(known, true)) ?? signs.find((known) => fits(known, false));
}

function isWhole(typed: string, after: string): boolean {
  return !/[\p{L}\p{Nd}]$/u.test(typed) || !/^[\p{L}\p{Nd}]/u.test(after);
}

/** `RA`: single letters that are all known, written together. */
function runTogether(rest: string, { signs }: Scan): string | undefined {
  const run = /^\p{Lu}{2,5}(?![\p{L}\p{N}])/u.exec(rest)?.[0];
  const letters = [...(run ?? '')];
  const isEach = letters.every((letter) => signs.some(({ text }) => text === letter));
  return isEach && new Set(letters).size === letters.length ? run : undefined;
}

function bracket(scan: Scan): boolean {
  if (!'([{'.includes(scan.words[scan.at]!)) return false;
  const close = closeOf(scan.words, scan.at);
  const inner = scan.words.slice(scan.at + 1, close).trim();
  scan.at = close + 1;
  if (scan.parts.length > 0 && isMark(inner)) {
    addMark(scan, `(${inner})`);
    return true;
  }
  const codes = scan.inBracket(inner, scan.signs) ?? { parts: [], joins: [], notes: [inner] };
  const notes = codes.notes.filter((note) => note !== '');
  if (codes.parts.length === 0) {
    for (const note of notes) addNote(scan, note);
    return true;
  }
  if (scan.parts.length > 0) scan.joins.push('unstated');
  scan.joins.push(...codes.joins);
  scan.parts.push(...codes.parts.map((part) => withNote({ ...part, inBrackets: true }, notes)));
  scan.isAtStart = false;
  return true;
}

// `R (i)` and `A (2)` lead to a footnote: a role would stand in a capital letter.
function isMark(inner: string): boolean {
  return /^(?:\d{1,2}|[a-z]|[ivx]{1,4}|[*†‡§#]+)$/.test(inner);
}

const joiners: readonly [RegExp, Joiner][] = [
  [/^(?:and\s*\/\s*or)\b/i, 'unstated'],
  [/^(?:and\b|&|\+)/i, 'and'],
  [/^or\b/i, 'or'],
  [/^(?:then\b|->|=>|[→⇒➔➜>])/i, 'then'],
  [/^[/,\\·‐‑‒–—-]/, 'unstated'],
];

function joiner(scan: Scan): boolean {
  const rest = scan.words.slice(scan.at);
  for (const [pattern, join] of joiners) {
    const found = pattern.exec(rest)?.[0];
    if (found === undefined) continue;
    if (scan.parts.length > 0 && !scan.isAtStart) scan.joins.push(join);
    scan.at += found.length;
    scan.isAtStart = true;
    return true;
  }
  return false;
}
