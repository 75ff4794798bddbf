import type { CharacterProblem } from './character-problem.ts';
import { codePointOf } from './character-problem.ts';
import { latinTwins } from './latin-twins.ts';

const alphabets = {
  Latin: /\p{Script=Latin}/u,
  Greek: /\p{Script=Greek}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Armenian: /\p{Script=Armenian}/u,
  Cherokee: /\p{Script=Cherokee}/u,
  Coptic: /\p{Script=Coptic}/u,
  Georgian: /\p{Script=Georgian}/u,
  Lisu: /\p{Script=Lisu}/u,
  Deseret: /\p{Script=Deseret}/u,
  Canadian: /\p{Script=Canadian_Aboriginal}/u,
} as const;
type Alphabet = keyof typeof alphabets;
const names = Object.keys(alphabets) as Alphabet[];

// Only a word with a letter of an alphabet that looks like the Latin one needs to be looked at.
const word = /[\p{L}\p{M}]+/gu;
const foreign =
  /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Georgian}\p{Script=Lisu}\p{Script=Deseret}\p{Script=Canadian_Aboriginal}]/u;

/**
 * Letters of one alphabet in a word of another, and words that only seem to be Latin.
 *
 * Words of any alphabet may stand beside Latin words, and a Greek letter may be a sign: β, Ω, μg.
 * A word that could be read in Latin letters throughout is told where all around it is Latin.
 */
export function mixedScripts(text: string): CharacterProblem[] {
  if (!foreign.test(text)) return [];
  return [...text.matchAll(word)].flatMap(({ 0: letters, index }) => {
    if (!foreign.test(letters)) return [];
    const all = lettersOf(letters, index);
    const kinds = new Set(all.map(({ alphabet }) => alphabet));
    if (kinds.size > 1) return isWithGreekSign(letters) ? [] : strangers(all);
    return isLatinInDisguise(all, text) ? all.map((one) => problemAt(one, 'Latin')) : [];
  });
}

interface Letter {
  readonly character: string;
  readonly start: number;
  readonly alphabet: Alphabet;
}

function lettersOf(letters: string, index: number): Letter[] {
  const found: Letter[] = [];
  let start = index;
  for (const character of letters) {
    const alphabet = names.find((name) => alphabets[name].test(character));
    if (alphabet !== undefined) found.push({ character, start, alphabet });
    start += character.length;
  }
  return found;
}

// The alphabet of most letters is the one that is meant; Latin, where there are as many.
function strangers(all: readonly Letter[]): CharacterProblem[] {
  const sizes = Map.groupBy(all, ({ alphabet }) => alphabet);
  const [first, ...rest] = names.filter((name) => sizes.has(name));
  const meant = rest.reduce(
    (most, name) => (sizes.get(name)!.length > sizes.get(most)!.length ? name : most),
    first!,
  );
  return all.filter(({ alphabet }) => alphabet !== meant).map((one) => problemAt(one, meant));
}

function problemAt({ character, start, alphabet }: Letter, meant: Alphabet): CharacterProblem {
  const twin = meant === 'Latin' ? latinTwins[character] : undefined;
  const seems =
    twin === undefined ? `, among ${meant} letters` : `, which looks like the Latin ${twin}`;
  return {
    code: 'file/look-alike',
    start,
    end: start + character.length,
    what: `a ${alphabet} ${character} (${codePointOf(character)})${seems}`,
    remedy: `Type the ${meant} letter.`,
    plain: twin ?? character,
  };
}

// “μg”, “kΩ”, “TNFα”: a Greek letter that no one takes for a Latin one, or at the end of capitals. Those that look
// like i, o and u are no signs of anything: at the end of “Jana Pawła II” one is a slip.
function isWithGreekSign(letters: string): boolean {
  const greek = [...letters].filter((letter) => alphabets.Greek.test(letter));
  const others = [...letters].filter((letter) => !alphabets.Greek.test(letter));
  if (greek.length !== 1 || !others.every((letter) => !foreign.test(letter))) return false;
  return latinTwins[greek[0]!] === undefined || /^\p{Lu}{2,}(?![ιου])[α-ω]$/u.test(letters);
}

// Capitals of the three alphabets are so alike that a whole word of them, as КОМНАТА, tells nothing.
function isInCapitals(all: readonly Letter[]): boolean {
  return all.length > 3 && all.every(({ character }) => /\p{Lu}/u.test(character));
}

function isLatinInDisguise(all: readonly Letter[], text: string): boolean {
  const [{ alphabet, character }] = all as [Letter];
  if (all.some((one) => latinTwins[one.character] === undefined)) return false;
  if (!alphabets.Latin.test(text) || isInCapitals(all)) return false;
  // A small Greek letter alone is a sign; an o is not.
  if (all.length === 1 && alphabet === 'Greek' && /[\p{Ll}--ο]/v.test(character)) return false;
  return ![...text].some(
    (other) => alphabets[alphabet].test(other) && latinTwins[other] === undefined,
  );
}
