const leaves =
  /\b(?:(?:as|are|is|be)\s+(?:set out|laid down|described|defined|detailed|specified|provided(?: for)?|governed|contained|determined)\s+(?:in|by|under)|in (?:accordance|line|keeping) with|in compliance with|subject to|governed by|refer to|see)\s+(?:the\s+|its\s+|their\s+|our\s+)?(?<where>[^.;]*?\b(?:constitution|standing orders|procedure rules|rules of procedure|articles(?: of association)?|scheme of (?:delegation|reservation)[^.;]*|governance handbook|handbook|memorandum of understanding|partnership agreement|integration scheme|code of corporate governance|financial regulations|framework|protocol|policy|guidance|act \d{4}|regulations(?: \d{4})?))\b/iu;

/** The other document that a sentence leaves its answer to, in its words; nothing where it leaves it to none. */
export function documentLeftTo(words: string): string | undefined {
  const found = leaves.exec(words);
  // Far into a long sentence, “in accordance with” is said of one thing in it and not of all.
  const isOfOneThing = found !== null && isWeak.test(found[0]) && found.index > mostBefore;
  return isOfOneThing ? undefined : found?.groups?.['where']?.trim();
}

const isWeak = /^(?:in|subject)\s/iu;
const mostBefore = 120;
