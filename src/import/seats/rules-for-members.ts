import { numeral, valueOf } from '../../english/numerals.ts';
import { votingSaid } from './voting-said.ts';
import type { ReadableText } from '../reading/readable-text.ts';
import { splitSentences } from '../reading/sentences.ts';

/** What a document says of all its members at once. */
export interface RulesForMembers {
  readonly isVoting?: boolean;
  readonly substitute?: 'named' | 'allowed' | 'not-allowed';
  readonly cap?: {
    readonly maximum: number;
    readonly counts: 'people' | 'seats' | 'voting-seats';
    readonly clause: string;
  };
  readonly isOpen: boolean;
  /** Whether those of a group vote: “Associate members do not vote”. */
  readonly votesOf: (group: string | undefined) => boolean | undefined;
}

const oneVote =
  /\b(?:each|every|all)\b(?![^.;]{0,40}\bvoting member)[^.;]{0,70}\b(?:members?|organi[sz]ations?|partners?|representatives?|persons?)\b[^.;]{0,60}\b(?:one|a single|an equal|equal|1|a) (?:\([^)]*\) )?vot(?:e|ing rights?)\b|\ball members (?:of the \w+ )?(?:are|have|will have|shall have|shall be) (?:entitled to vote|voting (?:members|rights)|full voting rights)\b/iu;
const substitutes =
  /\b(?:substitutes?|deputes?\b|deput(?:y|ies)(?! chair| leader| director| chief| mayor| clerk| head| lieutenant| lead| convener)|deputi[sz]e|alternates?|nominated representatives?|named representatives?|stand-?ins?|representative to attend)\b/iu;
const mayCome =
  /\b(?:may|can|could|should|will|shall|must|are|is|to|asked|invited|encouraged|allowed|permitted|able|entitled|expected|acceptable|nominate\w*|appoint\w*|send\w*|arrange\w*|attend\w*|identify|welcome\w*|name)\b/iu;
const notAllowed =
  /\b(?:no (?:substitutes?|deput(?:y|ies)|alternates?)\b|(?:substitutes?|deput(?:y|ies)|deputising|alternates?|substitution)\b[^.;]{0,40}\b(?:not (?:be )?(?:allowed|permitted|accepted|attend|acceptable)|cannot|may not)|may not (?:send|appoint|nominate)[^.;]{0,30}\b(?:substitute|deput))/iu;
const named =
  /\b(?:(?:single |one )?named (?:individual |single )?(?:substitute|deputy|alternate)|nominate(?:s|d)? (?:a|one) (?:single )?(?:named )(?:substitute|deputy|alternate)|(?:substitute|deputy|alternate)s?\b[^.;]{0,40}\b(?:named|notified) in advance)/iu;
const cap = new RegExp(
  String.raw`\b(?:maximum(?: number)?(?: of)?|max\.?|no more than|not (?:to )?exceed(?:ing)?|limited to|at most|not more than|up to)\s+(?<n>${numeral})\s+(?:(?<what>voting members|members|people|persons|seats|places|representatives)\b|(?=with\b|\.|$))`,
  'iu',
);
const isOpenTo =
  /\bmembership\b[^.;]{0,60}\b(?:is|will be|shall be|remains)\s+open to\s+(?:any|all|every|anyone|everyone)\b|\b(?:any|every) (?:partner|person|resident|organi[sz]ation|one|group)s?\b[^.;]{0,60}\bmay (?:join|become a member)\b|\banyone\b[^.;]{0,60}\b(?:may|can) join\b/iu;

/** Reads what is said of every member: votes, substitutes, the most there may be, and whether anyone may join. */
export function rulesForMembers(text: ReadableText): RulesForMembers {
  const sentences = text.passages
    .filter(({ node }) => node.kind === 'clause' || node.kind === 'item')
    .flatMap(({ words, id, headings }) =>
      splitSentences(words)
        .filter((sentence) => sentence.length < 2000)
        .map((sentence) => ({ sentence, id, headings })),
    );
  const all = sentences.map(({ sentence }) => sentence);
  const substitute = substituteIn(all);
  const capped = sentences.flatMap(({ sentence, id, headings }) =>
    capIn(sentence, { clause: id, headings }),
  )[0];
  return {
    ...(all.some((sentence) => oneVote.test(sentence)) && { isVoting: true }),
    ...(substitute && { substitute }),
    ...(capped && { cap: capped }),
    isOpen: all.some((sentence) => isOpenTo.test(sentence)),
    votesOf: (group) => (group === undefined ? undefined : votesOfGroup(group, all)),
  };
}

function votesOfGroup(group: string, all: readonly string[]): boolean | undefined {
  const word = group
    .toLowerCase()
    .replace(/\b(?:members?|partners?|representatives?|the)\b/gu, '')
    .trim();
  if (!/\p{L}{3}/u.test(word)) return undefined;
  const said = all.filter(
    (sentence) =>
      /\b(?:members|partners|representatives|attendees)\b/iu.test(sentence) &&
      new RegExp(`^(?:the )?(?:[\\p{L}-]+,? (?:and )?){0,3}${RegExp.escape(word)}\\b`, 'iu').test(
        sentence,
      ),
  );
  if (said.some((sentence) => votingSaid(sentence) === false)) return false;
  return said.some((sentence) =>
    /\b(?:one vote|may vote|can vote|entitled to vote|a vote|voting rights|full vote)\b/iu.test(
      sentence,
    ),
  )
    ? true
    : undefined;
}

function substituteIn(all: readonly string[]): RulesForMembers['substitute'] {
  if (all.some((sentence) => notAllowed.test(sentence))) return 'not-allowed';
  const found = all.filter((sentence) => {
    const isOfMembers =
      /\b(?:members?|representatives?|organi[sz]ations?|partners?|they|he\/she|those|each|named|attendance)\b/iu.test(
        sentence,
      );
    const isOfChair =
      /\b(?:chair(?:man|person)?|facilitator)\b/iu.test(sentence) &&
      !/\bmembers?\b/iu.test(sentence);
    return substitutes.test(sentence) && mayCome.test(sentence) && isOfMembers && !isOfChair;
  });
  if (found.length === 0) return undefined;
  return found.some((sentence) => named.test(sentence)) ? 'named' : 'allowed';
}

function capIn(
  sentence: string,
  { clause, headings }: { clause: string; headings: readonly string[] },
): NonNullable<RulesForMembers['cap']>[] {
  const found = cap.exec(sentence)?.groups;
  const maximum = found === undefined ? undefined : valueOf(found['n']!);
  const isOfAll =
    /\b(?:member(?:ship)?|composition)\b/iu.test(headings[0] ?? '') ||
    /\b(?:membership|board|group|committee|partnership|forum)\b[^.;]{0,60}$/iu.test(
      sentence.slice(0, cap.exec(sentence)?.index ?? 0),
    );
  const isOfSome = /\b(?:sub-?group|quorum|quorate|each|per|consecutive|terms?|co-?opt)\b/iu.test(
    sentence,
  );
  if (maximum === undefined || maximum < 2 || !isOfAll || isOfSome) return [];
  const what = (found!['what'] ?? 'members').toLowerCase();
  if (found!['what'] === undefined && !/\bmembership\b/iu.test(sentence)) return [];
  const counts =
    what === 'voting members' ? 'voting-seats' : /people|persons/u.test(what) ? 'people' : 'seats';
  return [{ maximum, counts, clause }];
}
