import type { Sentence } from '../../reading/sentences.ts';

const capital = `(?:\\p{Lu}[\\p{L}’'-]*|\\(\\p{Lu}[^)]*\\)|&)`;
const section =
  '(?:(?:[Ss]ections?|[Ss]ec\\.?|[Ss]s?\\.|[Pp]art|[Ss]chedule) ?\\d+[A-Z]?(?:\\(\\d+\\))?(?: ?(?:[–-]|to|and) ?\\d+[A-Z]?)?,? (?:of |to )?(?:the )?)?';
const cited = new RegExp(
  `(${section}(?:${capital},?\\s+(?:(?:and|of|for|the|to|on|in)\\s+){0,2}){1,10}(?:Acts?|Measure|Order|Regulations|Directions)\\b(?:\\s+\\([^)]*\\))?(?:\\s+(?:19|20)\\d{2})?)`,
  'gu',
);
const bare =
  /^(?:(?:the|under|this|that|these|in|as|by|sections?(?! ?\d)|part(?! ?\d)|and|see|with|of)\s+)+/iu;

/** A law as `facts.yaml` has it. */
export interface LawCited {
  readonly citation: string;
}

/** The laws that some words cite, as they cite them: “Crime and Disorder Act 1998”. */
export function lawsCited(words: string): LawCited[] {
  const found = [...words.matchAll(cited)]
    .map(([, law]) => law!.replace(/\s+/g, ' ').replace(bare, '').trim())
    .filter((law) => /\s/.test(law) && law.length <= 160);
  return [...new Set(found)].map((citation) => ({ citation }));
}

/** The laws that several sentences cite, none twice. */
export function lawsIn(sentences: readonly Sentence[]): LawCited[] {
  const all = sentences.flatMap(({ words }) => lawsCited(words));
  const laws = [...new Map(all.map((law) => [law.citation.toLowerCase(), law])).values()];
  // “the Crime and Disorder Act” beside “the Crime and Disorder Act 1998” is the same one.
  return laws.filter(
    ({ citation }) =>
      !laws.some(
        (other) => other.citation !== citation && other.citation.startsWith(`${citation} `),
      ),
  );
}
