import { oncePerConstitution } from '../../../register/once-per-register.ts';
import type { TextPiece } from '../words/text-pieces.ts';
import { textPieces } from '../words/text-pieces.ts';
import type { Letters } from './letters-in.ts';
import { lettersToExplain } from './letters-in.ts';

/** A place where letters are put beside the name they stand for. */
export interface SpelledOut extends Letters {
  readonly name: string;
  /** Whether it stands in a list of abbreviations. */
  readonly isListed: boolean;
  /** Whether the letters stand somewhere in the words and are not all first letters. */
  readonly isLoose: boolean;
}

/** Where a constitution puts letters beside their names, in reading order. */
export const spelledOutIn = oncePerConstitution((constitution, register): readonly SpelledOut[] => {
  const pieces = textPieces(constitution);
  return lettersToExplain(constitution, register).flatMap((found) => {
    const inRow = nameInRow(found, pieces);
    const close = nameBefore(found) ?? nameAfter(found) ?? inRow;
    const name = close ?? looseNameBefore(found) ?? definitionOf(found);
    if (name === undefined) return [];
    // A table of names and letters is a list, wherever it stands.
    const isListed = inRow !== undefined || isInGlossary(found.piece);
    return [{ ...found, name, isListed, isLoose: close === undefined }];
  });
});

const opening =
  /\(\s*(?:[^()]{1,30}\sor\s+)?(?:(?:hereafter|hereinafter|known as|referred to as|or|the)\s+|["“‘'])*$/iu;

// “local strategic partnership (LSP)”
function nameBefore(found: Letters): string | undefined {
  const { letters } = found;
  const reach = wordsBefore(found).slice(-(letters.length + 6));
  for (let from = reach.length - 1; from >= 0; from--) {
    const name = nameFrom(reach.slice(from), letters);
    if (name !== undefined && reach.length - from - name.length <= 3) return name.join(' ');
  }
  return undefined;
}

// “Risk, Information, Care Planning and Evaluation (RICE)”, “Multidisciplinary Working Groups (MDG)”
function looseNameBefore(found: Letters): string | undefined {
  const { letters } = found;
  const reach = wordsBefore(found).slice(-Math.min(letters.length + 5, letters.length * 2));
  const inOrder = new RegExp([...letters].join('.*'), 'iu');
  const start = reach.findLastIndex(
    (word, at) =>
      startsWith(word, letters[0]!.toLowerCase()) && inOrder.test(reach.slice(at).join(' ')),
  );
  return start === -1 ? undefined : reach.slice(start).join(' ');
}

// The words before letters that stand in brackets of their own.
function wordsBefore({ piece, start, end }: Letters): string[] {
  const before = piece.words.slice(0, start);
  if (!opening.test(before) || !/^s?["”’']?\s*\)/u.test(piece.words.slice(end))) return [];
  return before.replace(opening, '').match(/[\p{L}\p{N}’'&-]+/gu) ?? [];
}

// “LSP (local strategic partnership)”, and in a list of abbreviations “LSP: local strategic partnership”
function nameAfter({ piece, letters, start, end }: Letters): string | undefined {
  const after = afterLetters({ piece, end });
  const [, bracketed] = /^\s*\(([^()]+)\)/u.exec(after) ?? [];
  const [, listed] = start === 0 ? (/^\s*[-–—:]\s*(.+)/su.exec(after) ?? []) : [];
  const [, meant] = defining.exec(after) ?? [];
  const words = (bracketed ?? listed ?? meant)?.match(/[\p{L}\p{N}’'&-]+/gu) ?? [];
  const name = nameFrom(words.slice(0, letters.length + 6), letters);
  return name?.join(' ');
}

// The letters, in the plural too: “SDOs = safeguarding delivery officers”.
function afterLetters({ piece, end }: Pick<Letters, 'piece' | 'end'>): string {
  return piece.words.slice(end).replace(/^s(?!\p{L})/u, '');
}

const defining =
  /^\s*["”’']?\s*(?:=|\b(?:means|shall mean|stands for|denotes|refers to)\b)\s*(?:an?\s|the\s)?(.+)/su;

// “PNA” means the assessment that … : a definition explains, whatever its words begin with.
function definitionOf(found: Letters): string | undefined {
  const [, meant] = defining.exec(afterLetters(found)) ?? [];
  const isQuoted = /["“‘'](?:the\s+)?$/iu.test(found.piece.words.slice(0, found.start));
  return isQuoted || found.start === 0 ? meant?.split(/\s+/u).slice(0, 8).join(' ') : undefined;
}

// A row of a table has the letters in one cell and the name in another, before or after.
function nameInRow(
  { piece, letters, order }: Letters,
  pieces: readonly TextPiece[],
): string | undefined {
  if (piece.kind !== 'cell' || piece.words.trim() !== letters) return undefined;
  const near = pieces.slice(Math.max(0, order - mostColumns), order + mostColumns);
  for (const cell of near) {
    if (cell.entry !== piece.entry || cell.path.at(-2) !== piece.path.at(-2)) continue;
    const name = nameFrom(cell.words.match(/[\p{L}\p{N}’'&-]+/gu) ?? [], letters);
    if (cell !== piece && name !== undefined) return name.join(' ');
  }
  return undefined;
}

// Tables of more columns list no abbreviations.
const mostColumns = 8;

const small = /^(?:a|an|and|at|by|for|in|of|on|the|to|with|&)$/iu;

// The words at the start of some words that the letters stand for; nothing where they do not fit.
function nameFrom(words: readonly string[], letters: string): string[] | undefined {
  let at = -1;
  let within = 0;
  for (const letter of letters.toLowerCase()) {
    const rest = words.slice(at + 1);
    const next = rest.findIndex((word) => !small.test(word) || startsWith(word, letter));
    const inWord = at < 0 ? -1 : words[at]!.toLowerCase().indexOf(letter, within);
    if (next >= 0 && startsWith(rest[next]!, letter)) [at, within] = [at + 1 + next, 1];
    // “Northwest Riverside” and “anti-social” give two letters from one word.
    else if (inWord > 0) within = inWord + 1;
    else return undefined;
  }
  const initials = words.slice(0, at + 1).filter((word) => !small.test(word)).length;
  return initials * 2 >= letters.length ? words.slice(0, at + 1) : undefined;
}

function startsWith(word: string, letter: string): boolean {
  return word.toLowerCase().startsWith(letter);
}

function isInGlossary({ entry }: TextPiece): boolean {
  for (let part: typeof entry | undefined = entry; part !== undefined; part = part.parent) {
    const { node } = part;
    if (
      node.kind === 'section' &&
      /glossary|abbreviation|acronym|definition/iu.test(node.heading ?? '')
    )
      return true;
  }
  return false;
}
