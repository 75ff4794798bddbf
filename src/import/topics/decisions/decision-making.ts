import { asClause } from '../../reading/as-clause.ts';
import { isOfPublicLife } from '../../reading/of-others.ts';
import { stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';
import type { WhoWritten } from '../../reading/who-written.ts';
import { nameAtStart, whoWritten } from '../../reading/who-written.ts';
import { majorityWritten } from './majority-written.ts';

/** Finds how the group decides, and what it does when that fails. */
export const decisionMaking = ruleByCues({
  topic: 'decision-making',
  heading:
    /\b(?:decision[\s-]?making|decisions|voting|how (?:we|decisions) (?:decide|are made)|consensus)\b/iu,
  ownHeading: /^\W*(?:\d[\d.]*\s*)?(?:decision[\s-]?making|decisions|making decisions)\W*$/iu,
  cue: /\b(?:consensus|consensual(?:ly)?|unanim(?:ous|ously|ity)|(?:simple|two[\s-]thirds?|majority) (?:majority|vote|decision)|by (?:a )?majority|a (?:simple )?majority (?:will|shall|is)|majority (?:vote|of (?:the |those |all |its )?(?:members|votes|voting|present|partners|attendees))|(?:decisions?|matters|recommendations) (?:will|shall|are|is|must|should|may|can)(?: normally| usually| generally| only| also)? (?:be )?(?:made|taken|reached|agreed|decided|arrived)|put to (?:a|the) vote|vote (?:will|shall|may) be (?:taken|held)|votes? pass(?:es)?|decision[\s-]making (?:framework|process|tool)|binding (?:on|upon)|no decision\b[^.]*\bbinds?|decision[\s-]making powers?|agreement (?:cannot|can ?not|is not) be reached|show of hands|seek(?:s)? agreement|we try to agree)\b/iu,
  not: /\b(?:elect(?:ed|ion|s)?|nominat(?:ion|ed)|amend(?:ed|ment|ments)?|chang(?:e|es|ed) to (?:these|the|this)|alter(?:ed|ation)?|quorum|quorate|dissol\w+|wind(?:ing)? up|remov(?:e|al|ed) (?:of )?(?:a )?(?:member|the chair)|expel\w*|casting vote (?:is|will be) used|appointed by|local decisions|majority of meetings|sub-?groups? (?:will|shall))\b/iu,
  leaveOut: isOfPublicLife,
  read: readDecisions,
});

const failing =
  /\b(?:(?:where|if|when|should|in the event|unless|failing|except|otherwise|only where)\b[^.]*\b(?:not|cannot|no|fail\w*|unable|possible|none|required|necessary|needed|be reached)|cannot be|failing (?:this|that|which|consensus)|if we cannot|otherwise|as a last resort|when a (?:formal )?vote is required|if (?:a )?vot(?:e|ing) (?:is|becomes) (?:required|necessary|needed))\b/iu;
const consensus =
  /\bconsensus\b|\bconsensual(?:ly)?\b|\bwe try to agree\b|\bseeks? (?:to reach )?agreement\b/iu;

const ofAgreement =
  /^\W*(?:if|where|when) (?:we|they|it|this) (?:cannot|can ?not|can['’]t|is not|are not)\b|\b(?:agree\w*|consensus|decisions?|vot(?:e|ing)|resol\w+|reached|determined|disagree\w*|this is not possible)\b/iu;

interface Found {
  readonly primary: string;
  readonly majority?: object;
  readonly fallback: string;
  readonly fallbackMajority?: object;
  readonly referTo?: WhoWritten;
  readonly also?: readonly string[];
  readonly from: readonly Sentence[];
}

function readDecisions({ cued, either, all }: FoundSentences): ProposedFact | undefined {
  const said = cued.filter(({ kind, words }) => kind !== 'title' && !isPassing(words));
  const found = ofConsensus(said, all) ?? ofVotes(said);
  if (found === undefined) return undefined;
  const { from, ...way } = found;
  const words = from.map((one) => one.words).join(' ');
  const nearby = either.map((one) => one.words).join(' ');
  const methods = methodsIn(nearby);
  return stated(
    {
      ...way,
      output: outputOf(words),
      ...(methods.length === 0 ? {} : { methods }),
      effectOnPartners: effectIn(nearby),
    },
    {
      from,
      reason:
        way.primary === 'consensus'
          ? 'The sentence says that decisions are by consensus'
          : 'The sentence says how many must agree',
      confidence: from.some((one) =>
        /\bdecisions?\b|\bdecide[sd]?\b|\brecommendations\b|\bagree/iu.test(one.words),
      )
        ? 'high'
        : 'medium',
    },
  );
}

// Words that use “consensus” in passing, of others or of a wish.
function isPassing(words: string): boolean {
  return /\b(?:build(?:ing)?|promot\w+|foster\w*|develop(?:ing)?|create|creating|skills?|ability to|help\w* (?:to )?(?:reach|achieve)|facilitat\w+|reflect\b.*\bconsensus (?:of|view)|ensure (?:a )?consensus|chair(?:man|person)? (?:will|shall|should|must|to) (?:ensure|seek|work|build|guide))\b[^.]*\bconsensus|\bconsensus[\s-](?:building|view|statement)\b|\bconsensus (?:is|means|does not mean|should|has been)\b/iu.test(
    words,
  );
}

function ofConsensus(said: readonly Sentence[], all: readonly Sentence[]): Found | undefined {
  const by = said.filter(({ words }) => consensus.test(words));
  const [first] = by;
  if (first === undefined) return undefined;
  const at = all.indexOf(first);
  const near = [
    ...new Set([
      ...by,
      ...said.filter((one) => !by.includes(one) && failing.test(one.words)),
      ...all
        .slice(at + 1, at + 4)
        .filter(
          ({ words, kind }) => kind !== 'heading' && failing.test(words) && ofAgreement.test(words),
        ),
    ]),
  ];
  for (const sentence of near) {
    const rest = by.includes(sentence) ? afterFailing(sentence.words) : sentence.words;
    if (rest === undefined) continue;
    const from = [...new Set([first, sentence])];
    const majority = majorityWritten(rest);
    if (majority !== undefined)
      return { primary: 'consensus', fallback: 'majority', fallbackMajority: majority, from };
    const referTo = referredTo(rest);
    if (referTo !== undefined) return { primary: 'consensus', fallback: 'refer', referTo, from };
    if (/\bvot(?:e|es|ing)\b(?! rights)/iu.test(rest) && !/\bno vot/iu.test(rest))
      return { primary: 'consensus', fallback: 'majority', ...votedOn(said, from) };
    if (/\b(?:chair|decision|matter|issue|item)\b/iu.test(rest) && !by.includes(sentence))
      return { primary: 'consensus', fallback: 'unstated', also: [asClause(sentence.words)], from };
  }
  return { primary: 'consensus', fallback: 'unstated', from: by };
}

// How large the majority is may stand in a sentence of its own.
function votedOn(
  said: readonly Sentence[],
  from: Sentence[],
): Pick<Found, 'from' | 'fallbackMajority'> {
  for (const sentence of said) {
    const majority = majorityWritten(sentence.words);
    if (majority !== undefined) return { fallbackMajority: majority, from: [...from, sentence] };
  }
  return { from };
}

// What follows when consensus fails: the words from there on.
function afterFailing(words: string): string | undefined {
  const at = words.search(failing);
  return at < 0 ? undefined : words.slice(at);
}

function referredTo(words: string): WhoWritten | undefined {
  const [, phrase] =
    /\b(?:referred|escalated|taken|passed|put|remitted|submitted|refer(?: \p{L}+){0,3}|deferred)\s+(?:back\s+|up\s+)?to\s+(.+)/iu.exec(
      words,
    ) ?? [];
  if (
    phrase === undefined ||
    /^(?:a |the )?(?:vote|next|following|another|future)\b/iu.test(phrase)
  )
    return undefined;
  return whoWritten(nameAtStart(phrase))[0];
}

function ofVotes(said: readonly Sentence[]): Found | undefined {
  const counted = said.flatMap((sentence) => {
    const majority = majorityWritten(sentence.words);
    return majority === undefined ? [] : [{ sentence, majority }];
  });
  const kinds = new Map(counted.map((one) => [JSON.stringify(one.majority), one]));
  const [first] = counted;
  if (first === undefined || kinds.size > 1) return undefined;
  const { majority, sentence } = first;
  const from = counted.map((one) => one.sentence);
  if (majority.kind !== 'unanimity')
    return { primary: 'majority', majority, fallback: 'unstated', from };
  const of =
    /\bof (?:all )?(?:the )?members\b|\bby (?:all )?(?:the )?members\b|\ball members\b/iu.test(
      sentence.words,
    )
      ? 'all-members'
      : majority.of;
  return {
    primary: 'unanimity',
    ...(of === 'unstated' ? {} : { majority: { ...majority, of } }),
    fallback: 'unstated',
    from,
  };
}

function outputOf(words: string): string {
  const [decides, recommends] = [
    /\bdecisions?\b|\bdecide[sd]?\b/iu.test(words),
    /\brecommendations?\b/iu.test(words),
  ];
  if (decides && recommends) return 'both';
  return recommends ? 'recommendations' : decides ? 'decisions' : 'unstated';
}

const ways: readonly (readonly [RegExp, string])[] = [
  [/\bshow of hands\b/iu, 'show-of-hands'],
  [/\b(?:votes?|voting|decid\w+|decisions?)\b[^.]*\bsecret ballot\b/iu, 'secret-ballot'],
  [/\b(?:votes?|voting|decisions?)\b[^.]*\b(?:by|via|through) (?:e-?mail|electronic)/iu, 'email'],
  [/\bvot\w+\b[^.]*\bby post\b|\bpostal vote\b/iu, 'post'],
  [/\bproxy vot\w+|\bvot\w+ by proxy\b/iu, 'proxy'],
];

function methodsIn(words: string): string[] {
  return ways.filter(([pattern]) => pattern.test(words)).map(([, name]) => name);
}

function effectIn(words: string): string {
  if (
    /\b(?:not (?:be )?(?:legally )?binding|no decision\b[^.]*\bbinds?\b|cannot bind|does not bind|own (?:governance|decision[\s-]making|organisation’s|internal) (?:processes|arrangements|procedures)|subject to (?:the )?(?:approval|ratification) (?:of|by) (?:each|their|the individual|respective))\b/iu.test(
      words,
    )
  )
    return 'each-partner-own';
  return /\b(?:binding (?:on|upon)|will be bound by|are bound by|shall bind)\b/iu.test(words)
    ? 'binding'
    : 'unstated';
}
