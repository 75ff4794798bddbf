import { characterName } from './character-names.ts';
import type { CharacterProblem } from './character-problem.ts';
import { codePointOf } from './character-problem.ts';
import { characterBefore, isInEmoji } from './is-part-of-spelling.ts';

// A sign with the marks that stand on it, or Korean signs in their parts.
const markedSigns =
  /[^\p{M}\s]?[\p{M}--\p{Default_Ignorable_Code_Point}]+|[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?/gv;
const bearsMarks = /[\p{L}\p{N}\p{M}\u25CC\p{Default_Ignorable_Code_Point}]/u;
const european = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]/u;

const keycap = '\u20E3';

// Vietnamese puts two marks on a letter, phonetic writing three; Tibetan builds a stack of five.
const mostMarks = { european: 3, other: 6 } as const;

/** The letters of a text that are saved in parts, the piles of marks, and the marks on nothing. */
export function markedLetters(text: string): CharacterProblem[] {
  return [...text.matchAll(markedSigns)].flatMap(({ 0: sign, index: start }) => {
    if (sign.includes(keycap) && isInEmoji({ text, start })) return [];
    const place = { code: 'file/look-alike', start, end: start + sign.length } as const;
    const base = /^\P{M}/u.exec(sign)?.[0] ?? '';
    const bearer = base === '' ? characterBefore({ text, start }) : base;
    const marks = [...sign.slice(base.length)];
    const most = european.test(bearer) ? mostMarks.european : mostMarks.other;
    if (marks.length > most) return [{ ...place, ...pile(base, marks) }];
    const whole = sign.normalize('NFC');
    if (whole.length < sign.length) return [{ ...place, ...inParts(sign, whole) }];
    if (!bearsMarks.test(bearer))
      return [{ ...place, start: start + base.length, ...onNothing(marks[0]!) }];
    return [];
  });
}

type Said = Pick<CharacterProblem, 'what' | 'remedy' | 'plain'>;

function inParts(sign: string, whole: string): Said {
  const parts = [...sign].map((part) => (/\p{M}/u.test(part) ? codePointOf(part) : part));
  return {
    what: `the letter ${whole} saved in parts (${parts.join(' + ')})`,
    remedy: `Type \`${whole}\` as one letter.`,
    plain: whole,
  };
}

function pile(base: string, marks: readonly string[]): Said {
  const last = marks.at(-1)!;
  return {
    what: `a pile of ${marks.length} marks on one letter (${codePointOf(last)} is the last)`,
    remedy: 'Keep the letter, and delete the marks.',
    plain: base,
  };
}

function onNothing(mark: string): Said {
  return {
    what: `a ${characterName(mark)} (${codePointOf(mark)}) on no letter`,
    remedy: 'Delete it, or type the letter with its accent.',
    plain: '',
  };
}
