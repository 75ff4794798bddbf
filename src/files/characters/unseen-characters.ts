import type { CharacterProblem } from './character-problem.ts';
import { codePointOf } from './character-problem.ts';
import { characterName } from './character-names.ts';
import { isPartOfSpelling } from './is-part-of-spelling.ts';

// Controls, formats, codes without a character, separators, what is ignored by default, and blanks.
const unseen = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800\u{1D159}\uFFFC\uFFFD]/gu;
const ordinary = /[ \t\n\r]/;

/** The characters of a text that nobody can see, or see for what they are. */
export function unseenCharacters(text: string): CharacterProblem[] {
  const found: CharacterProblem[] = [];
  for (const { 0: character, index: start } of text.matchAll(unseen)) {
    if (ordinary.test(character) || isPartOfSpelling(character, { text, start })) continue;
    const [trouble, remedy] = adviceOn(character);
    const name = characterName(character);
    const article = /^[aeiou]/i.test(name) ? 'an' : 'a';
    found.push({
      code: 'file/unseen-character',
      start,
      end: start + character.length,
      what: `${article} ${name} (${codePointOf(character)})${trouble}`,
      remedy,
      plain: plainFor(character),
    });
  }
  return found;
}

type Advice = readonly [trouble: string, remedy: string];

const cannotBeSeen = ', which cannot be seen';

// The first that fits.
const advice: readonly (readonly [RegExp, Advice])[] = [
  [/\uFFFC/u, [', left where a picture was', 'Delete it.']],
  [/\uFFFD/u, [', left where a letter was lost', 'Type the letter that is meant.']],
  [/\p{Cs}/u, [', which is half of a character', 'Delete it, or type the whole character.']],
  [/\p{Co}/u, [', which each computer shows differently', 'Type the sign that is meant, as `•`.']],
  [/[\p{Zl}\p{Zp}\u0085]/u, [cannotBeSeen, 'Delete it, or begin a new line.']],
  [/\p{Zs}/u, [', which is not an ordinary space', 'Type an ordinary space.']],
  [
    /[\p{Bidi_Control}]/u,
    [', which turns the direction of reading and cannot be seen', 'Delete it.'],
  ],
];

function adviceOn(character: string): Advice {
  const windows = windowsCharacter(character);
  if (windows !== undefined)
    return [cannotBeSeen, `Delete it, or type \`${windows}\` where that is meant.`];
  return advice.find(([kind]) => kind.test(character))?.[1] ?? [cannotBeSeen, 'Delete it.'];
}

function plainFor(character: string): string {
  if (/[\p{Z}\v\f\u0085]/u.test(character)) return ' ';
  // A bullet of a symbol font; a lost letter stays lost.
  if (/[\p{Co}\uFFFD]/u.test(character)) return character === '\uFFFD' ? character : '•';
  return windowsCharacter(character) ?? '';
}

// Text of Windows-1252 that was read as Latin-1 has these codes where quotation marks and dashes were.
function windowsCharacter(character: string): string | undefined {
  const code = character.codePointAt(0)!;
  if (code < 0x80 || code > 0x9f || code === 0x85) return undefined;
  const meant = new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return meant === character ? undefined : meant;
}
