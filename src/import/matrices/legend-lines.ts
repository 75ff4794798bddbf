import type { LegendEntry } from '../../model/matrix/legend-entry.ts';
import { meaningOf } from '../../register/matrix/rasci-meanings.ts';

const sign = String.raw`(?<sign>\p{Lu}[*†\d]?|\p{Lu}{2}|[✓✔√])`;
const word = String.raw`(?<word>\p{L}[\p{L}’'/-]{2,}(?: (?:of the loop|out|review|to|the|and|or|off|\p{L}[\p{L}-]+)){0,4}?)`;
const ends = String.raw`(?=\s*(?:$|[.,;:|)(\n]|[-–—=]\s|\s[-–—]|who\b|what\b|that\b|the (?:person|party|one)\b|and\s+\(?\p{Lu}\b|\s\(?\p{Lu}[*†]?\)?\s*(?:[-–—=:~)]|\p{Lu}\p{Ll})))`;
const signFirst = new RegExp(
  String.raw`(?<![\p{L}\p{N}])[("“‘']?${sign}[)"”’']?(?<joint>\s*[-–—=:~.]+\s*|\s+(?:is|for|means|stands for|denotes)\s+(?:the )?|\s+\(?|\s*\()${word}${ends}`,
  'gu',
);
const wordFirst = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<word>\p{Lu}[\p{L}-]{3,}(?: \p{Ll}+){0,3}?)\s*(?:\(|[-–—=:]\s*)(?:the\s+)?(?<sign>\p{Lu})(?:\)|(?![\p{L}\p{N}]))`,
  'gu',
);

/** The lines of a legend that some words hold: “R = Responsible, A = Accountable”, “Consulted (C)”. */
export function legendIn(words: string): LegendEntry[] {
  const found = [...words.matchAll(signFirst)].flatMap((match) => entryOf(match, words));
  const turned =
    found.length > 0
      ? []
      : [...words.matchAll(wordFirst)].flatMap((match) => entryOf(match, words));
  const all = [...found, ...turned];
  const first = [...Map.groupBy(all, ({ letter }) => letter).values()].map(([entry]) => entry!);
  return first.length === 1 ? first.map((entry) => ({ ...entry, asWritten: words })) : first;
}

// Of a whole sentence only a word that has the letter, or is one of the usual, explains it.
function entryOf(match: RegExpMatchArray, words: string): LegendEntry[] {
  const { sign: letter = '', word: meant = '', joint = '' } = match.groups ?? {};
  const isInitial = meant.toLowerCase().startsWith(letter[0]!.toLowerCase());
  const isUsual = (meaningOf(meant) ?? 'other') !== 'other';
  const isTick = /^[✓✔√]$/u.test(letter);
  const isJoined = /[-–—=:~(]|\b(?:is|for|means|stands|denotes)\b/u.test(joint) || joint === '';
  const isLine = words.trim().startsWith(match[0].trim());
  if (!(isTick || isInitial || (isUsual && isJoined))) return [];
  if (!isTick && !isJoined && !isUsual && !isLine) return [];
  const asWritten = match[0].replace(/^[^\p{L}✓✔√]+/u, '').trim();
  return [
    {
      letter,
      word: meant.trim(),
      asWritten: asWritten.endsWith('(') ? asWritten.slice(0, -1).trim() : asWritten,
    },
  ];
}
