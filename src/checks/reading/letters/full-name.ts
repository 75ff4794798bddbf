import type { GlossaryEntry } from '../../../model/knowledge/glossary-entry.ts';
import type { Register } from '../../../register/register.ts';
import type { TextPiece } from '../words/text-pieces.ts';
import type { Mark } from '../words/marked-words.ts';

/** What the glossary says of some letters. */
export function glossaryEntryOf(
  letters: string,
  { glossary }: Register,
): GlossaryEntry | undefined {
  return [...glossary.values()].find(({ term }) => term === letters);
}

/** Where the name that some letters stand for is written out, though not beside them. */
export function fullNameOf(
  letters: string,
  pieces: readonly TextPiece[],
  register: Register,
): Mark | undefined {
  const entry = glossaryEntryOf(letters, register);
  const readings = entry?.readings.map(({ expansion }) => expansion) ?? [];
  const spellings = (entry?.variants ?? []).filter((variant) => /\s/u.test(variant));
  const patterns = [...readings, ...spellings].map(looseName);
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
function looseName(name: string): RegExp {
  const words = name.split(/[\s-]+/u).map((word) => {
    const plain = word.replace(/[^\p{L}\p{N}]/gu, '').replace(/(?:s|y)$/u, '');
    return plain.toLowerCase() === 'and' ? '(?:and|&)' : `${plain}(?:s|y|ies|’s|'s)?`;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s-]*')}(?![\\p{L}\\p{N}])`, 'iu');
}

function capitalisedName(letters: string): RegExp {
  const words = [...letters].map((letter) => `${letter}\\p{Ll}[\\p{L}’'-]*`);
  const between = '(?:\\s+(?:of|and|the|for|in|to|&))*\\s+';
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join(between)}(?![\\p{L}\\p{N}])`, 'u');
}
