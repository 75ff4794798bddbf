import { saidBesides } from '../../reading/as-clause.ts';
import { stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';
import type { WhoWritten } from '../../reading/who-written.ts';
import { nameAtStart, whoWritten } from '../../reading/who-written.ts';
import { majorityWritten } from '../decisions/majority-written.ts';

const terms = String.raw`(?:terms(?: of reference)?|to\s?rs?\b|constitution|this document|document|standing orders|remit|arrangements|agreement|rules|memorandum)`;
const change = String.raw`(?:amend(?:ed|ing|s|ments?)?|alter(?:ed|ations?|ing)?|chang(?:e|es|ed|ing)|var(?:y|ied|iations?)|modif(?:y|ied|ications?)|revis(?:e|ed|ions?))`;

/** Finds who can change the document. */
export const amendment = ruleByCues({
  topic: 'amendment',
  atClose: true,
  heading:
    /\bamendments?\b|\b(?:changes|alterations|variations?) to (?:the |these |this )?(?:terms|document|constitution|remit)/iu,
  ownHeading:
    /^\W*(?:\d[\d.]*\s*)?(?:amendments?(?: to (?:the |these )?(?:terms of reference|constitution|document))?|changes to (?:this document|these terms|the terms of reference))\W*$/iu,
  cue: new RegExp(
    String.raw`\b${terms}\b[^.]*\b${change}\b|\b${change}\b[^.]*\b${terms}\b|^\W*(?:amendments?|changes) (?:must|will|shall|may|require|need|can)\b|\bamended by\b|\b(?:any|all|proposed) (?:proposed )?(?:changes?|amendments?)\b[^.]*\b(?:agree|approv|ratif|requir|majority|made by)`,
    'iu',
  ),
  not: /\b(?:minutes|plan|strategy|membership|agenda|policy|priorities) (?:may|will|shall|can|should) be (?:amended|changed|revised)\b|\bas amended\b|\bclimate change\b|\bamended by (?:the )?[\p{L} ]*(?:act|regulations|order)\b|\bchanges? (?:in|to) (?:legislation|membership|personnel|the law|the membership|services|policy)\b|\bchange of\b/iu,
  read: readAmendment,
});

const byWhom: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${change}\b[^.]*?\b(?:approved|agreed|ratified|authorised|signed off|made|endorsed|adopted|amended|changed|altered|varied|determined)\s+(?:only\s+)?(?:in writing\s+|formally\s+)?by\s+(?<who>.+)`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:amended|changed|altered|varied|revised|modified)\s+(?:at any time\s+|only\s+)*by\s+(?<who>.+)`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:require|requires|need|needs|subject to|with)\s+(?:the\s+)?(?:prior\s+|formal\s+|written\s+)?(?:agreement|approval|consent|ratification|sign-off|endorsement)\s+(?:of|by|from)\s+(?<who>.+)`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:submitted|referred|presented|recommended|taken)\s+to\s+(?<who>.+?)\s+for\s+(?:its\s+|their\s+)?(?:approval|ratification|agreement)`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?<who>(?:the|any|only the)\s+[^.;]*?)\s+(?:may|can|will|shall|has the (?:power|right) to|must approve)\s+(?:only\s+)?(?:approve\s+|agree\s+|make\s+)?(?:any\s+)?${change}`,
    'iu',
  ),
];

function readAmendment({ cued }: FoundSentences): ProposedFact | undefined {
  const read = cued
    .filter(({ kind }) => kind !== 'title')
    .flatMap((sentence) => {
      const answer = changersIn(sentence.words);
      return answer === undefined ? [] : [{ sentence, answer }];
    });
  const distinct = new Map(read.map((one) => [JSON.stringify(one.answer), one]));
  const [first] = read;
  if (first === undefined || distinct.size > 1) return undefined;
  const from = read.map(({ sentence }) => sentence);
  return stated(first.answer, {
    from,
    reason: 'The sentence says who agrees to a change of the document',
  });
}

function changersIn(words: string): object | undefined {
  const phrase = byWhom
    .map((pattern) => pattern.exec(words)?.groups?.['who'])
    .find((who) => who !== undefined);
  const majority =
    majorityWritten(words) ??
    (/\bconsensus\b/iu.test(words) ? { kind: 'consensus', of: 'unstated' } : undefined);
  const by =
    majority !== undefined &&
    (phrase === undefined || /\bmajority|\bconsensus|\bmembers|\bthirds?\b|%/iu.test(phrase))
      ? [
          {
            role:
              majority.kind !== 'consensus' && 'described' in majority
                ? String(majority.described)
                : 'members',
          },
        ]
      : phrase === undefined
        ? []
        : namesIn(phrase);
  if (by.length === 0) return undefined;
  const recorded = /\brecorded in (?:the )?(minutes[^.,;]*)/iu.exec(words)?.[1];
  return {
    by,
    ...(majority === undefined ? {} : { majority }),
    ...(/\bprovided\b|\bnotice of\b/iu.test(words) ? saidBesides([{ words }]) : {}),
    ...(recorded === undefined ? {} : { recordedIn: recorded.trim() }),
  };
}

function namesIn(phrase: string): WhoWritten[] {
  const name = nameAtStart(
    phrase.replace(/^(?:the )?(?:agreement|approval|resolution|decision|vote|consent) of\s+/iu, ''),
  );
  return name === '' ||
    /^(?:it|them|this|e-?mail|resolution|consensus|(?:mutual )?agreement|mutual consent|law|statute)$/iu.test(
      name,
    )
    ? []
    : whoWritten(name);
}
