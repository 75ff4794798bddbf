// Scripts in which joiners decide the shape of a letter, and so are a part of the spelling.
const joined = /[\p{L}\p{M}\p{Nd}]/u;
const joiningScript =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mand}\p{scx=Nkoo}\p{scx=Mong}\p{scx=Adlm}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u;
const pictureBefore = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u;
const picture = /\p{Extended_Pictographic}/u;

const partOfEmoji = /[\uFE0F\u200D\u{E0020}-\u{E007F}]/u;

interface Place {
  readonly text: string;
  readonly start: number;
}

/**
 * Whether an unseen character belongs to the spelling of what stands around it.
 *
 * So do joiners between letters of Arabic and Indic scripts, the variants of Chinese and Mongolian
 * signs, and the parts of an emoji: a picture is seen, and is what it seems. Marks of direction are
 * not among them: a name reads the same without.
 */
export function isPartOfSpelling(character: string, place: Place): boolean {
  const before = characterBefore(place);
  const after = characterAfter(character, place);
  switch (character) {
    case '\u200C':
      return isJoined(before) && isJoined(after);
    case '\u200D':
      if (pictureBefore.test(before) && picture.test(after)) return true;
      return isJoined(before) && (isJoined(after) || /\p{M}/u.test(before));
  }
  if (/\p{Script=Mongolian}/u.test(before) && /[\u180B-\u180F]/u.test(character)) return true;
  if (/\p{Variation_Selector}/u.test(character) && /\p{Script=Han}/u.test(before)) return true;
  // Signs that stand over or around Arabic and Syriac numbers are seen.
  if (/[[\p{Cf}--\p{DI}]--[\uFFF9-\uFFFB]]/v.test(character)) return true;
  return partOfEmoji.test(character) && isInEmoji(place);
}

function isJoined(character: string): boolean {
  return joined.test(character) && joiningScript.test(character);
}

/** The character just before a place in a text; nothing at its start. */
export function characterBefore({ text, start }: Place): string {
  return /.$/su.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
}

function characterAfter(character: string, { text, start }: Place): string {
  const end = start + character.length;
  return /^./su.exec(text.slice(end, end + 2))?.[0] ?? '';
}

// The longest emoji, a family or a flag with its tags, has some twenty units.
const longest = 40;

/** Whether a place in a text is inside an emoji. */
export function isInEmoji({ text, start }: Place): boolean {
  const from = Math.max(0, start - longest);
  for (const match of text.slice(from, start + longest).matchAll(/\p{RGI_Emoji}/gv)) {
    const at = from + match.index;
    if (at <= start && start < at + match[0].length) return true;
  }
  return false;
}
