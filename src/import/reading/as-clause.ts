// A first word that has a capital only because a sentence begins with it.
const ordinary =
  /^(?:the|a|an|if|where|when|in|on|at|any|all|each|every|no|only|should|this|these|those|such|there|members?|meetings?|decisions?|it|its|they|their|for|as|to|after|before|however|additional|other|one|two|three|four|five|six|deputies|substitutes|minutes|papers|agendas?|items|where(?:ver)?|once|subject|except|unless|with|without|and|or|by|from|further|some|late|urgent|representatives?|observers?|votes?|voting|late)\b/iu;

/** A sentence as a clause of its own: without its stop, and with a capital only where a name has one. */
export function asClause(words: string): string {
  const bare = words
    .replaceAll(/\s+/g, ' ')
    .trim()
    // A printed label is no word of the sentence.
    .replace(/^\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]?\)?\s+(?=\p{Lu})/u, '')
    .replace(/[.;,:]+$/u, '');
  return ordinary.test(bare) ? bare[0]!.toLowerCase() + bare.slice(1) : bare;
}

// What an answer has room for in one field.
const most = 400;

/** Sentences as what an answer says besides: a field of it, or none where there is nothing. */
export function saidBesides(sentences: readonly { readonly words: string }[]): {
  also?: string[];
} {
  const also = [...new Set(sentences.map(({ words }) => asClause(words)))].filter(
    (words) => words !== '' && words.length <= most,
  );
  return also.length === 0 ? {} : { also };
}
