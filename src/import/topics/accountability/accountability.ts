import { asClause } from '../../reading/as-clause.ts';
import { isOfAnotherGroup, isOfPublicLife } from '../../reading/of-others.ts';
import { stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { Sentence } from '../../reading/sentences.ts';
import { spokenWords } from '../../reading/sentences.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';
import type { WhoWritten } from '../../reading/who-written.ts';
import { nameAtStart, whoWritten } from '../../reading/who-written.ts';

/** Finds who the group answers to. */
export const accountability = ruleByCues({
  topic: 'accountability',
  heading: /\baccountab/iu,
  ownHeading: /^\W*(?:\d[\d.]*\s*)?accountability\W*$/iu,
  cue: /\b(?:accountab(?:le|ility)|answerable to|answers to|hold (?:each other|one another) to account)\b/iu,
  not: /\b(?:public office|accountable (?:to the public )?for (?:their|his|her) (?:decisions|actions)|accountable to the public (?:and|for|$)|financial accountability|democratic(?:ally)? accountab\w+|accountable (?:body|officer|emergency)|openness|integrity)\b/iu,
  leaveOut: (sentence, text) => isOfPublicLife(sentence) || isOfAnotherGroup(sentence, text),
  read: readAccountability,
});

const answers =
  /\b(?:(?:jointly|directly|formally|ultimately|democratically|collectively|also|be|is|are|remain|remains)\s+)*(?:accountable|answerable|answers)\s+(?:directly\s+|jointly\s+|formally\s+)?(?:both\s+)?(?:(?:for [^.;]*?,?\s+)?to|for [^.;]*? to)\s+(?<to>.+)/iu;
const bodyOf =
  /\b(?:accountability|accountable body) (?:is|will be|shall be|lies|rests|of the [\p{L} ]+ is|for the [\p{L} ]+ (?:is|lies|rests))\s+(?:to|with|through)\s+(?<to>.+)/iu;
const own =
  /\b(?:(?:their|its) (?:own|respective|employing|nominating|individual|parent|sponsoring|home|constituent)\b[^.]*\b(?:organisations?|bodies|body|agenc(?:y|ies)|boards?|governance|employers?)|organisations? (?:that |which )?(?:they|members|each member) (?:represent|come from)|(?:their|each) (?:organisations?|employers?|agenc(?:y|ies)|constituent)|(?:employing|nominating|constituent|member|partner) (?:organisations|authorities|bodies))\b/iu;
const mutual =
  /\b(?:accountab(?:le|ility) to (?:each other|one another)|mutual(?:ly)? accountab\w+|hold(?:ing)? (?:each other|one another) to account|jointly accountable to each other)\b/iu;
const ofMembers =
  /^(?:\W*(?:\d[\d.]*|[a-z]\))?\s*)?(?:all |each |individual |every |the )?(?:[\p{L}-]+ )?(?:members?|representatives?|partners?|organisations?|sub-?groups?|task|working|delivery|officers?|deput|chairs?|co-chairs?|staff|lead)\b/iu;
// “An Independent Chair, who is accountable to the Chief Executive”: a person, and not the body.
const ofPerson =
  /\b(?:chair(?:man|person)?|officer|manager|director|secretary|co-?ordinator|clerk)s?,?\s+(?:who|and)\b[^.]*$/iu;

interface Found {
  readonly sentence: Sentence;
  readonly to: readonly WhoWritten[];
  readonly isOwn: boolean;
  readonly isMutual: boolean;
}

function readAccountability({ cued }: FoundSentences): ProposedFact | undefined {
  const found = cued
    .filter(({ kind }) => kind !== 'title')
    .flatMap((sentence) => foundIn(sentence));
  const formal = unique(found.flatMap(({ to }) => to));
  const [hasOwn, hasMutual] = [
    found.some(({ isOwn }) => isOwn),
    found.some(({ isMutual }) => isMutual),
  ];
  if (found.length === 0 || formal.length > 5) return undefined;
  const kind = kindOf({ isFormal: formal.length > 0, hasOwn, hasMutual });
  const third = formal.length > 0 && hasOwn && hasMutual ? found.filter(({ isOwn }) => isOwn) : [];
  return stated(
    {
      ...(formal.length === 0 ? {} : { to: formal }),
      kind,
      ...(third.length === 0
        ? {}
        : { also: third.map(({ sentence }) => asClause(sentence.words)) }),
    },
    {
      from: found.map(({ sentence }) => sentence),
      reason:
        formal.length > 0
          ? '“Accountable to” and a name stand in the same sentence'
          : 'The sentence says to whom members are accountable',
      confidence: formal.length > 2 ? 'medium' : 'high',
    },
  );
}

function foundIn(sentence: Sentence): Found[] {
  const words = spokenWords(sentence);
  const isMutual = mutual.test(words);
  const tail = answers.exec(words)?.groups?.['to'] ?? bodyOf.exec(words)?.groups?.['to'];
  if (tail === undefined) return isMutual ? [{ sentence, to: [], isOwn: false, isMutual }] : [];
  const isOwn = own.test(tail);
  const subject = words.slice(0, words.search(/\b(?:accountab|answer)/iu));
  const isOfOthers =
    ofPerson.test(subject) ||
    (ofMembers.test(subject) &&
      !/\bof the (?:board|partnership|group|committee)\b/iu.test(subject));
  const to = isOfOthers ? [] : answerableTo(tail).filter((who) => !isUncertain(words, who));
  if (to.length === 0 && !isOwn && !isMutual) return [];
  return [{ sentence, to, isOwn, isMutual }];
}

// “It answers to the Partnership” may be said of another group than the one whose terms these are.
function isUncertain(words: string, { role = '' }: WhoWritten): boolean {
  return /^it\b/iu.test(words) && /^(?:partnership|board|group|committee|forum)$/iu.test(role);
}

/**
 * Those that words after “accountable to” name.
 *
 * Shape: of “the Partnership and the organisations that members represent” the second is no name.
 */
export function answerableTo(tail: string): WhoWritten[] {
  const parts = tail
    .replace(/^(?:the )?following\s*:?\s*/iu, '')
    .split(/\s*,?\s+and\s+(?:also\s+)?(?:to\s+)?(?=the\s|their\s|its\s|each\s)/iu);
  return parts.flatMap((part) =>
    own.test(part) ||
    /^(?:each other|one another|the public|local people|residents|everyone|all partners|members)\b/iu.test(
      part,
    )
      ? []
      : namesOf(part),
  );
}

function namesOf(part: string): WhoWritten[] {
  const name = nameAtStart(part);
  return whoWritten(name).filter(
    ({ office, role }) =>
      office !== undefined ||
      (/\p{Lu}|\b(?:council|board|cabinet|committee|partnership|executive|trust|minister|government|assembly|partners|ICB)\b/u.test(
        role!,
      ) &&
        role!.length < 120),
  );
}

function kindOf({
  isFormal,
  hasOwn,
  hasMutual,
}: {
  isFormal: boolean;
  hasOwn: boolean;
  hasMutual: boolean;
}): string {
  if (isFormal)
    return hasMutual ? 'formal-and-mutual' : hasOwn ? 'formal-and-own-organisations' : 'formal';
  return hasOwn ? 'to-own-organisations' : 'mutual';
}

function unique(all: readonly WhoWritten[]): WhoWritten[] {
  return [...new Map(all.map((who) => [JSON.stringify(who).toLowerCase(), who])).values()];
}
