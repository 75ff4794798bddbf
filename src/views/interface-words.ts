import type { Language } from '../model/language.ts';
import { codeOf } from '../model/language.ts';
import type { WordId } from '../model/knowledge/words-in-english.ts';
import { wordsInEnglish } from '../model/knowledge/words-in-english.ts';
import { isEnglish, languageOfSite } from '../register/language-of.ts';
import type { Register } from '../register/register.ts';

/** Words of the frame of a page, with their language where it is not that of the frame. */
export interface Word {
  readonly text: string;
  readonly lang: Language | undefined;
}

/** The words that stand on every page, in one language. */
export type WordsOfFrame = Readonly<Record<WordId, Word>>;

/** The words that stand on every page; what the language has no word for is English, and marked so. */
export function interfaceWords(
  register: Pick<Register, 'words' | 'site'>,
  language: Language = languageOfSite(register),
): WordsOfFrame {
  const own = register.words.get(codeOf(language))?.words ?? {};
  const ids = Object.keys(wordsInEnglish) as WordId[];
  return Object.fromEntries(
    ids.map((id): [WordId, Word] => {
      const text = own[id];
      const lang = isEnglish(language) ? undefined : 'en-GB';
      return [
        id,
        text === undefined ? { text: wordsInEnglish[id], lang } : { text, lang: undefined },
      ];
    }),
  ) as WordsOfFrame;
}

/** The same words for use within what the program says in English: those of another language are marked. */
export function wordsOnPage(register: Pick<Register, 'words' | 'site'>): WordsOfFrame {
  const ofSite = languageOfSite(register);
  const words = interfaceWords(register, ofSite);
  if (isEnglish(ofSite)) return words;
  return Object.fromEntries(
    Object.entries(words).map(([id, { text, lang }]) => [
      id,
      { text, lang: lang === undefined ? ofSite : undefined },
    ]),
  ) as WordsOfFrame;
}

/** Whether a frame in a language has words that no speaker of it has reviewed. English needs no review. */
export function isUnreviewed(register: Pick<Register, 'words'>, language: Language): boolean {
  const own = register.words.get(codeOf(language));
  return own !== undefined && !isEnglish(language) && own.reviewedOn === undefined;
}

/** What stands before and after the gap that a page fills: `Published by {publisher}.` */
export function aroundGap({ text }: Word): readonly [before: string, after: string] {
  const [before = '', after = ''] = text.split(/\{[^{}]*\}/u);
  return [before, after];
}

/**
 * The `lang` of words within an element that has a `lang` of its own, as a list under a label has.
 *
 * Shape: languages as `Word` has them: nothing where it is that of the page.
 */
export function langWithin(
  lang: Language | undefined,
  { around, ofPage }: { around: Language | undefined; ofPage: Language },
): Language | undefined {
  return lang === around ? undefined : (lang ?? ofPage);
}
