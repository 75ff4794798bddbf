// Also runs in the browser.
const keywords =
  'clauses?|cl|sections?|sec|paragraphs?|paras?|articles?|points?|items?|rules?|no|number|§';
const asked = new RegExp(
  `^(?<keyword>${keywords})?[.\\s]*(?<number>\\d{1,3}(?:\\.\\d{1,3})*)[.:]?\\s*(?:[(.\\s-]?\\s*(?<letter>[a-z]|[ivx]{2,5})\\)?)?$`,
  'iu',
);

/** A number as people ask for it: `2.1.1` for “clause 2.1.1”, `2.a` for “2(a)”; nothing for other words. */
export function clauseNumberAsked(
  words: string,
): { readonly number: string; readonly hasKeyword: boolean } | undefined {
  const found = asked.exec(words.trim())?.groups;
  if (found?.['number'] === undefined) return undefined;
  const letter = found['letter']?.toLowerCase();
  return {
    number: letter === undefined ? found['number'] : `${found['number']}.${letter}`,
    hasKeyword: found['keyword'] !== undefined,
  };
}

/**
 * A clause’s number as a word of the index that no other word begins or is.
 *
 * An index takes punctuation out of its words, so that 2.1 and 21 would be one.
 */
export function clauseNumberWord(number: string): string {
  const letters = [...number].map((sign) =>
    /\d/.test(sign) ? 'abcdefghij'[Number(sign)]! : sign === '.' ? 'y' : `x${sign}`,
  );
  return `qq${letters.join('')}qq`;
}
