import { numeral, valueOf } from '../../../english/numerals.ts';
import { durationWritten } from '../../reading/durations-written.ts';
import { isOfAnotherGroup } from '../../reading/of-others.ts';
import { saidBesides } from '../../reading/as-clause.ts';
import { stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';

const span = String.raw`(?:${numeral}|an?|one)[\s-]+(?:(?:calendar|municipal|financial|full|council|consecutive)[\s-]+)?(?:years?|months?)`;

/** Finds how long someone can serve. */
export const termOfOffice = ruleByCues({
  topic: 'term-of-office',
  heading: /\bterms? of (?:office|membership|appointment)\b|\btenure\b/iu,
  ownHeading: /^\W*(?:\d[\d.]*\s*)?(?:terms? of (?:office|membership|appointment)|tenure)\W*$/iu,
  cue: new RegExp(
    String.raw`\btenure\b|\b(?:serve|hold office) until\b|\b(?:terms?|periods?) of (?:office|membership|appointment|service)\b|\b(?:serve[sd]?|serving|appointment|hold|held|holds|appointed|elected|re-?appointed|re-?elected|nominated|remain|office|post|position|membership|rotat\w+|term|tenure)\b[^.]*\b(?:for|of|every|after|up to|least|than)\s+(?:a\s+)?(?:further\s+|maximum\s+|minimum\s+|fixed\s+|initial\s+|renewable\s+)*(?:(?:term|period|of|maximum|minimum|up|to|at|least)\s+)*${span}\b|\b(?:consecutive|further|successive) (?:terms?|periods?|years)\b|\b(?:one|two|three|four|five|\d)[\s-]year terms?\b|\btwelve[\s-]month term`,
    'iu',
  ),
  not: /\b(?:action plan|strategy|delivery plan|review(?:ed)?|priorities|record|retain|meetings? (?:in|for)|audit|contract|funding|budget|attendance|attend|absent|miss)\b/iu,
  leaveOut: isOfAnotherGroup,
  read: readTerms,
});

interface Term {
  readonly applies: string;
  readonly length?: string;
  readonly qualifier?: string;
  readonly maximumConsecutive?: string;
}

function readTerms({ cued }: FoundSentences): ProposedFact | undefined {
  const read = cued
    .filter(({ kind }) => kind !== 'title')
    .flatMap((sentence) => {
      const term = termIn(sentence);
      return term === undefined ? [] : [{ sentence, term, offices: officesIn(sentence) }];
    });
  const terms = new Map<string, Term>();
  for (const { term, offices } of read)
    for (const applies of offices) {
      const before = terms.get(applies);
      if (
        before?.length !== undefined &&
        term.length !== undefined &&
        before.length !== term.length
      )
        return undefined;
      terms.set(applies, { applies, ...before, ...term });
    }
  if (terms.size === 0) return undefined;
  return stated(
    {
      terms: [...terms.values()],
      ...saidBesides(
        read
          .map(({ sentence }) => sentence)
          .filter(({ words }) => /\bconsecutive years\b|\bin total\b/iu.test(words)),
      ),
    },
    {
      from: read.map(({ sentence }) => sentence),
      reason: 'Who serves and how long stand in the same sentence',
      confidence: read.length > 2 ? 'medium' : 'high',
    },
  );
}

function officesIn({ words, headings, passage }: Sentence): string[] {
  // “They serve for three years”: those of the sentence before.
  const isOfBefore =
    /^(?:they|he|she|he\/she|each|these|the (?:post|office|term|position))\b/iu.test(words);
  const before = passage.words.slice(0, passage.words.indexOf(words));
  const offices = isOfBefore && before !== '' ? officesNamed(before) : officesNamed(words);
  return offices.length > 0 ? offices : officesNamed(headings[0] ?? '');
}

function officesNamed(words: string): string[] {
  const found = [
    ...(/\bco-?chairs?\b|\bjoint chairs?\b/iu.test(words) ? ['co-chair'] : []),
    ...(/(?<!\b(?:co|vice|deputy|joint)[\s-]?)\b(?:chair(?:man|person|woman|ship)?|convener)\b/iu.test(
      words,
    )
      ? ['chair']
      : []),
    ...(/\b(?:vice|deputy)[\s-]?(?:chair|convener)/iu.test(words) ? ['vice-chair'] : []),
  ];
  if (found.length > 0) return found;
  if (/\bco-?opted\b/iu.test(words)) return ['co-opted'];
  return /\b(?:members?(?:hip)?|representatives?|appointees?|they)\b/iu.test(words)
    ? ['member']
    : [];
}

const limited: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:no more than|not more than|more than|maximum of|up to|limit(?:ed)? (?:of|to)|at most|not exceed(?:ing)?|serve (?:for )?)\s*(?<number>${numeral})\s+(?:consecutive |successive |full |further )?(?:terms?|periods?)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?<number>${numeral})\s+(?:consecutive|successive)\s+(?:terms?|periods?)`,
    'iu',
  ),
];

function termIn({ words }: Sentence): Omit<Term, 'applies'> | undefined {
  // “Two to four years” is no one length.
  if (
    new RegExp(
      String.raw`(?:${numeral})\s*(?:to|or|[-–])\s*(?:${numeral})\s+(?:years?|months?)`,
      'iu',
    ).test(words)
  )
    return undefined;
  const limit = limited
    .map((pattern) => pattern.exec(words)?.groups?.['number'])
    .find((number) => number !== undefined);
  const again =
    /\b(?:re-?appoint\w*|re-?elect\w*|renew\w*|extend\w*|serve)\b[^.]*\b(?:once|one further|one more|one additional|a further|a second|one other)\b/iu.test(
      words,
    )
      ? 2
      : undefined;
  const most = (limit === undefined ? undefined : valueOf(limit)) ?? again;
  const bare = words.replace(/\bafter [^,.;]*|\b(?:re-?appoint|re-?elect)[^.;]*/giu, ' ');
  const length = durationWritten(
    bare.replace(/\b(?:every|within|in any)\s+\S+\s+(?:years?|months?)/giu, ' '),
  );
  const isTime = length !== undefined && /[MY]$/u.test(length);
  if (!isTime && most === undefined) return undefined;
  return {
    ...(isTime ? { length, ...qualifierIn(bare) } : {}),
    ...(most === undefined ? {} : { maximumConsecutive: String(most) }),
  };
}

function qualifierIn(words: string): { qualifier?: string } {
  const lead = words.slice(0, words.search(new RegExp(String.raw`\b${span}\b`, 'iu')));
  if (/\bup to\s+(?:a\s+)?$/iu.test(lead)) return { qualifier: 'up-to' };
  if (
    /\b(?:maximum|no more than|not exceed(?:ing)?|at most)(?:\s+(?:term|period))?(?:\s+of)?\s+$/iu.test(
      lead,
    )
  )
    return { qualifier: 'at-most' };
  if (/\b(?:at least|minimum)(?:\s+(?:term|period))?(?:\s+of)?\s+(?:a\s+)?$/iu.test(lead))
    return { qualifier: 'at-least' };
  return /\b(?:normally|usually|generally)\b/iu.test(words) ? { qualifier: 'normally' } : {};
}
