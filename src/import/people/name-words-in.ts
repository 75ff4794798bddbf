import { honorifics, officeTitles } from './no-name-words.ts';

/** A word of a text, as a reader of names sees it. */
export interface NameWord {
  /** Folded: lower case, without accents and without the `’s` of a possessive. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly look: 'name' | 'initial' | 'capitals' | 'particle' | 'plain';
}

// Spelled as one name: `O’Brien`, `Tring-Willis`. A full stop ends it.
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ‑‐-][\p{L}][\p{L}\p{M}]*)*/gu;
const particles = new Set(
  'van von de del della der den di da dos du la le bin binti ibn al el ul ur ap ab ferch ter ten y e'.split(
    ' ',
  ),
);

// A page in capitals is no name.
const mostWords = 40;

/** The runs of words of a text that nothing parts: no comma, bracket, dash or end of a line, and no word in small letters. */
export function nameRunsIn(text: string): NameWord[][] {
  const runs: NameWord[][] = [];
  let run: NameWord[] = [];
  const end = (): void => {
    while (run.length > 0 && run.at(-1)!.look === 'particle') run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const { 0: written, index } of text.matchAll(wordPattern)) {
    const word = wordOf(written, index);
    const before = run.at(-1);
    if (before !== undefined && isParted(text.slice(before.end, word.start), before)) end();
    if (run.length >= mostWords) end();
    if (word.look === 'plain' || (word.look === 'particle' && run.length === 0)) end();
    else run.push(word);
  }
  end();
  return runs;
}

function wordOf(written: string, start: number): NameWord {
  // Most words of a text begin with a small letter and need no closer look.
  if (/^[a-z]/.test(written) && !particles.has(written))
    return { folded: written, start, end: start + written.length, look: 'plain' };
  const folded = foldedName(written);
  return { folded, start, end: start + written.length, look: lookOf(written, folded) };
}

/** A word of a name without case, accents and possessive. */
export function foldedName(written: string): string {
  return written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‑‐]/g, '-')
    .replace(/'s$/i, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o');
}

function lookOf(written: string, folded: string): NameWord['look'] {
  if (/\p{N}/u.test(written)) return 'plain';
  if (particles.has(written)) return 'particle';
  if (!/^\p{Lu}/u.test(written)) return 'plain';
  if (/^\p{Lu}$/u.test(written)) return 'initial';
  const isTitle = honorifics.has(folded) || officeTitles.has(folded);
  return /^[\p{Lu}'’ʼ‑‐-]+$/u.test(written) && !isTitle ? 'capitals' : 'name';
}

// A full stop after a letter or a short title ends nothing: “A. Bell”, “Dr. Bell”.
function isParted(between: string, before: NameWord): boolean {
  if (/^ +$|^\u00A0$/u.test(between)) return false;
  const isShort =
    before.look === 'initial' || honorifics.has(before.folded) || officeTitles.has(before.folded);
  return !(isShort && /^\.? *$/u.test(between));
}
