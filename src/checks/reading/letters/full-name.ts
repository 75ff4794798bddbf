import type { GlossaryEntry } from '../../../model/knowledge/glossary-entry.ts';
import type { Register } from '../../../register/register.ts';
import type { Letters } from './letters-in.ts';
import type { TextPiece } from '../words/text-pieces.ts';
import type { Mark } from '../words/marked-words.ts';

/** What the glossary says of some letters. */
export function glossaryEntryOf(
  letters: string,
  { glossary }: Register,
): GlossaryEntry | undefined {
  const entries = [...glossary.values()];
  // “DEFRA” is how many write “Defra”.
  return (
    entries.find(({ term }) => term === letters) ??
    entries.find(({ term, kind }) => kind === 'acronym' && term.toUpperCase() === letters)
  );
}

/** What the glossary reads some letters as; a reading from another walk of life only where the document speaks of it. */
export function glossaryReadings(
  letters: string,
  pieces: readonly TextPiece[],
  register: Register,
): string[] {
  const readings = glossaryEntryOf(letters, register)?.readings ?? [];
  return readings
    .filter(
      ({ onlyWith }) => onlyWith === undefined || onlyWith.some((word) => hasWord(word, pieces)),
    )
    .map(({ expansion }) => expansion);
}

function hasWord(word: string, pieces: readonly TextPiece[]): boolean {
  const pattern = looseName(word);
  return pieces.some(({ words }) => pattern.test(words));
}

/** Where the name that some letters stand for is written out, though not beside them. */
export function fullNameOf(
  { letters, piece: { words }, end }: Letters,
  pieces: readonly TextPiece[],
  register: Register,
): Mark | undefined {
  const entry = glossaryEntryOf(letters, register);
  const readings = glossaryReadings(letters, pieces, register);
  const spellings = (entry?.variants ?? []).filter((variant) => /\s/u.test(variant));
  // Of “HWB Strategy” and “Health and Wellbeing Strategy” the word that follows tells what the letters mean.
  const next = /^\s+(\p{Lu}\p{Ll}+)/u.exec(words.slice(end))?.[1];
  const continued = next === undefined ? [] : readings.map((name) => looseName(name, next));
  const patterns = [...continued, ...[...readings, ...spellings].map((name) => looseName(name))];
  if (/^[A-Z]{3,}$/u.test(letters)) patterns.push(capitalisedName(letters));
  for (const pattern of patterns) {
    for (const piece of pieces) {
      const match = pattern.exec(piece.words);
      if (match !== null) return { piece, start: match.index, end: match.index + match[0].length };
    }
  }
  return undefined;
}

// “Health and Well-being Board” is also written “Health & Wellbeing Board”, and a name may be in the plural.
function looseName(name: string, next?: string): RegExp {
  const words = name.split(/[\s-]+/u).map((word) => {
    const plain = word.replace(/[^\p{L}\p{N}]/gu, '').replace(/(?:s|y)$/u, '');
    return plain.toLowerCase() === 'and' ? '(?:and|&)' : `${plain}(?:s|es|y|ies|’s|'s)?`;
  });
  const after = next === undefined ? '' : `(?=\\s+${next})`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s-]*')}(?![\\p{L}\\p{N}])${after}`, 'iu');
}

function capitalisedName(letters: string): RegExp {
  const words = [...letters].map((letter) => `${letter}\\p{Ll}[\\p{L}’'-]*`);
  const between = '(?:\\s+(?:of|and|the|for|in|to|&))*\\s+';
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join(between)}(?![\\p{L}\\p{N}])`, 'u');
}
