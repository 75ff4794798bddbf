import type { CharacterSpan } from '../../../files/raw-span.ts';

/** Words that are a label in another spelling. */
export interface OtherSpelling {
  readonly text: string;
  readonly at: CharacterSpan;
  /** `order`: two letters of an acronym changed places; `spacing`: one word or two, or a capital inside it. */
  readonly kind: 'order' | 'spacing';
}

/** Words with their letters run together: most do not have those of a name, which is quick to see. */
export interface SearchedWords {
  readonly text: string;
  readonly letters: string;
}

/**
 * Finds a label in another spelling that is certainly the same name: `VCSE` for `VSCE`, `Health Watch` for `HealthWatch`.
 *
 * A letter more or another letter is often another body (`VCS` and `VCSE`, `ICB` and `ICP`), a hyphen
 * or a first capital is often grammar: none of them counts.
 */
export function spellingsLike(label: string): (words: SearchedWords) => OtherSpelling[] {
  const name = label.replace(/\s+/g, ' ').trim();
  const kind = /^\p{Lu}{4,}$/u.test(name) ? 'order' : 'spacing';
  const spellings = kind === 'order' ? swapped(name) : spaced(name);
  if (spellings.length === 0) return () => [];
  // Whole words are told apart afterwards: a pattern that knows all letters of the world is slow to make.
  const pattern = new RegExp(spellings.join('|'), kind === 'order' ? 'g' : 'gi');
  const letters = searched(name).letters;
  return (words) => {
    if (kind === 'spacing' && !words.letters.includes(letters)) return [];
    return [...words.text.matchAll(pattern)].flatMap(({ 0: text, index }) => {
      const at = { start: index, end: index + text.length };
      const isOther = kind === 'order' || !isPlainly(name, text);
      return isOther && isWhole(words.text, at) ? [{ text, at, kind }] : [];
    });
  };
}

/** Words made ready for many searches. */
export function searched(text: string): SearchedWords {
  return { text, letters: text.replaceAll(' ', '').toLowerCase() };
}

/** An acronym with each two neighbouring letters exchanged. */
function swapped(name: string): string[] {
  const letters = [...name];
  return letters.slice(1).flatMap((letter, index) => {
    const before = letters[index]!;
    if (letter === before) return [];
    return [[...letters.slice(0, index), letter, before, ...letters.slice(index + 2)].join('')];
  });
}

// A short word can be the end of one word and the start of the next.
function spaced(name: string): string[] {
  const letters = [...name.replaceAll(' ', '')];
  return letters.length < 8 || letters.some((letter) => !/\p{L}/u.test(letter))
    ? []
    : [letters.join(' ?')];
}

// “Local Authority” and “local authority” differ by a first capital only; a heading can be all capitals.
function isPlainly(name: string, text: string): boolean {
  const parts = text.split(' ');
  if (parts.length !== name.split(' ').length)
    return parts.length > 1 && !parts.every((part) => /^\p{Lu}/u.test(part));
  return hasInnerCapital(name) === hasInnerCapital(text) || text === text.toUpperCase();
}

function hasInnerCapital(name: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(name);
}

function isWhole(words: string, { start, end }: CharacterSpan): boolean {
  return !/[\p{L}\p{N}]/u.test(`${words[start - 1] ?? ''}${words[end] ?? ''}`);
}
