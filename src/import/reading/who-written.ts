import type { Office } from '../../model/office.ts';

/** Someone a rule speaks of, as `facts.yaml` has them before names of a register are known. */
export interface WhoWritten {
  readonly office?: Office;
  readonly role?: string;
}

const offices: readonly (readonly [RegExp, Office])[] = [
  [/^(?:co|joint)[\s-]?chair(?:s|man|men|person|persons|woman)?$/iu, 'co-chair'],
  [/^vice[\s-]?chair(?:s|man|person|woman)?$/iu, 'vice-chair'],
  [/^deputy[\s-]?chair(?:s|man|person|woman)?$/iu, 'deputy-chair'],
  // In Scotland whoever leads is the convener.
  [/^vice[\s-]?conven[eo]r$/iu, 'vice-chair'],
  [/^(?:chair(?:man|person|woman|s)?|conven[eo]r)$/iu, 'chair'],
  [/^(?:group |board |partnership |honorary )?secretary$/iu, 'secretary'],
  [/^facilitator$/iu, 'facilitator'],
];

/** The office that a name of it means: “Chairman” is `chair`. */
export function officeWritten(name: string): Office | undefined {
  return offices.find(([pattern]) => pattern.test(name.trim()))?.[1];
}

// “the Chair and the Director”, “the Chair or Vice-Chair”; names have an “and” of their own.
const parting =
  /\s*(?:,|;)?\s+(?:and\/or|and|or|as well as)\s+(?=(?:both\s+)?(?:the|its|their|our|each|any|all|an?)\s)|\s*[,;]\s*(?=(?:the|its|their)\s)|\s+(?:and|or|and\/or)\s+(?=(?:vice|deputy|co)[\s-]?chair)|(?<=\bchairs?)\s+(?:and|or|and\/or)\s+(?=(?:secretary|members?)\b)/iu;
const article =
  /^(?:both\s+)?(?:the|an?|its|their|our|any|all|each|every|either)\s+(?:of\s+the\s+)?/iu;
const mostOfRole = 160;

/** Those whom a phrase names: offices where it means them, else roles in its words. */
export function whoWritten(phrase: string): WhoWritten[] {
  const found = phrase
    .split(parting)
    .map((part) =>
      part
        .trim()
        .replace(/[\s,;:.]+$/u, '')
        .replace(/^(?:both|by|to|and|or)\s+/iu, '')
        .replace(article, ''),
    )
    .filter((part) => part !== '' && part.length <= mostOfRole)
    .map((part): WhoWritten => {
      const office = officeWritten(part);
      return office === undefined ? { role: part } : { office };
    });
  return [...new Map(found.map((who) => [JSON.stringify(who), who])).values()];
}

// Where a name ends and the sentence goes on.
const goesOn =
  /[.;:()]|,(?!\s+(?:public|health|adult|children|social|housing|community|environment|education|place|people)\b)|\s+(?:who|which|that|appointed|via|through|in order|in consultation|in conjunction|in agreement|so that|as well as ensuring|when|where|if|unless|until|within|during|before|after|following|at least|at any|provided|at the|at each|at its|on an?|on the|on its|on their|on behalf|on all|on any|on how|on matters|on progress|for the purposes?|for the|for oversight|for their|for its|for all|for any|for a|for an|for approval|for information|for delivering|for delivery|for ensuring|in relation|in respect|in line|in accordance|in the (?:event|absence|first)|in writing|by means|regarding|about|with regard|with the|and (?:will|shall|may|must|is|are|has|have|to|reports?|provides?|takes?|also|not|can|should|would)|but|will|shall|may|must|is|are|can|should|has|have|as (?:a|an|and|appropriate|necessary|required|needed|follows|set|well)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|\d)|quarterly|monthly|annually|regularly|twice|once|every|each year|per|by the|by its)\b/iu;

/** The name at the beginning of words, up to where the sentence goes on. */
export function nameAtStart(words: string): string {
  const joined = words.replaceAll(/\s+and\s+(?:also\s+)?to\s+(?=(?:the|its)\s)/giu, ' and ');
  const end = goesOn.exec(joined)?.index ?? joined.length;
  const name = joined.slice(0, end).trim();
  return /^(?:\p{Ll}+\s+)*\p{Lu}/u.test(name) ? name.replace(verbAfterName, '') : name;
}

// “The Board and escalate issues”: no name goes on after that, and “Health and wellbeing Board” does.
const verbAfterName = /(?<=\p{L}),?\s+and\s+(?!(?:the|its|their)\b)\p{Ll}+(?:\s+\p{Ll}+)*$/u;
