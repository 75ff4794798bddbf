import type { Language } from '../../model/language.ts';
import type { TextNode } from '../../model/text.ts';
import { wordsWithin } from '../../register/text/node-words.ts';
import { indexText } from '../../register/text/text-index.ts';

// The small words that hold a sentence together: no language shares many of them with another.
const smallWords = {
  en: 'the of and to in is are be will with for that by on this which their or any as from have has been shall',
  cy: 'y yr yn i o ar ac am gan gyda bydd mae eu neu wrth fel sydd hyn hwn hon dros ei ein rhaid cael bod nad oes gall',
  gd: 'an agus na airson air aig ann tha bidh cha nach le gu a’ ri bho gach seo sin chun',
  ga: 'an agus na ar ag tá beidh le chun seo sin gach bhfuil faoi nó maidir leis gcás',
} as const satisfies Partial<Record<Language, string>>;
type Read = keyof typeof smallWords;
const sets = Object.entries(smallWords).map(
  ([language, words]) => [language as Read, new Set(words.split(' '))] as const,
);

/** A part of a text that is in another language than the rest. */
export interface PartInLanguage {
  readonly clause: string;
  readonly language: Read;
}

/** The language that some words are in, by the small words in them. Nothing where they are too few to tell. */
export function languageOf(words: string): Read | undefined {
  const all = words.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const counts = sets
    .map(([language, small]) => {
      const met = all.filter((word) => small.has(word));
      // Letters in the cells of a matrix are no sentence: three small words that differ are one.
      return { language, count: new Set(met).size < 3 ? 0 : met.length };
    })
    .sort((one, other) => other.count - one.count);
  const [first, second] = counts;
  const isClear =
    first!.count >= 4 && first!.count >= 2 * second!.count && first!.count * 12 >= all.length;
  return isClear ? first!.language : undefined;
}

/** The language of a whole text. */
export function textLanguage(content: readonly TextNode[]): Read | undefined {
  return languageOf(content.map(wordsWithin).join(' '));
}

// Small words that no other language here has: without a few, no part is in another.
const notEnglish =
  /(?<![\p{L}])(?:yn|yr|ac|gan|gyda|bydd|mae|eu|neu|sydd|agus|airson|tha|nach|tá|beidh|bhfuil)(?![\p{L}])/giu;
const onlyEnglish =
  /(?<![\p{L}])(?:the|and|of|will|with|that|which|shall|their|from|been)(?![\p{L}])/giu;

/** The parts of a text in another language than most of it: the highest part that is all in it. */
export function partsInOther(content: readonly TextNode[]): PartInLanguage[] {
  const main = textLanguage(content) ?? 'en';
  const small = content
    .map(wordsWithin)
    .join(' ')
    .match(main === 'en' ? notEnglish : onlyEnglish);
  if ((small?.length ?? 0) < 3) return [];
  const walk = (entries: ReturnType<typeof indexText>['top']): PartInLanguage[] =>
    entries.flatMap(({ id, node, children }) => {
      const language = languageOf(wordsWithin(node));
      const isMixed = children.some(({ node: child }) => {
        const inside = languageOf(wordsWithin(child));
        return inside !== undefined && inside !== language;
      });
      if (language !== undefined && language !== main && !isMixed)
        return [{ clause: id, language }];
      return walk(children);
    });
  return walk(indexText(content).top);
}
