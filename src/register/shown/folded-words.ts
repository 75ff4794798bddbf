import { characterReference, referredTo } from '../../files/characters/character-references.ts';
import { unescaped } from '../../files/characters/yaml-escapes.ts';
import type { CharacterSpan } from '../../files/raw-span.ts';

/** One word where it stands, folded so that every way to write it is the same word. */
export interface FoldedWord extends CharacterSpan {
  readonly word: string;
  /** Whether it is written as a name begins: with a capital, or in letters that have none. */
  readonly isCapital: boolean;
}

// An apostrophe and what cannot be seen belong to the word they stand in.
const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}]|['’ʼ](?=\p{L}))*/gu;

/**
 * The words of a text, whatever their case, accents, apostrophes and invisible characters.
 *
 * Escapes of YAML, HTML and addresses are read, so `A\u0064a` and `%41da` are the word `ada`.
 */
export function foldedWords(text: string): FoldedWord[] {
  const { characters, starts } = readCodes(text);
  return [...characters.matchAll(wordPattern)].map(({ 0: found, index }) => ({
    word: fold(found),
    start: starts?.[index] ?? index,
    end: starts?.[index + found.length] ?? index + found.length,
    isCapital: /^(?:\p{Lu}|\p{Lt}|\p{Lo})/u.test(found),
  }));
}

function fold(written: string): string {
  const lower = written.replace(/['’ʼ]s$/i, '').toLowerCase();
  return /^[a-z0-9]+$/.test(lower)
    ? lower
    : lower.normalize('NFKD').replace(/[\p{M}\p{Cf}'’ʼ]/gu, '');
}

interface Read {
  readonly characters: string;
  /** Where each character and the end stand in the text; left out where nothing is escaped. */
  readonly starts?: readonly number[];
}

// In words that are in no quotes a backslash before another letter is a backslash.
const escapeOfYaml = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[nrtNLP_]|\r?\n[ \t]*)/u;
const escapePattern = new RegExp(
  `${escapeOfYaml.source}|${characterReference.source}|(?:%[\\da-fA-F]{2})+`,
  'gu',
);

function readCodes(text: string): Read {
  if (!/[\\&%]/.test(text)) return { characters: text };
  let characters = '';
  const starts: number[] = [];
  const add = (written: string, startOf: (unit: number) => number): void => {
    for (let unit = 0; unit < written.length; unit++) starts.push(startOf(unit));
    characters += written;
  };
  let last = 0;
  for (const { 0: escape, index } of text.matchAll(escapePattern)) {
    const from = last;
    add(text.slice(from, index), (unit) => from + unit);
    add(meaningOf(escape), () => index);
    last = index + escape.length;
  }
  const from = last;
  add(text.slice(from), (unit) => from + unit);
  return { characters, starts: [...starts, text.length] };
}

// What stands for no letter parts words, as a space does.
function meaningOf(escape: string): string {
  if (escape.startsWith('%')) return fromAddress(escape);
  return (escape.startsWith('\\') ? unescaped(escape) : referredTo(escape)) ?? ' ';
}

function fromAddress(escape: string): string {
  try {
    return decodeURIComponent(escape);
  } catch {
    return ' ';
  }
}
