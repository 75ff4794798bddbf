import type { Sentence } from '../../reading/sentences.ts';
import { wordingRule } from '../../reading/wording-rule.ts';

const term =
  /[“‘"']((?:the |a )?[\p{L}\d][\p{L}\d’ &-]{1,60}?)[”’"'] (?:means|shall mean|refers? to|is defined|has the meaning|is)\b|^((?:The |A )?\p{Lu}?[\p{L}\d’ &-]{3,60}?) (?:means|is defined as|refers to|is taken to mean|shall mean)\b|\((?:(?:hereafter|hereinafter|referred to as|known as|the|called)[ ,:]*)*[“‘"'](?:the )?([\p{L}\d’ &-]{2,60}?)[”’"']\)|\((the \p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)*)\)/u;

/** What words mean in the document. */
export const definitions = wordingRule({
  topic: 'definitions',
  heading:
    /\b(?:diffiniadau|dehongli)\b|^\W*(?:[\d.]+\s*)?(?:definitions?|interpretation|glossary|abbreviations|acronyms|terminology|key terms|what is [^?]{3,50}\?|what do we mean by .{3,50})(?:\s*(?:and|&|of)\s*.{3,30})?\W*$/iu,
  says: /[“‘"'][^”’"']{2,60}[”’"'] (?:means|shall mean|refers? to|is defined|has the meaning)\b|\b(?:is defined as|defines? [\p{L} ]{3,40} as|is taken to mean|shall mean|would be considered to be|for the purposes? of (?:this|these) (?:document|terms|agreement)[^.]{0,60}\b(?:means|is))\b|^(?:the )?\p{L}[\p{L} ]{3,40} (?:refers to|means) (?:the|a|an|any|all|those)\b/iu,
  hints: /\((?:the )?[“‘"']?[A-Z]{2,6}[”’"']?\)/u,
  not: /\bby (?:any|all|no|other) means\b|means of\b|this means (?:that)?\b|which means\b|refers? to (?:the )?(?:board|group|committee) (?:for|to)/iu,
  find: named,
  more: (from) => {
    const terms = termsOf(from);
    return terms.length === 0 ? {} : { items: terms };
  },
});

// “the Health and Wellbeing Board (the Board)” says what “the Board” means from here on.
function named(all: readonly Sentence[]): Sentence[] {
  return all.filter(
    ({ kind, words }) =>
      kind === 'sentence' &&
      /\((?:(?:hereafter|hereinafter|referred to as|known as)[ ,:]*)*[“‘"']?the \p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)*[”’"']?\)/u.test(
        words,
      ),
  );
}

function termsOf(from: readonly Sentence[]): string[] {
  const terms = from.flatMap(({ words }) =>
    (term.exec(words) ?? [])
      .slice(1)
      .filter((one) => one !== undefined)
      .slice(0, 1),
  );
  return [...new Set(terms.map((one) => one.trim()))].filter((one) => one !== '');
}
