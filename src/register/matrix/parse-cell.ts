import { foldedSign } from './folded-sign.ts';
import type { KnownSign } from './known-signs.ts';
import type { Codes } from './cell-codes.ts';
import type { CellPart, Joiner, RasciCell } from './rasci-cell.ts';
import { readCodes, withNote } from './cell-codes.ts';
import { outsideBrackets } from './outside-brackets.ts';

/**
 * Reads a cell as written: `R/A`, `c, i`, `S (lead)`, `(C)`, `R and S`, `R – until March`, `Accountable`, `-`.
 *
 * Nothing is lost: what is no known sign stays a letter of its own, as it is typed, for pages and
 * checks to say that nothing explains it. A dash, `n/a` or an empty cell has no letter.
 */
export function parseCell(asWritten: string, signs: readonly KnownSign[]): RasciCell {
  const plain = asWritten.replace(/[^\S\n]+/g, ' ').trim();
  const { parts, joins, notes } = codesOf(foldedSign(asWritten), signs);
  const letters = [...new Set(parts.map(({ letter }) => letter))];
  const merged = letters.map((letter) => together(parts.filter((part) => part.letter === letter)));
  const kinds = new Set(joins);
  const join = kinds.size === 1 ? [...kinds][0]! : 'unstated';
  const cell = { asWritten: plain, letters, join };
  if (merged.length > 1 && merged.some(({ note }) => note !== undefined))
    return { ...cell, parts: merged, note: plain };
  const all = [...merged.flatMap(({ note }) => note ?? []), ...notes];
  return {
    ...cell,
    parts: merged.map(({ note: _, ...part }) => part),
    ...(all.length === 0 ? {} : { note: all.join('; ') }),
  };
}

// `Responsible (R)` holds one letter, and no bracket qualifies it.
function together(same: readonly CellPart[]): CellPart {
  const { note: _, ...plainly } = same.find(({ inBrackets }) => !inBrackets) ?? same[0]!;
  const part = {
    ...plainly,
    isWord: same.some(({ isWord }) => isWord),
    marks: [...new Set(same.flatMap(({ marks }) => marks))],
  };
  return withNote(part, [...new Set(same.flatMap(({ note }) => note ?? []))]);
}

const nothing = /^(?:[-‐‑‒–—―−]+|n ?\/ ?a|n\. ?a\.|none|nil|not applicable)?$/i;

function codesOf(cell: string, signs: readonly KnownSign[]): Codes {
  // A legend can explain anything that fills a cell, a dash or `R/A` too.
  const whole = signs.find(({ text }) => text === cell);
  if (whole !== undefined) return { parts: [plainPart(whole.letter, whole)], joins: [], notes: [] };
  const segments = outsideBrackets(cell, /[;\n|]/g).filter((segment) => segment !== '');
  return joined(
    segments.map((segment) => inSegment(segment.replace(/^[-–—•]\s+/, ''), signs)),
    'unstated',
  );
}

// One after the other, the surest reading first.
function inSegment(segment: string, signs: readonly KnownSign[]): Codes {
  if (nothing.test(segment)) return { parts: [], joins: [], notes: [] };
  return (
    readCodes(segment, signs, inBracket) ??
    eachWithWords(segment, signs) ??
    withWords(segment, signs) ??
    pieceByPiece(segment, signs)
  );
}

/** `A for the budget, R for the work`: several letters, each with its own words. */
function eachWithWords(segment: string, signs: readonly KnownSign[]): Codes | undefined {
  return (
    allOf(outsideBrackets(segment, /,|\sand\s/g), signs, 'each with words') ??
    allOf(outsideBrackets(segment, /,/g), signs, 'some with words')
  );
}

function allOf(
  pieces: readonly string[],
  signs: readonly KnownSign[],
  wanted: 'each with words' | 'some with words',
): Codes | undefined {
  if (pieces.length < 2) return undefined;
  const all = pieces.flatMap(
    (piece) => readCodes(piece, signs, inBracket) ?? withWords(piece, signs) ?? [],
  );
  const isWanted = ({ parts, notes }: Codes): boolean =>
    parts.length > 0 && (wanted === 'some with words' || hasWords(parts, notes));
  return all.length === pieces.length && all.every(isWanted) ? joined(all, 'and') : undefined;
}

function hasWords(parts: readonly CellPart[], notes: readonly string[]): boolean {
  return notes.length > 0 || parts.some(({ note }) => note !== undefined);
}

function withWords(segment: string, signs: readonly KnownSign[]): Codes | undefined {
  return beforeDash(segment, signs) ?? beforeWords(segment, signs);
}

/** `R – until March`, `A: chairs the group`. */
function beforeDash(segment: string, signs: readonly KnownSign[]): Codes | undefined {
  for (const { 0: dash, index } of segment.matchAll(/\s*[–—:=]\s*|\s+-\s*|-\s+/g)) {
    const before = readCodes(segment.slice(0, index), signs, inBracket);
    const note = segment.slice(index + dash.length).trim();
    if (before !== undefined && before.parts.length > 0 && note !== '')
      return { ...before, notes: [...before.notes, note] };
  }
  return undefined;
}

// “A new plan” and “I will” begin with words, not with letters of a scheme.
const condition =
  /^(?:for|on|in|if|when|where|while|until|till|from|to|with|within|only|except|unless|as|at|by|via|through|during|jointly|otherwise|after|before|under)\b/;

/** `R lead on data`, `A until March`: a letter, then words in small letters. */
function beforeWords(segment: string, signs: readonly KnownSign[]): Codes | undefined {
  for (const { index } of segment.matchAll(/\s+(?=\p{Ll}{2})/gu)) {
    const words = segment.slice(0, index);
    const note = segment.slice(index).trim();
    const isSure = /^(?!(?:A|I)$)[^\p{Ll}]+$/u.test(words) || condition.test(note);
    const before = isSure ? readCodes(words, signs, inBracket) : undefined;
    if (before !== undefined && before.parts.length > 0)
      return { ...before, notes: [...before.notes, note] };
  }
  return undefined;
}

/** `S/X`, `A for the budget, R for the work`: each piece for itself, and what nobody knows as it is typed. */
function pieceByPiece(segment: string, signs: readonly KnownSign[]): Codes {
  const pieces = outsideBrackets(segment, /[/,+&]|\s(?:and|or)\s/gi).filter(
    (piece) => piece !== '',
  );
  if (pieces.length > 1)
    return joined(
      pieces.map((piece) => inSegment(piece, signs)),
      'unstated',
    );
  const tokens = segment.split(' ');
  if (tokens.length > 1 && tokens.every((token) => token.length <= 3))
    return joined(
      tokens.map((token) => inSegment(token, signs)),
      'unstated',
    );
  const [, sign = segment, note] = /^([^\s()]{1,3})\s*\((.+)\)$/u.exec(segment) ?? [];
  const letter = /^\p{L}$/u.test(sign) ? sign.toUpperCase() : sign;
  return { parts: [plainPart(letter)], joins: [], notes: note === undefined ? [] : [note] };
}

function plainPart(letter: string, known?: KnownSign): CellPart {
  return {
    letter,
    isKnown: known !== undefined,
    isWord: known?.isWord === true,
    inBrackets: false,
    marks: [],
  };
}

// `R (A until March)` says both; a bracket that holds anything unknown is a note.
function inBracket(inner: string, signs: readonly KnownSign[]): Codes | undefined {
  const codes =
    readCodes(inner, signs, inBracket) ??
    eachWithWords(inner, signs) ??
    (/,|\sand\s/.test(inner) ? undefined : withWords(inner, signs));
  if (codes === undefined || !hasWords(codes.parts, codes.notes)) return codes;
  return { ...codes, parts: codes.parts.map(({ note: _, ...part }) => part), notes: [inner] };
}

function joined(all: readonly Codes[], join: Joiner): Codes {
  const withParts = all.filter(({ parts }) => parts.length > 0).length;
  if (withParts > 1)
    // What is said in a piece is said of its letters only.
    return {
      parts: all.flatMap(({ parts, notes }) => parts.map((part) => withNote(part, notes))),
      joins: [...all.flatMap(({ joins }) => joins), join],
      notes: all.flatMap(({ parts, notes }) => (parts.length === 0 ? notes : [])),
    };
  return {
    parts: all.flatMap(({ parts }) => parts),
    joins: all.flatMap(({ joins }) => joins),
    notes: all.flatMap(({ notes }) => notes),
  };
}
