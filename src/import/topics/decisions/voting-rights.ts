import { numeral, valueOf } from '../../../english/numerals.ts';
import { saidBesides } from '../../reading/as-clause.ts';
import { stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';

/** Finds who has a vote, and how many. */
export const votingRights = ruleByCues({
  topic: 'voting-rights',
  heading: /\b(?:voting rights|who can vote|voting members)\b/iu,
  column: /^\W*vot(?:e|es|ing)(?: status)?\W*$/iu,
  ownHeading: /^\W*(?:\d[\d.]*\s*)?(?:voting rights|who can vote\??)\W*$/iu,
  cue: /\b(?:one vote|single vote|two votes|(?:right|entitled|eligible|able|allowed) to vote|voting (?:members?|rights?|status|powers?)|non[\s-]voting|(?:have|has|having|with|without) (?:a|no|the|full|equal) vot(?:e|es|ing)|(?:not|may|can|will|shall|also|cannot|who) vote\b|vote each|votes? (?:per|for each))\b/iu,
  not: /^(?!.*\bone vote (?:per|for each)\b).*\b(?:casting|second) vote\b|\bquorum\b/iu,
  read: readVoting,
});

const oneEach = new RegExp(
  String.raw`\b(?<who>(?:each|every|all|the|statutory|core|full|partner|board)?\s*(?:of the\s+)?(?:[\p{L}-]+\s+){0,4}?(?:members?|representatives?|organisations?|partners?|partner organisations?|agenc(?:y|ies)|bod(?:y|ies)|authorit(?:y|ies)|substitutes?|sectors?|seats?))\b[^.]*?\b(?:have|has|having|be entitled to|is entitled to|are entitled to|shall be entitled to|entitled to|(?:is|are) allowed|carries|holds?|with)\s+(?:(?:have|cast)\s+)?(?:only\s+)?(?<number>${numeral}|a single|a)\s+votes?\b`,
  'iu',
);
const onePer =
  /\b(?<number>one|a single) vote (?:per|for each) (?<who>(?:[\p{L}-]+ ){0,2}?(?:members?|organisations?|partners?|agency|body|authority|sector|seat))\b/iu;
const allVote =
  /\b(?<who>(?:all|each|every)\s+(?:of the\s+)?(?:[\p{L}-]+\s+){0,3}?(?:members?|representatives?|partners?|organisations?))\b[^.]*?\b(?:(?:are|is|will be|shall be) (?:entitled|eligible|able|allowed) to vote|(?:have|has|will have|shall have) (?:full |equal |a |the )?(?:voting rights|right to vote|equal vote)|(?:may|can) vote)\b/iu;
const votesNot =
  /\b(?<who>(?:[\p{L}’'-]+[\s,]+(?:and |or )?){1,6}?)(?:(?:will|shall|do|does|are|is|may|can|have|has|who|but|be|being|attend|advise|and)\s+){0,4}?(?:not\s+(?:be\s+)?(?:have\s+)?(?:entitled |eligible |able |allowed |permitted )?(?:to )?(?:a )?vot(?:e|ing)|cannot vote|no (?:vote|voting rights|right to vote)|(?:(?:in )?(?:a )?)non[\s-]voting|without (?:a vote|voting rights|the right to vote))\b/iu;

function readVoting({ cued, all }: FoundSentences): ProposedFact | undefined {
  const said = cued.filter(({ kind }) => kind !== 'title');
  const granted = said.flatMap((sentence) => {
    const found =
      oneEach.exec(sentence.words)?.groups ??
      onePer.exec(sentence.words)?.groups ??
      allVote.exec(sentence.words)?.groups;
    return found === undefined || /\b(?:not|no)\b/iu.test(found['who']!)
      ? []
      : [{ sentence, found }];
  });
  const [first] = granted;
  if (first === undefined) return undefined;
  const voters = new Set(granted.map(({ found }) => voterIn(found['who']!)));
  const counts = new Set(
    granted.flatMap(({ found }) =>
      found['number'] === undefined ? [] : [countIn(found['number'])],
    ),
  );
  if (voters.size > 1 || counts.size > 1) return undefined;
  const [votesEach] = [...counts];
  const nonVoting = withoutVote(said);
  const from = [
    ...new Set([
      ...granted.map(({ sentence }) => sentence),
      ...nonVoting.map(({ sentence }) => sentence),
    ]),
  ];
  return stated(
    {
      voter: voterIn(first.found['who']!),
      ...(votesEach === undefined ? {} : { votesEach }),
      weighted:
        votesEach !== undefined || /\bequal\b/iu.test(first.sentence.words) ? 'no' : 'unstated',
      substitutes: substitutesVote(all),
      ...saidBesides(
        granted
          .map(({ sentence }) => sentence)
          .filter(({ words }) =>
            /\b(?:unless|except|excluding|other than|provided)\b/iu.test(words),
          ),
      ),
      ...(nonVoting.length === 0
        ? {}
        : { nonVoting: unique(nonVoting.map(({ role }) => role)).map((role) => ({ role })) }),
    },
    {
      from,
      reason: 'The sentence says who has a vote',
      confidence: votesEach === undefined ? 'medium' : 'high',
    },
  );
}

function voterIn(words: string): string {
  if (/\bsectors?\b/iu.test(words)) return 'sector';
  if (/\bseats?\b/iu.test(words)) return 'seat';
  if (
    /\bmembers?\b(?! organisation)|\bsubstitute/iu.test(words) &&
    !/\bmember (?:organisation|agenc|bod)/iu.test(words)
  )
    return 'member';
  return /\borganisation|\bpartner|\bagenc|\bbod(?:y|ies)\b|\bauthorit/iu.test(words)
    ? 'organisation'
    : 'member';
}

function countIn(words: string): string {
  const value = /^a\b/iu.test(words) ? 1 : valueOf(words);
  return String(value ?? 1);
}

function withoutVote(said: readonly Sentence[]): { sentence: Sentence; role: string }[] {
  return said.flatMap((sentence) => {
    const who = votesNot
      .exec(sentence.words)
      ?.groups?.['who']?.trim()
      .replace(/^(?:the|any|other|all|and|but|such)\s+/iu, '')
      .replace(/[\s,]+$/u, '');
    const isGroup =
      who !== undefined &&
      /^(?:(?:[\p{L}-]+\s+(?:and\s+|or\s+)?){0,3})?(?:observers?|advis[eo]rs?|attendees|officers?|(?:co-?opted|associate and lay|associate|lay|ex-officio|non-voting|additional|other) (?:and \p{L}+ )?(?:members?|people|persons?|persons)|those in attendance|guests|invitees|secretariat|non-members|invited (?:attendees|guests|officers))$/iu.test(
        who,
      );
    return isGroup ? [{ sentence, role: lowerFirst(who) }] : [];
  });
}

function substitutesVote(all: readonly Sentence[]): string {
  const about = all.filter(
    ({ words }) =>
      /\b(?:substitutes?|deput(?:y|ies)|alternates?|prox(?:y|ies))\b/iu.test(words) &&
      /\bvot(?:e|es|ing)\b/iu.test(words),
  );
  if (about.length === 0) return 'unstated';
  return about.some(({ words }) => /\bnot\b[^.]*\bvote|\bno vot|\bwithout/iu.test(words))
    ? 'no'
    : 'yes';
}

function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words;
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)];
}
